import { describe, expect, test } from 'vitest'
import { arrange } from '~/layouts/arrange.ts'
import type { EntenteMap, Positions } from '~/map/map.ts'
import { mapOf, tie, triad } from '../fixtures.ts'
import { overlaps, randomMap } from './makeMaps.ts'

const fresh = { pinned: [], positions: {}, seed: 1 }
const star = mapOf(
  ['hub', ...Array.from({ length: 100 }, (_, index) => `leaf${index}`)],
  Array.from({ length: 100 }, (_, index) => `leaf${index} support hub`),
)
const parallel = mapOf(
  ['a', 'b'],
  Array.from({ length: 9 }, (_, index) => tie('a support b', { id: `t${index}` })),
)
const alone = mapOf(
  Array.from({ length: 23 }, (_, index) => `a${index}`),
  [],
)
const parts = randomMap(40, 26, 5, false)

const maps: readonly (readonly [string, EntenteMap])[] = [
  ['20 actors', randomMap(20, 34, 1)],
  ['60 actors', randomMap(60, 100, 2)],
  ['200 actors', randomMap(200, 420, 3)],
  ['320 actors, too many for springs', randomMap(320, 500, 4)],
  ['a star of 100', star],
  ['parallel ties only', parallel],
  ['parts that no tie joins', parts],
  ['actors without ties', alone],
  ['one actor', mapOf(['a'], [])],
  ['one actor with a tie to itself', mapOf(['a'], ['a support a'])],
  ['no actor', mapOf([], [])],
]

describe.each(maps)('%s', (_, map) => {
  const places = arrange(map, fresh)

  test('every actor has a place of whole px', () => {
    expect(Object.keys(places)).toEqual(map.actors.map(({ id }) => id))
    expect(Object.values(places).filter(({ x, y }) => !Number.isInteger(x) || !Number.isInteger(y))).toEqual([])
  })

  test('no actor and no name lies over another', () => {
    expect(overlaps(map, places)).toEqual([])
  })

  test('arranged again, from anywhere, it is the same picture', () => {
    expect(arrange(map, { ...fresh, positions: places })).toEqual(places)
  })
})

test('the picture is broader than tall, but not by much', () => {
  for (const map of [randomMap(20, 34, 1), randomMap(60, 100, 2), star, parts, alone]) {
    const { width, height } = sizeOf(arrange(map, fresh))
    expect(width / height).toBeGreaterThan(0.85)
    expect(width / height).toBeLessThan(1.6)
  }
})

test('another seed gives another picture', () => {
  const map = randomMap(20, 34, 1)
  expect(arrange(map, { ...fresh, seed: 2 })).not.toEqual(arrange(map, fresh))
})

test('it is laid round the middle of what was there', () => {
  const positions = { a: { x: 1000, y: -500 }, b: { x: 1200, y: -500 }, c: { x: 1100, y: -500 } }
  const { x, y } = meanOf(arrange(triad, { ...fresh, positions }))
  expect(Math.abs(x - 1100)).toBeLessThan(1)
  expect(Math.abs(y + 500)).toBeLessThan(1)
})

describe('pinned actors', () => {
  const map = randomMap(30, 44, 6)
  const positions = { a3: { x: 12.5, y: -7.25 }, a9: { x: 640, y: 300 } }

  test('keep their exact place, and nothing lies over them', () => {
    const places = arrange(map, { pinned: ['a3', 'a9'], positions, seed: 1 })
    expect(places).toMatchObject(positions)
    expect(overlaps(map, places)).toEqual([])
  })

  test('keep it among 320 actors, too', () => {
    const large = randomMap(320, 500, 4)
    const places = arrange(large, { pinned: ['a3', 'a9'], positions, seed: 1 })
    expect(places).toMatchObject(positions)
    expect(overlaps(large, places)).toEqual([])
  })

  test('in the way of one another, they stay there', () => {
    const close = { a: { x: 0, y: 0 }, b: { x: 5, y: 5 } }
    expect(arrange(triad, { pinned: ['a', 'b'], positions: close, seed: 1 })).toMatchObject(close)
  })

  test('without ties keep it, too', () => {
    const places = arrange(alone, { pinned: ['a3', 'a9'], positions, seed: 1 })
    expect(places).toMatchObject(positions)
    expect(overlaps(alone, places)).toEqual([])
  })

  test('all pinned, nothing moves', () => {
    const pinned = triad.actors.map(({ id }) => id)
    expect(arrange(triad, { pinned, positions: triad.positions, seed: 1 })).toEqual(triad.positions)
  })

  test('that stand nowhere are arranged', () => {
    expect(arrange(triad, { ...fresh, pinned: ['a'] })).toEqual(arrange(triad, fresh))
  })
})

test('ids that a plain object knows already are ids like any other', () => {
  const map = mapOf(['constructor', '__proto__', 'toString'], ['constructor support toString'])
  expect(Object.keys(arrange(map, { ...fresh, pinned: ['__proto__', 'constructor'] }))).toHaveLength(3)
})

test.each([
  ['of many small parts', parts, 20],
  ['of one that is too large for springs', randomMap(320, 500, 4), 400],
])('the layout %s says how far it is, on and on to the end', (_, map, least) => {
  const heard: number[] = []
  arrange(map, fresh, (done) => heard.push(done))
  expect(heard).toEqual([...heard].sort((a, b) => a - b))
  expect(heard[0]).toBeLessThan(0.2)
  expect(heard.at(-1)).toBeCloseTo(1)
  expect(heard.length).toBeGreaterThan(least)
})

test('seeded chance ends with the layout', () => {
  const before = Math.random
  arrange(triad, fresh)
  expect(Math.random).toBe(before)
})

function sizeOf(places: Positions) {
  const [xs, ys] = [Object.values(places).map(({ x }) => x), Object.values(places).map(({ y }) => y)]
  return { width: Math.max(...xs) - Math.min(...xs) + 112, height: Math.max(...ys) - Math.min(...ys) + 70 }
}

function meanOf(places: Positions) {
  const all = Object.values(places)
  const sum = all.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }), { x: 0, y: 0 })
  return { x: sum.x / all.length, y: sum.y / all.length }
}
