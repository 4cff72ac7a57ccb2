import type { Point } from '~/map/map.ts'
import { once } from '~/map/once.ts'
import { type Curve, curveAt, type Rect } from './geometry.ts'
import type { SceneTie } from './scene.ts'

/**
 * The tie whose curve passes nearest to a point, within `reach` px of the map; of two at the same distance the one drawn
 * later. null when none does. Boxes are compared first, so that a thousand ties cost microseconds.
 */
export function tieAt(ties: readonly SceneTie[], at: Point, reach: number): SceneTie | null {
  let [found, nearest]: [SceneTie | null, number] = [null, reach]
  for (const tie of ties) {
    const { x, y, width, height } = hull(tie.curve)
    if (at.x < x - nearest || at.x > x + width + nearest || at.y < y - nearest || at.y > y + height + nearest) continue
    const apart = distanceTo(tie.curve, at)
    if (apart <= nearest) [found, nearest] = [tie, apart]
  }
  return found
}

/** The box around a curve's ends and control points: the curve never leaves it. */
export const hull = once(({ start, control, control2, end }: Curve): Rect => {
  const over = control2 ?? control
  const x = Math.min(start.x, control.x, over.x, end.x)
  const y = Math.min(start.y, control.y, over.y, end.y)
  const right = Math.max(start.x, control.x, over.x, end.x)
  const bottom = Math.max(start.y, control.y, over.y, end.y)
  return { x, y, width: right - x, height: bottom - y }
})

const pieces = 16 // straight ones that stand for a curve: less than 1 px off for what sags by 20 % of 1,000 px

function distanceTo(curve: Curve, at: Point): number {
  let least = Infinity
  let from = curve.start
  for (let index = 1; index <= pieces; index++) {
    const to = curveAt(curve, index / pieces)
    least = Math.min(least, distanceToLine(from, to, at))
    from = to
  }
  return least
}

function distanceToLine(from: Point, to: Point, at: Point): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  const square = dx * dx + dy * dy
  const along = square === 0 ? 0 : ((at.x - from.x) * dx + (at.y - from.y) * dy) / square
  const share = Math.min(1, Math.max(0, along))
  return Math.hypot(at.x - from.x - dx * share, at.y - from.y - dy * share)
}
