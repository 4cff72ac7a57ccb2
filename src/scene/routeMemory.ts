import type { ActorId, Point } from '~/map/map.ts'
import { boundsOf, controlPoint, distance, grow, overlap, type Rect } from './geometry.ts'
import type { Obstacle } from './obstacleGrid.ts'

/** What ways between two actors cost for what stands in them, by how far they sag (share of the length). */
export type WayCosts = Map<number, number>

/**
 * What the last routing of a sheet found in the way of its ties. After an edit only what runs by an actor that has moved, come,
 * gone or been renamed is looked at again: the routes are those that are found without it.
 */
export type RouteMemory = {
  /** To be called with all that stands on the sheet before it is asked for costs. */
  readonly update: (obstacles: readonly Obstacle[]) => void
  /** Of the ways from one actor to another; what is not in there is to be found and put there. */
  readonly costs: (a: End, b: End) => WayCosts
}
type End = { readonly id: ActorId; readonly at: Point }
type Known = { readonly a: Point; readonly b: Point; readonly costs: WayCosts }

/** More at once, and all of it is found anew. */
const mostChanges = 40

export function makeRouteMemory(): RouteMemory {
  let standing: ReadonlyMap<ActorId, Obstacle> = new Map()
  const known = new Map<ActorId, Map<ActorId, Known>>()
  return {
    update(obstacles) {
      const now = new Map(obstacles.map((each) => [each.id, each]))
      const changed = changesOf(standing, now)
      standing = now
      if (changed.length > mostChanges) known.clear()
      else if (changed.length > 0) forgetNear(known, changed)
    },
    costs(a, b) {
      const others = known.get(a.id) ?? new Map<ActorId, Known>()
      known.set(a.id, others)
      const before = others.get(b.id)
      if (before && isSamePoint(before.a, a.at) && isSamePoint(before.b, b.at)) return before.costs
      const costs: WayCosts = new Map()
      others.set(b.id, { a: a.at, b: b.at, costs })
      return costs
    },
  }
}

/** Where something stands that did not, or stood that does not. */
function changesOf(before: ReadonlyMap<ActorId, Obstacle>, now: ReadonlyMap<ActorId, Obstacle>): readonly Rect[] {
  const changed: Rect[] = []
  for (const each of now.values()) {
    const was = before.get(each.id)
    if (was && isSameObstacle(was, each)) continue
    changed.push(extentOf(each))
    if (was) changed.push(extentOf(was))
  }
  for (const each of before.values()) if (!now.has(each.id)) changed.push(extentOf(each))
  return changed
}

function forgetNear(known: ReadonlyMap<ActorId, Map<ActorId, Known>>, changed: readonly Rect[]): void {
  for (const others of known.values())
    for (const { a, b, costs } of others.values())
      for (const sag of costs.keys()) {
        const reach = wayExtent(a, b, sag)
        if (changed.some((rect) => overlap(reach, rect))) costs.delete(sag)
      }
}

/** A rectangle round the triangle that the curve runs in. */
function wayExtent(a: Point, b: Point, sag: number): Rect {
  const { x, y } = controlPoint(a, b, 2 * sag * distance(a, b))
  const [left, top] = [Math.min(a.x, b.x, x), Math.min(a.y, b.y, y)]
  return grow({ x: left, y: top, width: Math.max(a.x, b.x, x) - left, height: Math.max(a.y, b.y, y) - top }, 1)
}

function extentOf({ at, radius, box }: Obstacle): Rect {
  const circle = { x: at.x - radius, y: at.y - radius, width: 2 * radius, height: 2 * radius }
  return boundsOf([circle, box]) ?? circle
}

const isSamePoint = (a: Point, b: Point): boolean => a.x === b.x && a.y === b.y
const isSameObstacle = (a: Obstacle, b: Obstacle): boolean =>
  isSamePoint(a.at, b.at) &&
  a.radius === b.radius &&
  isSamePoint(a.box, b.box) &&
  a.box.width === b.box.width &&
  a.box.height === b.box.height
