import { describe, expect, test } from 'vitest'
import { curveAt, distance } from '~/scene/geometry.ts'
import { hull, tieAt } from '~/scene/tieAt.ts'
import { shippedMap } from '../figure/figureOf.ts'
import { sceneOf } from './sceneOf.ts'

const { ties } = sceneOf(shippedMap('kazakhstan-2022'), 'en')

describe('the tie at a place', () => {
  test('is found at every tenth of each curve of the shipped map', () => {
    for (const tie of ties)
      for (let share = 0; share <= 1; share += 0.1) {
        const at = curveAt(tie.curve, share)
        const found = tieAt(ties, at, 12)
        // Where two cross, either may be the nearer by a hair.
        if (found !== tie) expect(distanceTo(found, at)).toBeLessThan(1)
      }
  })

  test('is none where no curve comes near, and the nearer of two', () => {
    const low = line('low', 0)
    const high = line('high', 20)
    expect(tieAt([low, high], { x: 50, y: 40 }, 12)).toBeNull()
    expect(tieAt([low, high], { x: 50, y: 9 }, 12)).toBe(low)
    expect(tieAt([low, high], { x: 50, y: 11 }, 12)).toBe(high)
    expect(tieAt([low, high], { x: 50, y: 10 }, 12)).toBe(high)
    expect(tieAt([low, high], { x: 112, y: 0 }, 12)).toBe(low)
    expect(tieAt([low, high], { x: 113, y: 0 }, 12)).toBeNull()
  })

  test('on a loop is where the loop is painted', () => {
    const loop = { ...line('loop', 0), curve: { ...cubic, control: { x: 0, y: -80 }, control2: { x: 80, y: 0 } } }
    expect(tieAt([loop], curveAt(loop.curve, 0.5), 2)).toBe(loop)
    expect(tieAt([loop], { x: 5, y: -5 }, 2)).toBeNull()
  })
})

test('the hull of a curve holds all of it', () => {
  for (const { curve } of ties) {
    const { x, y, width, height } = hull(curve)
    for (let share = 0; share <= 1; share += 0.05) {
      const at = curveAt(curve, share)
      expect(at.x >= x - 1e-9 && at.x <= x + width + 1e-9 && at.y >= y - 1e-9 && at.y <= y + height + 1e-9).toBe(true)
    }
  }
})

const cubic = { start: { x: 0, y: -20 }, control: { x: 0, y: 0 }, end: { x: 20, y: 0 } }
const [first] = ties
if (!first) throw new Error('no ties')
const line = (id: string, y: number) => ({
  ...first,
  id,
  curve: { start: { x: 0, y }, control: { x: 50, y }, end: { x: 100, y } },
})

function distanceTo(tie: (typeof ties)[number] | null, at: { x: number; y: number }): number {
  if (!tie) return Infinity
  return Math.min(...Array.from({ length: 501 }, (_, index) => distance(curveAt(tie.curve, index / 500), at)))
}
