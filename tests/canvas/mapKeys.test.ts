import { expect, test } from 'vitest'
import { findByName, mapAction, type Place } from '~/canvas/mapKeys.ts'
import { triad } from '../fixtures.ts'
import { sceneOf } from '../scene/sceneOf.ts'

const scene = sceneOf(triad) // a, b, c in a row
const at = (actor: string, more: Partial<Place> = {}): Place => ({ actor, tie: -1, trail: [], ...more })
const press = (key: string, place: Place, more = {}) =>
  mapAction(scene, place, { key, shift: false, ctrl: false, ...more })

test('arrows go to the nearest actor and remember the way', () => {
  expect(press('ArrowRight', at('a'))).toEqual({ do: 'go', place: at('b', { trail: ['a'] }) })
  expect(press('ArrowLeft', at('a'))).toEqual({ do: 'nowhere' })
})

test('Backspace goes back along the way', () => {
  expect(press('Backspace', at('b', { trail: ['c', 'a'] }))).toEqual({ do: 'go', place: at('a', { trail: ['c'] }) })
})

test('period and comma step round the ties of the actor', () => {
  expect(press('.', at('a'))).toEqual({ do: 'go', place: at('a', { tie: 0 }) })
  expect(press('.', at('a', { tie: 1 }))).toEqual({ do: 'go', place: at('a', { tie: 0 }) })
  expect(press(',', at('a'))).toEqual({ do: 'go', place: at('a', { tie: 1 }) })
})

test('Enter opens the actor, or follows the tie to its other end', () => {
  expect(press('Enter', at('a'))).toEqual({ do: 'open' })
  const followed = press('Enter', at('a', { tie: 1 }))
  expect(followed).toEqual({ do: 'go', place: at('b', { trail: ['a'] }) })
})

test('Space selects the actor, Shift+Space adds it, and on a tie it opens the tie', () => {
  expect(press(' ', at('a'))).toEqual({ do: 'select' })
  expect(press(' ', at('a'), { shift: true })).toEqual({ do: 'add' })
  expect(press(' ', at('a', { tie: 1 }))).toEqual({ do: 'openTie', tie: 'a-support-b' })
})

test('Ctrl+arrow moves the actor', () => {
  expect(press('ArrowUp', at('a'), { ctrl: true })).toEqual({ do: 'move', x: 0, y: -10 })
})

test('Escape lets go of the tie first, then of the map', () => {
  expect(press('Escape', at('a', { tie: 1 }))).toEqual({ do: 'go', place: at('a') })
  expect(press('Escape', at('a'))).toEqual({ do: 'leave' })
})

test('keys with Ctrl and keys that are not ours are left to the page', () => {
  expect(press('z', at('a'), { ctrl: true })).toBe(null)
  expect(press('/', at('a'))).toBe(null)
  expect(press('F5', at('a'))).toBe(null)
  expect(press('Tab', at('a'))).toBe(null)
})

test('letters of any script find by name, going round', () => {
  const names = [
    { id: 'r', name: 'Россия' },
    { id: 't', name: 'Касым-Жомарт Токаев' },
    { id: 'k', name: 'Kazakhstan' },
  ]
  expect(press('т', at('a'))).toEqual({ do: 'find', letter: 'т' })
  expect(findByName(names, 'т', 'r')).toBe('t')
  expect(findByName(names, 'к', 'k')).toBe('t')
  expect(findByName(names, 'ka', 'k')).toBe('k')
  expect(findByName(names, 'z', 'r')).toBe(null)
})
