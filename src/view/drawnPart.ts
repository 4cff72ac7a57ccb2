import type { ActorId, EntenteMap, Relation, RelationId } from '~/map/map.ts'
import { type Ordinals, ordinalsOf, seenIn } from './ordinals.ts'
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
export const isWithin = ({ actors, relations }: VisibleMap, budget: number): boolean =>
  actors.length <= budget && relations.length <= budget * tiesAnActor

/**
 * The part of a visible map that is drawn under a budget: the most connected actors, who is selected, and the neighbours of
 * whoever is expanded, by kind in turn and the most connected first; of the ties between them the weightiest. Actors and ties
 * keep the order of the map, of which `visible` must be what filters leave.
 */
export function drawnPart(map: EntenteMap, visible: VisibleMap, budget: Budget): DrawnPart {
  if (isWithin(visible, budget.actors)) return { ...visible, beyond: none }
  const all = ordinalsOf(map)
  const seen = seenIn(map, visible)
  const weight = (at: number) => seen.ties[at] ?? 0
  const chosen = mostConnected(map.actors.length, seen.actors, weight, budget.actors)
  const lit = fewLit(visible)
  const added = new Set(wanted(all, seen, visible, budget, chosen))
  for (const id of lit?.actors ?? []) added.add(all.of.get(id) ?? -1)
  for (const at of added) if (at >= 0) chosen[at] = 1

  const actors = visible.actors.filter((_, index) => chosen[seen.actors[index] ?? -1] === 1)
  const among: number[] = []
  for (const [index, tie] of seen.relations.entries())
    if (chosen[all.from[tie] ?? -1] === 1 && chosen[all.to[tie] ?? -1] === 1) among.push(index)
  const limit = Math.ceil(tiesAnActor * Math.max(budget.actors, actors.length))
  const kept = weightiest(among, limit, (index) => {
    const tie = seen.relations[index] ?? -1
    const [from, to] = [all.from[tie] ?? -1, all.to[tie] ?? -1]
    const id = visible.relations[index]?.id ?? ''
    const isAskedFor = id === budget.selected.tie || added.has(from) || added.has(to) || lit?.ties(id)
    return isAskedFor ? Number.POSITIVE_INFINITY : weight(from) + weight(to)
  })
  const relations = kept.flatMap((index) => visible.relations[index] ?? [])
  return { ...visible, actors, relations, beyond: leftOut(actors, relations, (id) => weight(all.of.get(id) ?? -1)) }
}

const none: ReadonlyMap<ActorId, number> = new Map()

/** Actors that an answer lights, a path say, and that are drawn for it in any case. */
const mostLit = 60

/** null where nothing is asked, or the answer is about many. */
function fewLit({ actors, faded, fadedActors }: VisibleMap) {
  if (!faded || !fadedActors || actors.length - fadedActors.size > mostLit) return null
  return {
    actors: actors.flatMap(({ id }) => (fadedActors.has(id) ? [] : [id])),
    ties: (id: RelationId) => !faded.has(id),
  }
}

/** 1 for who is chosen, by ordinal. The first of equals is the one that comes first in the map. */
function mostConnected(
  size: number,
  actors: Iterable<number>,
  weight: (at: number) => number,
  count: number,
): Uint8Array {
  const have: number[] = [] // how many actors have so many ties
  const list = [...actors]
  for (const at of list) have[weight(at)] = (have[weight(at)] ?? 0) + 1
  let [least, above] = [have.length, 0]
  while (least > 0 && above + (have[least - 1] ?? 0) <= count) above += have[--least] ?? 0
  let left = count - above // places for those just below
  const chosen = new Uint8Array(size)
  for (const at of list) if (weight(at) >= least || (weight(at) === least - 1 && left-- > 0)) chosen[at] = 1
  return chosen
}

function weightiest(ties: readonly number[], limit: number, weight: (tie: number) => number): readonly number[] {
  if (ties.length <= limit) return ties
  const ranked = ties.map((tie) => ({ tie, weight: weight(tie) }))
  ranked.sort((a, b) => (a.weight === b.weight ? a.tie - b.tie : b.weight - a.weight))
  return ranked
    .slice(0, limit)
    .map(({ tie }) => tie)
    .sort((a, b) => a - b)
}

function leftOut(
  actors: VisibleMap['actors'],
  relations: readonly Relation[],
  weight: (id: ActorId) => number,
): ReadonlyMap<ActorId, number> {
  const drawn = new Map<ActorId, number>()
  for (const { from, to } of relations) {
    drawn.set(from, (drawn.get(from) ?? 0) + 1)
    if (to !== from) drawn.set(to, (drawn.get(to) ?? 0) + 1)
  }
  return new Map(
    actors.flatMap(({ id }) => {
      const more = weight(id) - (drawn.get(id) ?? 0)
      return more > 0 ? [[id, more] as const] : []
    }),
  )
}

/** Whom the reader asks for: selected, at an end of the selected tie, or a neighbour of one who is expanded. Ordinals. */
function* wanted(
  all: Ordinals,
  seen: ReturnType<typeof seenIn>,
  { relations }: VisibleMap,
  { expanded, selected }: Budget,
  chosen: Uint8Array,
): Iterable<number> {
  const times = new Map<number, number>()
  for (const id of selected.actors) times.set(all.of.get(id) ?? -1, 0)
  for (const id of expanded) times.set(all.of.get(id) ?? -1, (times.get(all.of.get(id) ?? -1) ?? 0) + 1)
  if (times.size === 0 && selected.tie === '') return

  const isSeen = new Set(seen.actors)
  const near = new Map<number, { readonly other: number; readonly kind: string }[]>()
  for (const at of times.keys()) if (isSeen.has(at)) near.set(at, [])
  for (const [index, tie] of seen.relations.entries()) {
    const [from, to] = [all.from[tie] ?? -1, all.to[tie] ?? -1]
    const relation = relations[index]
    if (relation?.id === selected.tie) yield* [from, to]
    near.get(from)?.push({ other: to, kind: relation?.kind ?? '' })
    near.get(to)?.push({ other: from, kind: relation?.kind ?? '' })
  }
  for (const [at, ties] of near) {
    yield at
    const isAlone = chosen[at] !== 1 && !ties.some(({ other }) => chosen[other] === 1)
    const count = (times.get(at) ?? 0) * expandBy || (isAlone ? company : 0)
    const others = ties.filter(({ other }) => other !== at && chosen[other] !== 1)
    if (count > 0) yield* kindsInTurn(others, (other) => seen.ties[other] ?? 0).slice(0, count)
  }
}

/** One of each kind in turn, of each kind the most connected first; nobody twice. */
function kindsInTurn(
  ties: readonly { readonly other: number; readonly kind: string }[],
  weight: (at: number) => number,
): readonly number[] {
  const byKind = new Map<string, Set<number>>()
  for (const { other, kind } of ties) {
    const others = byKind.get(kind)
    if (others) others.add(other)
    else byKind.set(kind, new Set([other]))
  }
  const queues = [...byKind.values()].map((others) => [...others].sort((a, b) => weight(b) - weight(a)))
  const turns = queues.reduce((most, { length }) => Math.max(most, length), 0)
  const inTurn = Array.from({ length: turns }, (_, turn) => queues.flatMap((queue) => queue[turn] ?? [])).flat()
  return [...new Set(inTurn)]
}
