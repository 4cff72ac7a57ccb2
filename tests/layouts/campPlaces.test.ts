import { expect, test } from 'vitest'
import { campPlaces } from '~/layouts/campPlaces.ts'
import { overlaps, randomMap } from './makeMaps.ts'

const halves = (ids: readonly string[], camps: number) =>
  Array.from({ length: camps }, (_, camp) => ids.filter((_id, at) => at % camps === camp))

test.each([2, 3, 5])('every camp has a place of its own, of %i, and no name lies on another', (count) => {
  const map = randomMap(40, 70, 7)
  const camps = halves(
    map.actors.map(({ id }) => id),
    count,
  )
  const places = campPlaces(camps, map)
  expect(Object.keys(places)).toHaveLength(40)
  expect(overlaps(map, places)).toEqual([])
  const boxes = camps.map((camp) => {
    const points = camp.flatMap((id) => places[id] ?? [])
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
    return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
  })
  for (const [at, a] of boxes.entries())
    for (const b of boxes.slice(at + 1))
      expect(a.right + 100 < b.left || b.right + 100 < a.left || a.bottom + 100 < b.top || b.bottom + 100 < a.top).toBe(
        true,
      )
})

test('the same camps stand in the same places; who is in none has none', () => {
  const map = randomMap(12, 20, 3)
  const camps = [['a1', 'a2', 'a3'], ['a4']]
  expect(campPlaces(camps, map)).toEqual(campPlaces(camps, map))
  expect(Object.keys(campPlaces(camps, map)).toSorted()).toEqual(['a1', 'a2', 'a3', 'a4'])
  expect(campPlaces([], map)).toEqual({})
})

test('a map of five hundred in two camps has room for all', () => {
  const map = randomMap(500, 900, 5)
  const camps = halves(
    map.actors.map(({ id }) => id),
    2,
  )
  expect(overlaps(map, campPlaces(camps, map))).toEqual([])
})
