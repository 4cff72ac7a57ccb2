import type { ActorId, Point } from '~/map/map.ts'
import type { Rect } from './geometry.ts'

export type Obstacle = { readonly id: ActorId; readonly at: Point; readonly radius: number; readonly box: Rect }

export type ObstacleGrid = {
  /** The actor, other than the two named, whose circle or name box covers a point. */
  readonly hit: (x: number, y: number, notA: ActorId, notB: ActorId) => ActorId | null
}

const cell = 64

/** Circles and boxes in square cells, so that asking about a point costs the same in a map of 20 and of 500. */
export function obstacleGrid(obstacles: readonly Obstacle[]): ObstacleGrid {
  const cells = new Map<number, Obstacle[]>()
  const key = (x: number, y: number) => x * 100_003 + y
  for (const obstacle of obstacles) {
    const { at, radius, box } = obstacle
    const right = Math.floor(Math.max(at.x + radius, box.x + box.width) / cell)
    const bottom = Math.floor(Math.max(at.y + radius, box.y + box.height) / cell)
    for (let x = Math.floor(Math.min(at.x - radius, box.x) / cell); x <= right; x++)
      for (let y = Math.floor(Math.min(at.y - radius, box.y) / cell); y <= bottom; y++) {
        const list = cells.get(key(x, y))
        if (list) list.push(obstacle)
        else cells.set(key(x, y), [obstacle])
      }
  }
  return {
    hit(x, y, notA, notB) {
      const near = cells.get(key(Math.floor(x / cell), Math.floor(y / cell)))
      if (near === undefined) return null
      for (const { id, at, radius, box } of near) {
        if (id === notA || id === notB) continue
        const dx = x - at.x
        const dy = y - at.y
        if (dx * dx + dy * dy < radius * radius) return id
        if (x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height) return id
      }
      return null
    },
  }
}
