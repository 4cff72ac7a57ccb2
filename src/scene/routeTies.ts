import type { ActorId, Point, Relation, RelationId } from '~/map/map.ts'
import { once } from '~/map/once.ts'
import { type Curve, contains, controlPoint, curveAt, direction, distance, grow, type Rect } from './geometry.ts'
import { type Obstacle, type ObstacleGrid, obstacleGrid } from './obstacleGrid.ts'
import type { PlacedActor } from './placeActors.ts'
import type { RouteMemory, WayCosts } from './routeMemory.ts'
import type { Routes } from './routes.ts'

/**
 * How far each tie bends off the straight line between its actors (px of the control point; see `controlPoint`).
 * A tie sags by up to 10 % of its length, up to 20 % to pass a third actor or its name, and up to 30 % as one of several
 * between the same two. Routes are found for the whole map, so that a filter never moves a line. On a sheet with edges
 * (`within`) a tie bends to the side where it stays on the sheet. With `known` routes only ties whose ends have moved are
 * routed, more roughly: for parts of large maps, of which every filter draws another. Ties between the same two may swing
 * out `far` together where actors are large and close, as on a slide: none of them then runs through a third. With a `memory`
 * the same routes are found sooner after an edit.
 */
export function routeTies(
  placed: ReadonlyMap<ActorId, PlacedActor>,
  relations: readonly Relation[],
  within: Rect | null = null,
  known: Routes | null = null,
  swing: 'usual' | 'far' = 'usual',
  memory: RouteMemory | null = null,
): Map<RelationId, number> {
  const standing = [...placed.values()].map(obstacleOf)
  const obstacles = obstacleGrid(standing)
  memory?.update(standing)
  const bundles = bundlesOf(placed, relations, memory)
  const arrivals: Arrivals = new Map()
  const isNew = bundles.filter((bundle) => !recall(known, bundle, arrivals))
  // Twice: the first ties could not yet know where the later ones would arrive.
  for (const pass of known === null ? [1, 2] : [1])
    for (const bundle of isNew) {
      if (pass === 2) forget(arrivals, bundle)
      bundle.middle = best(bundle, obstacles, arrivals, within, swing)
      note(arrivals, bundle)
    }
  for (const { a, b, middle } of known === null ? [] : isNew) known?.keep(a, b, middle)
  return new Map(bundles.flatMap(bendsOf))
}

const obstacleOf = once(
  ({ id, at, radius, label }: PlacedActor): Obstacle => ({ id, at, radius: radius + 7, box: grow(label.box, 4) }),
)

/** Takes the route that the ties of two actors had before, while both stand where they stood. */
function recall(known: Routes | null, bundle: Bundle, arrivals: Arrivals): boolean {
  const middle = known?.find(bundle.a, bundle.b)
  if (middle === undefined) return false
  bundle.middle = middle
  note(arrivals, bundle)
  return true
}

/** The ties between two actors, and how far their middle sags (share of the length). */
type Bundle = {
  readonly a: PlacedActor
  readonly b: PlacedActor
  readonly relations: readonly Relation[]
  readonly offsets: readonly number[]
  readonly costs: WayCosts
  middle: number
}

/** The directions in which ties leave an actor, each with its bundle. */
type Arrivals = Map<ActorId, { readonly bundle: Bundle; readonly toward: Point }[]>

function bundlesOf(
  placed: ReadonlyMap<ActorId, PlacedActor>,
  relations: readonly Relation[],
  memory: RouteMemory | null,
): readonly Bundle[] {
  return pairsOf(relations).flatMap((group) => {
    const [a, b] = [placed.get(group[0]?.from ?? ''), placed.get(group[0]?.to ?? '')]
    if (!a || !b || a === b) return []
    const costs = memory?.costs(a, b) ?? new Map<number, number>()
    return [{ a, b, relations: group, offsets: slots(group.length), costs, middle: 0 }]
  })
}

function bendsOf({ a, b, relations, offsets, middle }: Bundle): readonly (readonly [RelationId, number])[] {
  return relations.map(({ id, from }, index) => {
    const bend = 2 * (middle + (offsets[index] ?? 0)) * distance(a.at, b.at)
    return [id, from === a.id ? bend : -bend] as const
  })
}

/** Relations between the same two actors, in the order of the file. */
const pairsOf = once((relations: readonly Relation[]): readonly (readonly Relation[])[] => {
  const pairs = new Map<string, Relation[]>()
  for (const relation of relations) {
    const key = JSON.stringify([relation.from, relation.to].sort())
    const pair = pairs.get(key)
    if (pair) pair.push(relation)
    else pairs.set(key, [relation])
  }
  return [...pairs.values()]
})

