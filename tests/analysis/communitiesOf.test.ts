import fc from 'fast-check'
import { expect, test } from 'vitest'
import { communitiesOf } from '~/analysis/communitiesOf.ts'

const net = (count: number, ...ties: readonly (readonly [number, number])[]) => ({
  count,
  from: Int32Array.from(ties, ([from]) => from),
  to: Int32Array.from(ties, ([, to]) => to),
})
const ring = (start: number, size: number) =>
  Array.from({ length: size }, (_, a) => Array.from({ length: a }, (_, b) => [start + a, start + b] as const)).flat()

test('two groups in which all know all, joined by one tie, are two communities; who has no tie is in none', () => {
  const found = communitiesOf(net(9, ...ring(0, 4), ...ring(4, 4), [0, 4], [8, 8]))
  expect([...found]).toEqual([0, 0, 0, 0, 1, 1, 1, 1, -1])
})

test('ties whose ends are not there are passed over, parallel ties weigh more', () => {
  const found = communitiesOf(net(4, [0, 1], [0, 1], [0, 1], [1, 2], [2, 3], [2, 3], [2, 3], [-1, 2]))
  expect([...found]).toEqual([0, 0, 1, 1])
})

test('thirty groups of ten in a ring are told apart as far as modularity can, and none is cut in two', () => {
  const cliques = Array.from({ length: 30 }, (_, at) => [
    ...ring(at * 10, 10),
    [at * 10, ((at + 1) % 30) * 10] as const,
  ])
  const found = communitiesOf(net(300, ...cliques.flat()))
  for (let clique = 0; clique < 30; clique++) expect(new Set(found.slice(clique * 10, clique * 10 + 10)).size).toBe(1)
  expect(new Set(found).size).toBeGreaterThan(14)
})

test('the same seed gives the same communities; every tied actor is in one; the share done only grows', () => {
  const pair = fc.tuple(fc.nat(19), fc.nat(19))
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 60 }), (ties) => {
      const shares: number[] = []
      const found = communitiesOf(net(20, ...ties), 7, (share) => shares.push(share))
      expect([...communitiesOf(net(20, ...ties), 7)]).toEqual([...found])
      const tied = new Set(ties.filter(([a, b]) => a !== b).flat())
      for (const [at, community] of found.entries()) expect(community >= 0).toBe(tied.has(at))
      expect(shares).toEqual([...shares].sort((a, b) => a - b))
    }),
  )
})
