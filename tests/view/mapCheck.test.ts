import { expect, test } from 'vitest'
import { countOf, mapCheck } from '~/view/mapCheck.ts'
import { radiiBy, rankBy } from '~/view/matters.ts'
import { actor, mapOf, tie } from '../fixtures.ts'

const evidence = (...sources: readonly string[]) => sources.map((source) => ({ basis: 'reported' as const, source }))
const checked = (map: ReturnType<typeof mapOf>) => mapCheck(map, map)
const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id)

test('claims are told by what they rest on: nothing, allegations, one source', () => {
  const map = mapOf(
    ['a', 'b'],
    [
      tie('a support b none', { id: 'bare', when: '2020' }),
      tie('a support b alleged', { id: 'said', when: '2020' }),
      tie('a support b', { id: 'one', when: '2020', evidence: evidence('x', 'x') }),
      tie('a support b', { id: 'two', evidence: evidence('x', 'y') }),
    ],
  )
  const { none, alleged, single, undated } = checked(map)
  expect([ids(none), ids(alleged), ids(single), ids(undated)]).toEqual([['bare'], ['said'], ['one'], ['two']])
})

test('for and against at the same time is a contradiction, one after the other is none', () => {
  const at = (when: string) => [
    tie('a support b', { when: '1890/1900' }),
    tie('a opposition b', { when }),
    tie('b opposition a', { when: '1890/1900' }),
  ]
  expect(checked(mapOf(['a', 'b'], at('1895'))).contradictory.map(ids)).toEqual([['a-support-b', 'a-opposition-b']])
  expect(checked(mapOf(['a', 'b'], at('1901/..'))).contradictory).toEqual([])
  const mutual = mapOf(['a', 'b'], [tie('a support b', { mutual: true }), 'b opposition a'])
  expect(checked(mutual).contradictory.map(ids)).toEqual([['a-support-b', 'b-opposition-a']])
})

test('actors without ties, and those that may be one', () => {
  const map = mapOf(
    [
      actor('a', { name: { en: 'Tokayev', ru: 'Токаев' } }),
      actor('b', { name: 'Tokaev' }),
      actor('c', { name: 'Security Committee' }),
      actor('d', { name: 'Committee, Security' }),
      actor('e', { name: 'Iran' }),
      actor('f', { name: 'Iraq' }),
      actor('g', { name: 'Nazarbayev' }),
      actor('h', { name: 'Nazarbayeva' }),
    ],
    ['a support b'],
  )
  const { loners, alike } = checked(map)
  expect(ids(loners)).toEqual(['c', 'd', 'e', 'f', 'g', 'h'])
  expect(alike.map(ids)).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ])
  expect(countOf(checked(map))).toBe(1 + 1 + 6 + 2)
})

test('ranks count ties, foes, and ways that lead over an actor; the first is drawn largest', () => {
  const map = mapOf(
    ['a', 'b', 'c', 'd'],
    ['a support b', 'c opposition b', 'b support d', tie('c opposition a', { mutual: true })],
  )
  expect(rankBy('ties', map, map)).toEqual([
    { actor: 'b', score: 3 },
    { actor: 'a', score: 2 },
    { actor: 'c', score: 2 },
    { actor: 'd', score: 1 },
  ])
  expect(rankBy('opposed', map, map)).toEqual([
    { actor: 'a', score: 1 },
    { actor: 'b', score: 1 },
    { actor: 'c', score: 1 },
  ])
  expect(rankBy('between', map, map)).toEqual([{ actor: 'b', score: 2 / 3 }])
  const sizes = radiiBy(rankBy('between', map, map), map)
  expect([sizes.get('b'), sizes.get('a')]).toEqual([34, 11])
})
