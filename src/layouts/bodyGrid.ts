import type { Body } from './body.ts'

/** px kept clear between two boxes. */
const gap = { x: 14, y: 6 }

/** How far two boxes and the gap between them overlap on each axis; not at all when either is 0 or less. px. */
export const overlapOf = (a: Body, b: Body): readonly [x: number, y: number] => [
  a.halfWidth + b.halfWidth + gap.x - Math.abs(a.x - b.x),
  a.halfHeight + b.halfHeight + gap.y - Math.abs(a.y - b.y),
]

const cell = 160 // no box is wider

/** Bodies in square cells as they stood when they were added, so that asking costs the same in a map of 20 and of 2,000. */
export function bodyGrid() {
  const cells = new Map<number, Body[]>()
  const key = (x: number, y: number) => Math.floor(x / cell) * 100_003 + Math.floor(y / cell)
  const none: readonly Body[] = []
  function near({ x, y }: Body): readonly Body[] {
    const found: Body[] = []
    for (let i = -1; i <= 1; i++)
      for (let j = -1; j <= 1; j++)
        for (const body of cells.get(key(x + i * cell, y + j * cell)) ?? none) found.push(body)
    return found
  }
  return {
    add(body: Body) {
      const at = key(body.x, body.y)
      const list = cells.get(at)
      if (list) list.push(body)
      else cells.set(at, [body])
    },
    /** All that may overlap the body, itself too. */
    near,
    /** Whether it overlaps another. */
    hits(body: Body): boolean {
      for (const other of near(body)) {
        const [x, y] = overlapOf(body, other)
        if (other !== body && x > 0 && y > 0) return true
      }
      return false
    },
  }
}
