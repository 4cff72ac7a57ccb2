import type { Body } from './body.ts'

export type Extent = { readonly left: number; readonly top: number; readonly width: number; readonly height: number }

/** The smallest rectangle around all boxes; empty at 0, 0 round none. */
export function extentOf(bodies: readonly Body[]): Extent {
  if (bodies.length === 0) return { left: 0, top: 0, width: 0, height: 0 }
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y, halfWidth, halfHeight } of bodies) {
    left = Math.min(left, x - halfWidth)
    right = Math.max(right, x + halfWidth)
    top = Math.min(top, y - halfHeight)
    bottom = Math.max(bottom, y + halfHeight)
  }
  return { left, top, width: right - left, height: bottom - top }
}

export function moveBy(bodies: readonly Body[], dx: number, dy: number): void {
  for (const body of bodies) {
    body.x += dx
    body.y += dy
  }
}
