import { describe, expect, test } from 'vitest'
import { ciede2000, distanceFor, eyes, isFaint, leastDistance, nearestColor } from '~/figure/colourDistance.ts'
import { freshColor } from '~/figure/freshColor.ts'
import { themes } from '~/scene/theme.ts'
import { triad } from '../fixtures.ts'

// Pairs from table 1 of Sharma, Wu and Dalal 2005, chosen where a wrong formula shows.
const pairs = [
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, 3.1571, -77.2803], [50, 0, -82.7485], 2.8615],
  [[50, -1, 2], [50, 0, 0], 2.3669],
  [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
  [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
  [[50, -0.001, 2.49], [50, 0.0009, -2.49], 4.8045],
  [[50, -0.001, 2.49], [50, 0.0011, -2.49], 4.7461],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[50, 2.5, 0], [58, 24, 15], 19.4535],
  [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
] as const

describe('the distance of two colours', () => {
  test.each(pairs)('%j and %j', (one, other, distance) => {
    expect(ciede2000(one, other)).toBeCloseTo(distance, 4)
    expect(ciede2000(other, one)).toBeCloseTo(distance, 4)
  })

  test('is nothing between a colour and itself, and without end where one is no colour', () => {
    expect(distanceFor('normal', '#0072b2', '#0072B2')).toBe(0)
    expect(distanceFor('normal', '#0072b2', 'blue')).toBe(Number.POSITIVE_INFINITY)
  })
})

test.each([
  ['light', 21],
  ['dark', 20.8],
] as const)('the built-in kinds keep their distance for every eye on %s paper', (name, least) => {
  const colors = Object.entries(themes[name].kinds)
  const distances = colors.flatMap(([key, color]) => {
    const others = new Map(colors.filter(([other]) => other !== key))
    return nearestColor(color, others)?.distance ?? []
  })
  expect(Math.min(...distances)).toBeGreaterThan(least - 1)
  expect(Math.min(...distances)).toBeLessThan(least + 1)
})

test('green and red are told apart by full colour vision alone', () => {
  const [green, red] = ['#3a8a3a', '#b03030']
  expect(distanceFor('normal', green, red)).toBeGreaterThan(40)
  const nearest = nearestColor(green, new Map([['red', red]]))
  expect(nearest?.eye).not.toBe('normal')
  expect(eyes).toContain(nearest?.eye)
  expect(nearestColor(green, new Map())).toBeNull()
})

test('a line is faint below a contrast of three to one', () => {
  expect(isFaint('#dddddd', '#ffffff')).toBe(true)
  expect(isFaint('#0072b2', '#ffffff')).toBe(false)
})

test('new kinds get colours that can be told from all others', () => {
  const first = freshColor(triad)
  const map = { ...triad, relationKinds: { one: { color: first } } }
  const second = freshColor(map)
  for (const name of ['light', 'dark'] as const) {
    const kinds = new Map(Object.entries(themes[name].kinds))
    expect(nearestColor(first, kinds)?.distance).toBeGreaterThan(leastDistance)
    expect(nearestColor(second, kinds.set('one', first))?.distance).toBeGreaterThan(leastDistance)
    expect(isFaint(first, themes[name].canvas)).toBe(false)
  }
})
