// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { bindLanguage, speakWanted, wantedLanguage } from '~/library/bindLanguage.ts'
import { type AppStore, initialState } from '~/state/store.ts'
import { look, openMap } from '~/state/transitions.ts'
import { triad } from '../fixtures.ts'
import { makeWorld } from './worldOf.ts'

let store: AppStore
let stop = () => {}

beforeEach(() => {
  store = makeWorld().store
  vi.spyOn(window.navigator, 'languages', 'get').mockReturnValue(['fr-FR', 'ru-RU', 'en'])
})
afterEach(() => {
  stop()
  vi.unstubAllGlobals()
})

test('the link before the last choice, that before the browser, and of those the first that we speak', () => {
  const state = { ...initialState, preferences: { theme: 'auto', language: 'kk' } } as const
  expect(wantedLanguage({ ...state, view: { ...state.view, lang: 'en' } })).toBe('en')
  expect(wantedLanguage(state)).toBe('kk')
  expect(wantedLanguage(initialState)).toBe('ru')
  expect(wantedLanguage({ ...state, view: { ...state.view, lang: 'tlh' } })).toBe('kk')
})

test('the page says its language and the title of its map', async () => {
  const title = { en: 'Unrest', ru: 'Волнения' }
  stop = bindLanguage(store)
  expect(document.title).toBe('Entente')
  store.setState(openMap({ ...triad, title }, { kind: 'shipped', id: 'x' }))
  expect(document.title).toBe('Unrest – Entente')
  store.setState(look({ lang: 'ru' }))
  await vi.waitFor(() => expect(document.documentElement.lang).toBe('ru'), 4000)
  expect(document.title).toMatch(/^Волнения – /)
})

test('of two choices in a row the last one counts', async () => {
  store.setState(look({ lang: 'ru' }))
  const first = speakWanted(store)
  store.setState(look({ lang: 'kk' }))
  await Promise.all([first, speakWanted(store)])
  expect(store.getState().language).toBe('kk')
})
