import { expect, test } from 'vitest'
import { campKeys, communityKeys, groupingOf, mostGroups } from '~/view/grouping.ts'
import { mapOf } from '../fixtures.ts'

test('the largest group comes first, actors of whom nothing is said last', () => {
  const map = mapOf(['a', 'b', 'c', 'd', 'e'], [])
  const keys = ['small', 'large', '', 'large', 'large']
  const { keys: named, of } = groupingOf(map, 'field:x', (_, at) => keys[at] ?? '')
  expect(named).toEqual(['large', 'small', '—'])
  expect([...of]).toEqual([1, 0, 2, 0, 0])
})

test('more groups than can be read: the smallest stand together, and nobody is lost', () => {
  const ids = Array.from({ length: 2 * mostGroups }, (_, at) => `a${at}`)
  const { keys, of } = groupingOf(mapOf(ids, []), 'field:x', ({ id }) => (id === 'a0' ? 'a1' : id))
  expect(keys).toHaveLength(mostGroups)
  expect(keys[0]).toBe('a1')
  expect(keys.at(-1)).toBe('…')
  expect(of.every((group) => group >= 0)).toBe(true)
  expect([...of].filter((group) => keys[group] === '…')).toHaveLength(mostGroups)
})

test('a community is named by its most connected actor', () => {
  const map = mapOf(['a', 'b', 'c', 'd'], ['a support b', 'b support c', 'c support b'])
  expect(communityKeys(map, [0, 0, 0, -1])).toEqual(['b', 'b', 'b', ''])
})

test('camps are named by their place; who is in none has no name', () => {
  expect(campKeys(mapOf(['a', 'b', 'c'], []), [['b'], ['a']])).toEqual(['2', '1', ''])
})

test('a value that reads as the group of the smallest makes no second one of it', () => {
  const keys = ['…', 'Red', 'Red']
  expect(groupingOf(mapOf(['a', 'b', 'c'], []), 'field:x', (_, at) => keys[at] ?? '').keys).toEqual(['Red', '—'])
})