/** Sags of parallel ties around their middle, as shares of the length: far enough apart that their heads never meet. */
function slots(count: number): readonly number[] {
  if (count === 1) return [0]
  const step = Math.min(count === 2 ? 0.17 : 0.15, 0.6 / (count - 1))
  return Array.from({ length: count }, (_, index) => (index - (count - 1) / 2) * step)
}

const single = [0.045, -0.045, 0, 0.09, -0.09, 0.14, -0.14, 0.2, -0.2, 0.27, -0.27]
const several = [0, 0.05, -0.05, 0.1, -0.1, 0.15, -0.15]
const swings = { usual: several, far: [...several, 0.2, -0.2, 0.25, -0.25] }

function best(
  { a, b, offsets, costs }: Bundle,
  obstacles: ObstacleGrid,
  arrivals: Arrivals,
  within: Rect | null,
  swing: keyof typeof swings,
): number {
  let [choice, lowest] = [0, Number.POSITIVE_INFINITY]
  for (const [rank, middle] of (offsets.length === 1 ? single : swings[swing]).entries()) {
    let cost = rank * 0.4 + Math.abs(middle) * 8
    for (const offset of offsets) {
      if (cost >= lowest) break
      const sag = middle + offset
      const inTheWay = costs.get(sag) ?? hitsOf(a, b, sag, obstacles)
      costs.set(sag, inTheWay)
      cost += costOf(a, b, sag, inTheWay, arrivals, within)
    }
    if (cost < lowest) [choice, lowest] = [middle, cost]
    if (lowest < rank * 0.4) break
  }
  return choice
}

const step = 9

/** For every actor, or name of one, that a way runs through. */
function hitsOf(a: PlacedActor, b: PlacedActor, sag: number, obstacles: ObstacleGrid): number {
  const length = distance(a.at, b.at)
  const control = controlPoint(a.at, b.at, 2 * sag * length)
  const steps = Math.max(6, Math.ceil(length / step))
  let hits = 0
  let last: string | null = null
  for (let index = 1; index < steps; index++) {
    // `curveAt`, written out: this runs ten thousand times for a map of sixty actors.
    const t = index / steps
    const u = 1 - t
    const x = u * u * a.at.x + 2 * u * t * control.x + t * t * b.at.x
    const y = u * u * a.at.y + 2 * u * t * control.y + t * t * b.at.y
    const hit = obstacles.hit(x, y, a.id, b.id)
    if (hit !== null && hit !== last) hits += 1
    if (hit !== null) hits += 0.15
    last = hit
  }
  return hits * 12
}

function costOf(
  a: PlacedActor,
  b: PlacedActor,
  sag: number,
  inTheWay: number,
  arrivals: Arrivals,
  within: Rect | null,
): number {
  const control = controlPoint(a.at, b.at, 2 * sag * distance(a.at, b.at))
  const beyond = within === null || staysIn({ start: a.at, control, end: b.at }, within) ? 0 : overEdge
  return beyond + inTheWay + crowding(a, control, arrivals) + crowding(b, control, arrivals)
}

/** Never, while there is another way. */
const overEdge = 1000

const staysIn = (curve: Curve, within: Rect): boolean =>
  [0.25, 0.5, 0.75].every((share) => contains(within, curveAt(curve, share)))

/** Ties that reach an actor from almost the same side run into each other's heads. */
function crowding(actor: PlacedActor, control: Point, arrivals: Arrivals): number {
  const others = arrivals.get(actor.id)
  if (others === undefined) return 0
  const toward = direction(actor.at, control)
  let cost = 0
  for (const other of others) {
    const apart = distance(toward, other.toward) * (actor.radius + 8)
    if (apart < 17) cost += (17 - apart) * 0.5
  }
  return cost
}

function note(arrivals: Arrivals, bundle: Bundle): void {
  const { a, b, offsets, middle } = bundle
  for (const offset of offsets) {
    const control = controlPoint(a.at, b.at, 2 * (middle + offset) * distance(a.at, b.at))
    for (const actor of [a, b]) {
      const arrival = { bundle, toward: direction(actor.at, control) }
      const list = arrivals.get(actor.id)
      if (list) list.push(arrival)
      else arrivals.set(actor.id, [arrival])
    }
  }
}

function forget(arrivals: Arrivals, bundle: Bundle): void {
  for (const { id } of [bundle.a, bundle.b])
    arrivals.set(
      id,
      (arrivals.get(id) ?? []).filter((arrival) => arrival.bundle !== bundle),
    )
}
