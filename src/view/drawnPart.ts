import type { Actor, ActorId, Relation, RelationId } from '~/map/map.ts'
import type { VisibleMap } from './visibleMap.ts'

// Nobody can read a picture of 20,000 actors. Of a map above the budget a part is drawn, and what is left out is counted.

/** Ties that are drawn at the most, an actor of the budget. */
const tiesAnActor = 3.75
/** Neighbours that come with one "expand". */
export const expandBy = 40
/** Neighbours that come with an actor that is looked at and would otherwise stand alone. */
const company = 12

export type Budget = {
  /** Actors that are drawn of their own accord. */
  readonly actors: number
  /** Actors whose neighbours are wanted besides; one that stands there twice, twice as many. */
  readonly expanded: readonly ActorId[]
  /** What is looked at is drawn in any case. */
  readonly selected: { readonly actors: readonly ActorId[]; readonly tie: RelationId | '' }
}

export type DrawnPart = VisibleMap & {
  /** Visible ties of a drawn actor that are not drawn, where there are any. */
  readonly beyond: ReadonlyMap<ActorId, number>
}

/** Whether a map, or what is visible of it, can be drawn whole. */
export const isWithin = ({ actors, relations }: Pick<VisibleMap, 'actors' | 'relations'>, budget: number): boolean =>
  actors.length <= budget && relations.length <= budget * tiesAnActor

/**
 * The part of a visible map that is drawn under a budget: the most connected actors, who is selected, and the neighbours of
 * whoever is expanded, by kind in turn and the most connected first; of the ties between them the weightiest. Actors and ties
 * keep the order of the map.
 */
export function drawnPart(visible: VisibleMap, budget: Budget): DrawnPart {
  if (isWithin(visible, budget.actors)) return { ...visible, beyond: none }
  const ties = countTies(visible)
  const weight = (id: ActorId) => ties.get(id) ?? 0
  const chosen = new Set(mostConnected(visible.actors, weight, budget.actors))
  const added = new Set([...wantedIds(visible, budget, weight, chosen)].filter((id) => !chosen.has(id)))
  for (const id of added) chosen.add(id)

  const actors = visible.actors.filter(({ id }) => chosen.has(id))
  const among = visible.relations.filter(({ from, to }) => chosen.has(from) && chosen.has(to))
  const limit = Math.ceil(tiesAnActor * Math.max(budget.actors, actors.length))
  const isAskedFor = ({ id, from, to }: Relation) => id === budget.selected.tie || added.has(from) || added.has(to)
  const relations = weightiest(among, limit, (tie) =>
    isAskedFor(tie) ? Number.POSITIVE_INFINITY : weight(tie.from) + weight(tie.to),
  )
  return { actors, relations, beyond: leftOut(actors, relations, weight) }
}

const none: ReadonlyMap<ActorId, number> = new Map()

/** Ties an actor, both directions; a tie to itself once. */
function countTies({ actors, relations }: VisibleMap): ReadonlyMap<ActorId, number> {
  const ties = new Map<ActorId, number>(actors.map(({ id }) => [id, 0]))
  for (const { from, to } of relations) {
    ties.set(from, (ties.get(from) ?? 0) + 1)
    if (to !== from) ties.set(to, (ties.get(to) ?? 0) + 1)
  }
  return ties
}

/** The first of equals is the one that comes first in the map. */
function mostConnected(actors: readonly Actor[], weight: (id: ActorId) => number, count: number): readonly ActorId[] {
  const have: number[] = [] // how many actors have so many ties
  for (const { id } of actors) have[weight(id)] = (have[weight(id)] ?? 0) + 1
  let [least, above] = [have.length, 0]
  while (least > 0 && above + (have[least - 1] ?? 0) <= count) above += have[--least] ?? 0
  let level = count - above // places left for those just below
  return actors.flatMap(({ id }) => {
    const ties = weight(id)
    return ties >= least || (ties === least - 1 && level-- > 0) ? [id] : []
  })
}

function weightiest(ties: readonly Relation[], limit: number, weight: (tie: Relation) => number): readonly Relation[] {
  if (ties.length <= limit) return ties
  const ranked = ties.map((tie, at) => ({ at, weight: weight(tie) })).sort((a, b) => b.weight - a.weight || a.at - b.at)
  const kept = new Set(ranked.slice(0, limit).map(({ at }) => at))
  return ties.filter((_, at) => kept.has(at))
}

function leftOut(
  actors: readonly Actor[],
  relations: readonly Relation[],
  weight: (id: ActorId) => number,
): ReadonlyMap<ActorId, number> {
  const drawn = countTies({ actors, relations })
  return new Map(
    actors.flatMap(({ id }) => {
      const more = weight(id) - (drawn.get(id) ?? 0)
      return more > 0 ? [[id, more] as const] : []
    }),
  )
}

/** Whom the reader asks for: selected, at an end of the selected tie, or a neighbour of one who is expanded. */
function wantedIds(
  { actors, relations }: VisibleMap,
  { expanded, selected }: Budget,
  weight: (id: ActorId) => number,
  chosen: ReadonlySet<ActorId>,
): ReadonlySet<ActorId> {
  const times = new Map<ActorId, number>()
  for (const id of expanded) times.set(id, (times.get(id) ?? 0) + 1)
  const watched = new Set([...times.keys(), ...selected.actors])
  const [wanted, near] = [new Set<ActorId>(), new Map<ActorId, Relation[]>()]
  for (const tie of watched.size > 0 || selected.tie !== '' ? relations : []) {
    if (tie.id === selected.tie) for (const end of [tie.from, tie.to]) wanted.add(end)
    for (const end of new Set([tie.from, tie.to])) {
      if (!watched.has(end)) continue
      const ties = near.get(end)
      if (ties) ties.push(tie)
      else near.set(end, [tie])
    }
  }
  for (const { id } of watched.size > 0 ? actors : []) {
    if (!watched.has(id)) continue
    wanted.add(id)
    const ties = near.get(id) ?? []
    const isAlone = !ties.some(({ from, to }) => chosen.has(from === id ? to : from))
    const count = (times.get(id) ?? 0) * expandBy || (isAlone ? company : 0)
    for (const other of neighboursByKind(id, ties, weight, chosen).slice(0, count)) wanted.add(other)
  }
  return wanted
}

/** Those not drawn yet: one of each kind in turn, of each kind the most connected first. */
function neighboursByKind(
  id: ActorId,
  ties: readonly Relation[],
  weight: (id: ActorId) => number,
  chosen: ReadonlySet<ActorId>,
): readonly ActorId[] {
  const byKind = new Map<string, Set<ActorId>>()
  for (const { from, to, kind } of ties) {
    const other = from === id ? to : from
    if (other === id || chosen.has(other)) continue
    const others = byKind.get(kind)
    if (others) others.add(other)
    else byKind.set(kind, new Set([other]))
  }
  const queues = [...byKind.values()].map((others) => [...others].sort((a, b) => weight(b) - weight(a)))
  const turns = Math.max(0, ...queues.map(({ length }) => length))
  const inTurn = Array.from({ length: turns }, (_, turn) => queues.flatMap((queue) => queue[turn] ?? [])).flat()
  return [...new Set(inTurn)]
}
