import { expect, test } from 'vitest'
import { missingPositions } from '~/layouts/missingPositions.ts'
import { mapOf, triad } from '../fixtures.ts'
import { overlaps, randomMap } from './makeMaps.ts'

test('nothing is missing, nothing is placed', () => {
  expect(missingPositions(triad)).toEqual({})
})

test('a map without positions gets one for every actor, none over another, the same each time', () => {
  const map = randomMap(200, 420, 3)
  const places = missingPositions(map)
  expect(Object.keys(places)).toEqual(map.actors.map(({ id }) => id))
  expect(overlaps(map, places)).toEqual([])
  expect(missingPositions(map)).toEqual(places)
})

test('whoever has a place keeps it, and the others come near those that they are tied to', () => {
  const positions = { a: { x: 0, y: 0 }, far: { x: 5000, y: 5000 } }
  const map = mapOf(['a', 'b', 'c', 'far'], ['b support a', 'c support far'], { positions })
  const places = missingPositions(map)
  expect(Object.keys(places)).toEqual(['b', 'c'])
  expect(Math.hypot(places.b?.x ?? NaN, places.b?.y ?? NaN)).toBeLessThan(300)
  expect(Math.hypot((places.c?.x ?? NaN) - 5000, (places.c?.y ?? NaN) - 5000)).toBeLessThan(300)
  expect(overlaps(map, { ...positions, ...places })).toEqual([])
})

test('5,000 actors round one take no time that anyone would notice', () => {
  const ids = Array.from({ length: 5000 }, (_, index) => `a${index}`)
  const map = mapOf(
    ids,
    ids.slice(1).map((id) => `${id} support a0`),
    { positions: {} },
  )
  const begun = performance.now()
  expect(Object.keys(missingPositions(map))).toHaveLength(5000)
  expect(performance.now() - begun).toBeLessThan(1000)
})
