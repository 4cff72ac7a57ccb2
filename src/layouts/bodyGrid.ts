import type { Body } from './body.ts'

/** px kept clear between two boxes. */
const gap = { x: 14, y: 6 }

/** How far two boxes and the gap between them overlap on each axis; not at all when either is 0 or less. px. */
export const overlapOf = (a: Body, b: Body): readonly [x: number, y: number] => [
  a.halfWidth + b.halfWidth + gap.x - Math.abs(a.x - b.x),
  a.halfHeight + b.halfHeight + gap.y - Math.abs(a.y - b.y),
]

/** `overlapOf`, written out: a body that looks for a free place asks thousands of times. */
const doOverlap = (a: Body, b: Body): boolean =>
  Math.abs(a.x - b.x) < a.halfWidth + b.halfWidth + gap.x && Math.abs(a.y - b.y) < a.halfHeight + b.halfHeight + gap.y

const cell = 160 // no box is wider

/** Bodies in square cells as they stood when they were added, so that asking costs the same in a map of 20 and of 2,000. */
export function bodyGrid() {
  const cells = new Map<number, Body[]>()
  const key = (column: number, row: number) => column * 100_003 + row
  const none: readonly Body[] = []
  /** Whom the last body that asked ran into: at its next try most likely still the one. */
  let inTheWay: Body | null = null
  function near({ x, y }: Body): readonly Body[] {
    const [column, row] = [Math.floor(x / cell), Math.floor(y / cell)]
    const found: Body[] = []
    for (let i = -1; i <= 1; i++)
      for (let j = -1; j <= 1; j++) for (const body of cells.get(key(column + i, row + j)) ?? none) found.push(body)
    return found
  }
  return {
    add(body: Body) {
      const at = key(Math.floor(body.x / cell), Math.floor(body.y / cell))
      const list = cells.get(at)
      if (list) list.push(body)
      else cells.set(at, [body])
    },
    /** All that may overlap the body, itself too. */
    near,
    /** Whether it overlaps another. */
    hits(body: Body): boolean {
      if (inTheWay && inTheWay !== body && doOverlap(body, inTheWay)) return true
      const [column, row] = [Math.floor(body.x / cell), Math.floor(body.y / cell)]
      for (let i = -1; i <= 1; i++)
        for (let j = -1; j <= 1; j++)
          for (const other of cells.get(key(column + i, row + j)) ?? none)
            if (other !== body && doOverlap(body, other)) {
              inTheWay = other
              return true
            }
      return false
    },
  }
}
