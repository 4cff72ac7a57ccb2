import type { ActorId, EntenteMap, Point, Positions } from '~/map/map.ts'
import { middleOf } from './middleOf.ts'
import { spiral } from './spiral.ts'

/** Holds any actor with its name, px. */
const cell = { x: 150, y: 110 }

/**
 * A first place for every actor that has none, at once even in large maps: in a free cell of a grid, as near as can be to
 * those it is tied to. Empty when nothing is missing.
 */
export function missingPositions({
  actors,
  relations,
  positions,
}: Pick<EntenteMap, 'actors' | 'relations' | 'positions'>): Positions {
  const known = (id: ActorId): Point | undefined => (Object.hasOwn(positions, id) ? positions[id] : undefined)
  const missing = actors.filter(({ id }) => !known(id))
  if (missing.length === 0) return {}

  const near = new Map<ActorId, ActorId[]>(actors.map(({ id }) => [id, []]))
  for (const { from, to } of relations) {
    near.get(from)?.push(to)
    near.get(to)?.push(from)
  }
  const places = new Map<ActorId, Point>()
  const free = freeCells()
  for (const { id } of actors) {
    const place = known(id)
    if (!place) continue
    places.set(id, place)
    free.take(place)
  }
  const middle = middleOf([...places.values()]) ?? { x: 0, y: 0 }
  for (const id of outward(
    missing.map(({ id }) => id),
    [...places.keys()],
    near,
  )) {
    const friends = (near.get(id) ?? []).flatMap((other) => places.get(other) ?? [])
    places.set(id, free.nearest(middleOf(friends) ?? middle))
  }
  return Object.fromEntries(missing.map(({ id }) => [id, places.get(id) ?? middle]))
}

/** Who has no place yet: from neighbour to neighbour of those that have one, then from the most connected of the rest. */
function outward(
  missing: readonly ActorId[],
  placed: readonly ActorId[],
  near: ReadonlyMap<ActorId, readonly ActorId[]>,
): readonly ActorId[] {
  const order: ActorId[] = []
  const reached = new Set(placed)
  const walk = (start: readonly ActorId[]) => {
    const queue = [...start]
    for (const id of queue) // grows as it is walked
      for (const other of near.get(id) ?? []) {
        if (reached.has(other)) continue
        reached.add(other)
        order.push(other)
        queue.push(other)
      }
  }
  walk(placed)
  const byTies = [...missing].sort((a, b) => (near.get(b)?.length ?? 0) - (near.get(a)?.length ?? 0))
  for (const id of byTies) {
    if (reached.has(id)) continue
    reached.add(id)
    order.push(id)
    walk([id])
  }
  return order
}

function freeCells() {
  const taken = new Set<string>()
  /** Where a search ended, for the next that begins in the same cell. */
  const searches = new Map<string, ReturnType<typeof spiral>>()
  const key = (column: number, row: number) => `${column} ${row}`
  return {
    /** An actor that stands anywhere keeps the up to four cells that it reaches into. */
    take({ x, y }: Point) {
      for (const column of [Math.floor(x / cell.x), Math.ceil(x / cell.x)])
        for (const row of [Math.floor(y / cell.y), Math.ceil(y / cell.y)]) taken.add(key(column, row))
    },
    nearest({ x, y }: Point): Point {
      const [column, row] = [Math.round(x / cell.x), Math.round(y / cell.y)]
      const search = searches.get(key(column, row)) ?? spiral()
      searches.set(key(column, row), search)
      for (;;) {
        const [right, down] = search.next().value
        const here = key(column + right, row + down)
        if (taken.has(here)) continue
        taken.add(here)
        return { x: (column + right) * cell.x, y: (row + down) * cell.y }
      }
    },
  }
}
