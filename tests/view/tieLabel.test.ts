import { expect, test } from 'vitest'
import { tieLabel } from '~/view/tieLabel.ts'
import { mapOf, tie } from '../fixtures.ts'

const map = mapOf([], [])
const verbs = { support: 'supports' }

test('its own label, then the verb of its kind, then the kind', () => {
  expect(tieLabel(map, tie('a support b', { label: { en: 'backs', ru: 'за' } }), 'ru', verbs)).toBe('за')
  expect(tieLabel(map, tie('a support b'), 'en', verbs)).toBe('supports')
  expect(tieLabel(map, tie('a support b', { label: '' }), 'en', verbs)).toBe('supports')
  expect(tieLabel(map, tie('a trade b'), 'en', verbs)).toBe('trade')
  expect(tieLabel(map, tie('a constructor b'), 'en', verbs)).toBe('constructor')
})

test('a kind of the map’s own is called as the map calls it, not by its key', () => {
  const own = mapOf([], [], { relationKinds: { 'trade-2': { label: { en: 'Trade', ru: 'Торговля' } } } })
  expect(tieLabel(own, tie('a trade-2 b'), 'ru', verbs)).toBe('{from}\u00a0– Торговля: {to}')
})
