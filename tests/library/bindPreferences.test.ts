// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { bindPreferences } from '~/library/bindPreferences.ts'
import type { AppStore } from '~/state/store.ts'
import { setTheme } from '~/state/transitions.ts'
import { makeWorld } from './worldOf.ts'

let store: AppStore
let stop = () => {}
const key = 'entente:preferences'

beforeEach(() => {
  store = makeWorld().store
  window.localStorage.clear()
})
afterEach(() => {
  stop()
  vi.unstubAllGlobals()
})

test('a choice is there on the next visit', () => {
  stop = bindPreferences(store)
  store.setState(setTheme('dark'))
  const next = makeWorld().store
  bindPreferences(next)()
  expect(next.getState().preferences).toEqual({ theme: 'dark', language: '' })
})

test.each(['{', 'null', '[]', '"dark"', '{"theme":"pink","language":7}', '{"theme":{}}'])(
  'stored nonsense is no choice: %s',
  (stored) => {
    window.localStorage.setItem(key, stored)
    stop = bindPreferences(store)
    expect(store.getState().preferences).toEqual({ theme: 'auto', language: '' })
  },
)

test('of half a choice the good half is taken', () => {
  window.localStorage.setItem(key, '{"theme":"pink","language":"kk"}')
  stop = bindPreferences(store)
  expect(store.getState().preferences).toEqual({ theme: 'auto', language: 'kk' })
})

test('without storage a choice lasts as long as the page', () => {
  const denied = () => {
    throw new DOMException('denied', 'SecurityError')
  }
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(denied)
  stop = bindPreferences(store)
  store.setState(setTheme('light'))
  expect(store.getState().preferences.theme).toBe('light')
})

test('ends with its binding', () => {
  bindPreferences(store)()
  store.setState(setTheme('dark'))
  expect(window.localStorage.getItem(key)).toBeNull()
})
