import fc from 'fast-check'
import Graph from 'graphology'
import centrality from 'graphology-metrics/centrality/betweenness.js'
import { expect, test } from 'vitest'
import { betweenness } from '~/analysis/betweenness.ts'
import { cutsOf } from '~/analysis/cutsOf.ts'
import type { EntenteMap } from '~/map/map.ts'
import { mapOf, tie } from '../fixtures.ts'

const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
const anyMap = fc
  .array(fc.tuple(fc.constantFrom(...names), fc.constantFrom(...names)), { maxLength: 14 })
  .map((pairs) =>
    mapOf(
      names,
      pairs.map(([from, to], index) => tie(`${from} support ${to}`, { id: String(index) })),
    ),
  )

/** How many parts the actors fall into without some, by walking. */
function partsOf({ actors, relations }: EntenteMap, without: string): number {
  const left = new Set(actors.map(({ id }) => id).filter((id) => id !== without))
  let parts = 0
  for (const start of left) {
    parts++
    const edge = [start]
    left.delete(start)
    for (let at = edge.pop(); at !== undefined; at = edge.pop())
      for (const { from, to } of relations)
        for (const [a, b] of [[from, to] as const, [to, from] as const]) if (a === at && left.delete(b)) edge.push(b)
  }
  return parts
}

test('a triangle holds, a chain breaks at its middle', () => {
  const map = mapOf(
    ['a', 'b', 'c', 'd', 'e'],
    ['a support b', 'b support c', 'c support a', 'c support d', 'd support e'],
  )
  expect(cutsOf(map.actors, map.relations)).toEqual({
    points: [
      { actor: 'c', parts: 2 },
      { actor: 'd', parts: 2 },
    ],
    bridges: [
      { tie: map.relations[3], smaller: 2 },
      { tie: map.relations[4], smaller: 1 },
    ],
  })
})

test('two parallel ties are no bridge, and nothing is cut where there are no ties', () => {
  const double = mapOf(['a', 'b'], ['a support b', 'b opposition a'])
  expect(cutsOf(double.actors, double.relations)).toEqual({ points: [], bridges: [] })
  expect(cutsOf(mapOf(['a', 'b'], []).actors, [])).toEqual({ points: [], bridges: [] })
})

test('whoever is named splits the map, and nobody else does; likewise of ties', () => {
  fc.assert(
    fc.property(anyMap, (map) => {
      const { points, bridges } = cutsOf(map.actors, map.relations)
      const whole = partsOf(map, '')
      const splits = names.flatMap((id) => {
        const more = partsOf(map, id) - whole
        return more > 0 ? [[id, more + 1] as const] : []
      })
      expect(new Map(points.map(({ actor, parts }) => [actor, parts]))).toEqual(new Map(splits))
      const alone = map.relations.filter((relation) => {
        const rest = { ...map, relations: map.relations.filter((each) => each !== relation) }
        return partsOf(rest, '') > whole
      })
      expect(bridges.map(({ tie: { id } }) => id).toSorted()).toEqual(alone.map(({ id }) => id).toSorted())
    }),
  )
})

test('betweenness is that of graphology', () => {
  fc.assert(
    fc.property(anyMap, (map) => {
      const graph = new Graph({ type: 'undirected' })
      for (const { id } of map.actors) graph.addNode(id)
      for (const { from, to } of map.relations) if (from !== to) graph.mergeEdge(from, to)
      const theirs = centrality(graph, { getEdgeWeight: null })
      for (const [id, score] of betweenness(map.actors, map.relations)) expect(score).toBeCloseTo(theirs[id] ?? -1, 9)
    }),
  )
})

test('it tells how far it is', () => {
  const told: number[] = []
  betweenness(
    names.map((id) => ({ id })),
    [],
    (done) => told.push(done),
  )
  expect(told.at(-1)).toBe(1)
})
