import { afterEach, expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { bindPart } from '~/library/bindPart.ts'
import { selectPart, selectSheet } from '~/state/derived.ts'
import { initialState } from '~/state/store.ts'
import { look, moveActors, openMap, undo } from '~/state/transitions.ts'
import { mapOf } from '../fixtures.ts'

const map = mapOf(['a', 'b', 'c', 'd'], ['a support b', 'b support c', 'c support a', 'a opposition d'])
let stop = () => {}
afterEach(() => stop())

/** Of four actors three are drawn. */
function openLarge() {
  const store = createStore(() => initialState)
  store.setState(openMap(map, { kind: 'shipped', id: 'test' }))
  store.setState(look({ show: 3 }))
  stop = bindPart(store)
  const places = () => store.getState().part?.places ?? {}
  return { store, places }
}

test('who is drawn follows a hand, and its undoing', () => {
  const { store, places } = openLarge()
  expect(Object.keys(places())).toEqual(['a', 'b', 'c'])
  const before = places()
  store.setState(moveActors({ a: { x: 5000, y: 40 } }))
  expect(places().a).not.toEqual(before.a)
  expect(places().b).toEqual(before.b)
  store.setState(undo)
  expect(places().a?.x).toBeLessThan(1000)
})

test('what is undone while the tables are looked at is followed when the map is', () => {
  const { store, places } = openLarge()
  store.setState(moveActors({ a: { x: 5000, y: 40 } }))
  const moved = places().a
  store.setState(look({ task: 'data' }))
  store.setState(undo)
  expect(places().a).toEqual(moved)
  store.setState(look({ task: 'explore' }))
  expect(places().a?.x).toBeLessThan(1000)
})

test('what only fades ties places nobody, and leads no tie, anew', () => {
  const { store, places } = openLarge()
  const [before, sheet] = [places(), selectSheet(store.getState())]
  store.setState(look({ from: '2000', to: '2001', undated: 'fade' }))
  expect(selectPart(store.getState()).faded?.size).toBeGreaterThan(0)
  expect(places()).toBe(before)
  expect(selectSheet(store.getState())).toBe(sheet)
  store.setState(look({ hiddenKinds: ['support'] }))
  expect(selectSheet(store.getState())).not.toBe(sheet)
})
