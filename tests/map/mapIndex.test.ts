import { expect, test } from 'vitest'
import { type Actor, type EntenteMap, emptyMap, type Relation } from '~/map/map.ts'
import { indexMap } from '~/map/mapIndex.ts'
import { moveActors } from '~/map/moveActors.ts'

const actor = (id: string): Actor => ({ id, name: id, type: 'person' })
const tie = (id: string, from: string, to: string, when?: string): Relation => ({
  id,
  from,
  to,
  kind: 'support',
  evidence: [],
  ...(when === undefined ? {} : { when }),
})

test('an index finds everything by id, and the ties of every actor', () => {
  const [ab, ba, aa] = [tie('ab', 'a', 'b', '2022'), tie('ba', 'b', 'a', 'one day'), tie('aa', 'a', 'a')]
  const map: EntenteMap = {
    ...emptyMap,
    actors: [actor('a'), actor('b'), actor('c')],
    relations: [ab, ba, aa],
    sources: [{ id: 's', title: 'S' }],
  }
  const index = indexMap(map)
  expect([...index.actor]).toEqual([
    ['a', actor('a')],
    ['b', actor('b')],
    ['c', actor('c')],
  ])
  expect([...index.relation]).toEqual([
    ['ab', ab],
    ['ba', ba],
    ['aa', aa],
  ])
  expect([...index.source]).toEqual([['s', { id: 's', title: 'S' }]])
  expect([...index.tiesOf]).toEqual([
    ['a', [ab, ba, aa]],
    ['b', [ab, ba]],
    ['c', []],
  ])
  expect([...index.when.keys()]).toEqual(['ab'])
})

test('moving actors leaves the others and all else as they are', () => {
  const map: EntenteMap = {
    ...emptyMap,
    actors: [actor('a'), actor('b')],
    positions: { a: { x: 1, y: 1, extra: { pinned: true } }, b: { x: 2, y: 2 } },
  }
  expect(moveActors(map, { a: { x: 5, y: 6 } })).toEqual({
    ...map,
    positions: { a: { x: 5, y: 6, extra: { pinned: true } }, b: { x: 2, y: 2 } },
  })
  expect(map.positions.a).toEqual({ x: 1, y: 1, extra: { pinned: true } })
})

test('nobody can be moved to nowhere, and nobody who is not there', () => {
  const map: EntenteMap = { ...emptyMap, actors: [actor('a')] }
  expect(moveActors(map, { a: { x: Number.NaN, y: 0 }, b: { x: 0, y: 0 }, toString: { x: 0, y: 0 } })).toBe(map)
})
