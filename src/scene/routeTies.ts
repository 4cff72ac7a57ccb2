import type { ActorId, Point, Relation, RelationId } from '~/map/map.ts'
import { controlPoint, curveAt, direction, distance, grow } from './geometry.ts'
import { type ObstacleGrid, obstacleGrid } from './obstacleGrid.ts'
import type { PlacedActor } from './placeActors.ts'

/**
 * How far each tie bends off the straight line between its actors (px of the control point; see `controlPoint`).
 * A tie sags by up to 10 % of its length, up to 20 % to pass a third actor or its name, and up to 30 % as one of several
 * between the same two. Routes are found for the whole map, so that a filter never moves a line.
 */
export function routeTies(
  placed: ReadonlyMap<ActorId, PlacedActor>,
  relations: readonly Relation[],
): Map<RelationId, number> {
  const bends = new Map<RelationId, number>()
  const obstacles = obstacleGrid(
    [...placed.values()].map(({ id, at, radius, label }) => ({ id, at, radius: radius + 7, box: grow(label.box, 4) })),
  )
  const arrivals = new Map<ActorId, Point[]>()
  for (const group of pairsOf(relations)) {
    const [first] = group
    const [a, b] = [placed.get(first?.from ?? ''), placed.get(first?.to ?? '')]
    if (!first || !a || !b || a === b) continue
    const offsets = slots(group.length)
    const middle = best(a, b, offsets, obstacles, arrivals)
    for (const [index, relation] of group.entries()) {
      const sag = middle + (offsets[index] ?? 0)
      const bend = 2 * sag * distance(a.at, b.at)
      bends.set(relation.id, relation.from === a.id ? bend : -bend)
      note(arrivals, a, b, bend)
    }
  }
  return bends
}

/** Relations between the same two actors, the pairs that lie closest first: they have the least room. */
function pairsOf(relations: readonly Relation[]): Iterable<readonly Relation[]> {
  const pairs = new Map<string, Relation[]>()
  for (const relation of relations) {
    const key = JSON.stringify([relation.from, relation.to].sort())
    const pair = pairs.get(key)
    if (pair) pair.push(relation)
    else pairs.set(key, [relation])
  }
  return pairs.values()
}

/** Sags of parallel ties around their middle, as shares of the length: far enough apart that their heads never meet. */
function slots(count: number): readonly number[] {
  if (count === 1) return [0]
  const step = Math.min(count === 2 ? 0.17 : 0.15, 0.6 / (count - 1))
  return Array.from({ length: count }, (_, index) => (index - (count - 1) / 2) * step)
}

const single = [0.045, -0.045, 0, 0.09, -0.09, 0.14, -0.14, 0.2, -0.2, 0.27, -0.27]
const several = [0, 0.05, -0.05, 0.1, -0.1, 0.15, -0.15]

function best(
  a: PlacedActor,
  b: PlacedActor,
  offsets: readonly number[],
  obstacles: ObstacleGrid,
  arrivals: ReadonlyMap<ActorId, readonly Point[]>,
): number {
  let [choice, lowest] = [0, Infinity]
  for (const [rank, middle] of (offsets.length === 1 ? single : several).entries()) {
    let cost = rank * 0.4 + Math.abs(middle) * 8
    for (const offset of offsets) cost += costOf(a, b, middle + offset, obstacles, arrivals)
    if (cost < lowest) [choice, lowest] = [middle, cost]
    if (lowest < rank * 0.4) break
  }
  return choice
}

const step = 9

function costOf(
  a: PlacedActor,
  b: PlacedActor,
  sag: number,
  obstacles: ObstacleGrid,
  arrivals: ReadonlyMap<ActorId, readonly Point[]>,
): number {
  const length = distance(a.at, b.at)
  const control = controlPoint(a.at, b.at, 2 * sag * length)
  const curve = { start: a.at, control, end: b.at }
  const steps = Math.max(6, Math.ceil(length / step))
  let hits = 0
  let last: string | null = null
  for (let index = 1; index < steps; index++) {
    const hit = obstacles.hit(curveAt(curve, index / steps), a.id, b.id)
    if (hit !== null && hit !== last) hits += 1
    if (hit !== null) hits += 0.15
    last = hit
  }
  return hits * 12 + crowding(a, control, arrivals) + crowding(b, control, arrivals)
}

/** Ties that reach an actor from almost the same side run into each other's heads. */
function crowding(actor: PlacedActor, control: Point, arrivals: ReadonlyMap<ActorId, readonly Point[]>): number {
  const toward = direction(actor.at, control)
  let cost = 0
  for (const other of arrivals.get(actor.id) ?? []) {
    const apart = distance(toward, other) * (actor.radius + 8)
    if (apart < 15) cost += (15 - apart) * 0.5
  }
  return cost
}

function note(arrivals: Map<ActorId, Point[]>, a: PlacedActor, b: PlacedActor, bend: number): void {
  const control = controlPoint(a.at, b.at, bend)
  for (const actor of [a, b]) {
    const list = arrivals.get(actor.id)
    const toward = direction(actor.at, control)
    if (list) list.push(toward)
    else arrivals.set(actor.id, [toward])
  }
}
