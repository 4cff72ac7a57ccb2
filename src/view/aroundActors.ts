import type { ActorId, Relation } from '~/map/map.ts'
import type { View } from './view.ts'

type Focus = Pick<View, 'focus' | 'around' | 'way'>

/** What a focus leaves: these actors, and the ties between them that it keeps. */
export type Around = {
  readonly actors: ReadonlySet<ActorId>
  readonly keeps: (relation: Relation) => boolean
}

/** null without a focus. Of its actors only those count who are there; with none of them, nothing is left. */
export function aroundActors(
  isThere: (id: ActorId) => boolean,
  relations: readonly Relation[],
  { focus, around, way }: Focus,
): Around | null {
  if (focus.length === 0) return null
  const centres = new Set(focus.filter(isThere))
  const next = neighboursIn(relations, way)
  if (around === 'common') {
    const common = sharedBy(centres, next)
    const actors = new Set([...centres, ...common])
    return {
      actors,
      keeps: ({ from, to }) => centres.has(from) !== centres.has(to) && actors.has(from) && actors.has(to),
    }
  }
  const actors = withinSteps(centres, next, Number(around))
  return { actors, keeps: ({ from, to }) => actors.has(from) && actors.has(to) }
}

type Neighbours = (id: ActorId) => Iterable<ActorId>

/** Whom a tie leads to from an actor, walked with its direction, against it, or either way; mutual ones lead both ways. */
function neighboursIn(relations: readonly Relation[], way: Focus['way']): Neighbours {
  const next = new Map<ActorId, Set<ActorId>>()
  const add = (from: ActorId, to: ActorId) => {
    const known = next.get(from)
    if (known) known.add(to)
    else next.set(from, new Set([to]))
  }
  for (const { from, to, mutual } of relations) {
    if (way !== 'in' || mutual === true) add(from, to)
    if (way !== 'out' || mutual === true) add(to, from)
  }
  return (id) => next.get(id) ?? []
}

function withinSteps(centres: ReadonlySet<ActorId>, next: Neighbours, steps: number): ReadonlySet<ActorId> {
  const reached = new Set(centres)
  let edge: readonly ActorId[] = [...centres]
  for (let step = 0; step < steps && edge.length > 0; step++) {
    const found: ActorId[] = []
    for (const id of edge)
      for (const other of next(id)) {
        if (reached.has(other)) continue
        reached.add(other)
        found.push(other)
      }
    edge = found
  }
  return reached
}

/** Third actors with a tie to each of them; to at least two where the centres are more than two and nobody knows all. */
function sharedBy(centres: ReadonlySet<ActorId>, next: Neighbours): readonly ActorId[] {
  const counts = new Map<ActorId, number>()
  for (const centre of centres)
    for (const other of new Set(next(centre))) if (!centres.has(other)) counts.set(other, (counts.get(other) ?? 0) + 1)
  const most = Math.max(0, ...counts.values())
  const enough = most >= centres.size ? centres.size : Math.max(2, most)
  return [...counts].flatMap(([id, count]) => (count >= enough ? [id] : []))
}
