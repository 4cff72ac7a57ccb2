import { expect, test } from 'vitest'
import { countLegend } from '~/view/countLegend.ts'
import { actor, mapOf } from '../fixtures.ts'

test('counts what the map has; kinds and types that it does not have are left out', () => {
  const map = mapOf(
    ['a', actor('b', { type: 'state' }), actor('c', { type: 'tribe' }), 'd'],
    ['a support b', 'a support c alleged', 'b affiliation c reported', 'c trade d', 'd trade a'],
    { relationKinds: { talks: {} } },
  )
  expect(countLegend(map)).toEqual({
    kinds: [
      { key: 'support', count: 2 },
      { key: 'affiliation', count: 1 },
      { key: 'trade', count: 2 },
    ],
    bases: [
      { key: 'record', count: 3 },
      { key: 'reported', count: 1 },
      { key: 'alleged', count: 1 },
    ],
    types: [
      { key: 'person', count: 2 },
      { key: 'state', count: 1 },
      { key: 'tribe', count: 1 },
    ],
  })
})

test('ties without evidence get a row only where there are some', () => {
  const { bases } = countLegend(mapOf(['a', 'b'], ['a support b none']))
  expect(bases).toEqual([
    { key: 'record', count: 0 },
    { key: 'reported', count: 0 },
    { key: 'alleged', count: 0 },
    { key: 'none', count: 1 },
  ])
})
