import type { Body } from './body.ts'
import { bodyGrid, overlapOf } from './bodyGrid.ts'
import { spiral } from './spiral.ts'

const step = { x: 24, y: 18 }

/**
 * Moves bodies until no box overlaps another: neighbours push each other along the shorter way, and whoever is still stuck
 * after some rounds goes to the nearest free place. Pinned bodies stay, so only two of them can still overlap.
 */
export function separate(bodies: readonly Body[], rounds = 200): void {
  const movers = bodies.filter(({ pinned }) => !pinned)
  if (movers.length === 0) return
  const grid = bodyGrid()
  for (const body of bodies) if (body.pinned) grid.add(body)
  for (let round = 0; round < rounds; round++) if (!pushAll(movers, grid)) return
  for (const body of movers) {
    const { x, y } = body
    for (const [i, j] of spiral()) {
      body.x = x + i * step.x
      body.y = y + j * step.y
      if (!grid.hits(body)) break
    }
    grid.add(body)
  }
}

/** One round of pushing; false when nothing overlapped. `pinned` stay, and push all others away. */
function pushAll(movers: readonly Body[], pinned: Grid): boolean {
  const moved = bodyGrid()
  let pushed = false
  for (const a of movers) {
    for (const grid of [pinned, moved])
      for (const b of grid.near(a)) {
        const [x, y] = overlapOf(a, b)
        if (x <= 0 || y <= 0) continue
        pushed = true
        push(a, b, x, y)
      }
    moved.add(a)
  }
  return pushed
}

type Grid = ReturnType<typeof bodyGrid>

/** The way that is shorter against the boxes' own size, and half a px more than needed: halves of halves would never end. */
function push(a: Body, b: Body, x: number, y: number): void {
  const [ofA, ofB] = a.pinned ? [0, 1] : b.pinned ? [1, 0] : [0.5, 0.5]
  const aside = x * (a.halfHeight + b.halfHeight) < y * (a.halfWidth + b.halfWidth)
  const [axis, by] = aside ? (['x', x + 0.5] as const) : (['y', y + 0.5] as const)
  const way = b[axis] < a[axis] ? -1 : 1
  a[axis] -= way * by * ofA
  b[axis] += way * by * ofB
}
