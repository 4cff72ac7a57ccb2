import { expect, test } from 'vitest'
import { bodiesOf } from '~/layouts/body.ts'
import { bodyGrid } from '~/layouts/bodyGrid.ts'
import { partPlaces } from '~/layouts/partPlaces.ts'
import type { EntenteMap } from '~/map/map.ts'
import { parseMap } from '~/map/parseMap.ts'
import { makeMap } from '../bench/makeMap.mjs'
import { mapOf } from '../fixtures.ts'

const four = () => 4
const large = (actors: number): EntenteMap => {
  const { value } = parseMap(makeMap({ actors, relations: actors * 3 }))
  if (value === null) throw new Error('The bench makes a map that cannot be read.')
  return value
}
const firstOf = ({ actors, relations }: EntenteMap, count: number, from = 0) => {
  const some = actors.slice(from, from + count)
  const there = new Set(some.map(({ id }) => id))
  return { actors: some, relations: relations.filter((tie) => there.has(tie.from) && there.has(tie.to)) }
}
function overlapping(map: Parameters<typeof bodiesOf>[0], places: EntenteMap['positions']): readonly string[] {
  const grid = bodyGrid()
  return bodiesOf(map, new Set(), four).flatMap((body) => {
    body.x = places[body.id]?.x ?? 0
    body.y = (places[body.id]?.y ?? 0) + body.drop
    const hits = grid.hits({ ...body, halfWidth: body.halfWidth - 8, halfHeight: body.halfHeight - 4 })
    grid.add(body)
    return hits ? [body.id] : []
  })
}

test('a part of a wide map comes closer together, as it stood to each other, no name on another', () => {
  const map = large(4000)
  const part = { actors: map.actors.filter((_, at) => at % 20 === 0), relations: [] }
  const { places, scale } = partPlaces(part, map.positions, null, four)
  expect(scale).toBeLessThan(0.5)
  expect(overlapping(part, places)).toEqual([])
  const [first, last] = [part.actors[0]?.id ?? '', part.actors.at(-1)?.id ?? '']
  expect(places[first]?.y).toBeLessThan(places[last]?.y ?? 0)
})

test('who is drawn already stays exactly where it stands, whoever comes or goes', () => {
  const map = large(2000)
  const before = partPlaces(firstOf(map, 300), map.positions, null, four)
  const part = firstOf(map, 300, 100)
  const { places, scale } = partPlaces(part, map.positions, before, four)
  expect(scale).toBe(before.scale)
  for (const { id } of part.actors.slice(0, 200)) expect(places[id]).toEqual(before.places[id])
  expect(overlapping(part, places)).toEqual([])
})

test('a part of which nobody was drawn before is laid out anew', () => {
  const map = large(2000)
  const before = partPlaces(firstOf(map, 100), map.positions, null, four)
  const part = firstOf(map, 100, 1000)
  expect(partPlaces(part, map.positions, before, four)).toEqual(partPlaces(part, map.positions, null, four))
})

test('actors that the map puts nowhere stand beside those they are tied to', () => {
  const map = mapOf(['a', 'b', 'far'], ['a support b'])
  const own = { a: { x: 0, y: 0 }, far: { x: 5000, y: 0 } }
  const { places } = partPlaces(map, own, { places: own, scale: 1, laid: null }, four)
  expect(Math.hypot(places.b?.x ?? 0, places.b?.y ?? 0)).toBeLessThan(400)
  expect(places.far).toEqual(own.far)
})

test('all in one spot, in one row, alone or nobody at all', () => {
  const many = mapOf(['a', 'b', 'c', 'd'], [])
  const spot = { a: { x: 3, y: 3 }, b: { x: 3, y: 3 }, c: { x: 3, y: 3 }, d: { x: 3, y: 3 } }
  const row = { a: { x: 0, y: 0 }, b: { x: 1, y: 0 }, c: { x: 2, y: 0 }, d: { x: 3, y: 0 } }
  for (const own of [spot, row, {}]) {
    const { places } = partPlaces(many, own, null, four)
    expect(overlapping(many, places)).toEqual([])
  }
  expect(partPlaces(mapOf([], []), {}, null, four).places).toEqual({})
})
