import { allAtOnce } from '~/map/allAtOnce.ts'
import type { Actor, EntenteMap, Relation } from '~/map/map.ts'
import { addSources } from './addSources.ts'
import { freeId } from './buildActors.ts'
import { keptApart } from './keptApart.ts'
import { type Ids, type Matched, matchActors } from './matchActors.ts'

export type Added = {
  readonly map: EntenteMap
  /** What is new in it. */
  readonly actors: number
  readonly relations: number
}

export type AddChoices = {
  /** Actors of the second map that the reader takes for one of the first. */
  readonly same?: Ids
  /** Whether kinds and types that mean something else under the same key stay beside the others; without, the open map's count. */
  readonly keepsKinds?: boolean
}

/**
 * Adds one map to another. An actor with the same id, or else the same name, is the same one: what is open in it is
 * filled. A tie that is there already, word for word, is not added again; what else has a taken id gets another. Places
 * are those of the open map, for the two count them differently.
 */
export const addMap = (open: EntenteMap, more: EntenteMap, choices?: AddChoices): Added =>
  allAtOnce(addMapSteps(open, more, choices))

/** Rows in one piece: some ms of work. */
const atOnce = 500

/** The same a piece at a time, for a page that must breathe between them. */
export function* addMapSteps(
  open: EntenteMap,
  more: EntenteMap,
  { same, keepsKinds = false }: AddChoices = {},
): Generator<void, Added> {
  const apart = keepsKinds ? keptApart(open, more) : { kept: [], kinds: {}, types: {} }
  const keyOf = (list: 'relationKinds' | 'actorTypes') =>
    new Map(apart.kept.flatMap((each) => (each.list === list ? [[each.key, each.as] as const] : [])))
  const matched = yield* matchActors(open.actors, more.actors, same)
  const actors = yield* addActors(open.actors, more.actors, matched, keyOf('actorTypes'))
  const { sources, idOf: sourceOf } = addSources(open.sources, more.sources)
  const moved = { actorOf: actors.idOf, sourceOf, kindOf: keyOf('relationKinds') }
  const ties = yield* addTies(open.relations, more.relations, moved)
  const map = {
    ...open,
    sources,
    actorTypes: { ...more.actorTypes, ...open.actorTypes, ...apart.types },
    relationKinds: { ...more.relationKinds, ...open.relationKinds, ...apart.kinds },
    actors: [...actors.list, ...actors.fresh],
    relations: [...open.relations, ...ties],
  }
  return { map, actors: actors.fresh.length, relations: ties.length }
}

function* addActors(open: readonly Actor[], more: readonly Actor[], { same }: Matched, typeOf: Ids) {
  const byId = new Map(open.map((actor) => [actor.id, actor]))
  const taken = new Set(byId.keys())
  for (const { id } of more) taken.add(id)
  const idOf = new Map<string, string>()
  const fresh: Actor[] = []
  const numbers = new Map<string, number>()
  for (const [at, each] of more.entries()) {
    const type = typeOf.get(each.type)
    const actor = type === undefined ? each : { ...each, type }
    const known = same.get(actor.id)
    const before = known === undefined ? undefined : byId.get(known)
    const id = before?.id ?? (byId.has(actor.id) ? freeId(actor.id, taken, numbers) : actor.id)
    taken.add(id)
    if (before) byId.set(id, filled(before, actor))
    else fresh.push(id === actor.id ? actor : { ...actor, id })
    idOf.set(actor.id, id)
    if (at % atOnce === atOnce - 1) yield
  }
  return { list: [...byId.values()], fresh, idOf }
}

type Moved = { readonly actorOf: Ids; readonly sourceOf: Ids; readonly kindOf: Ids }

function* addTies(open: readonly Relation[], more: readonly Relation[], to: Moved) {
  const taken = new Set(open.map(({ id }) => id))
  const between = new Map<string, Relation[]>()
  const meet = (relation: Relation) => {
    const key = endsOf(relation)
    const others = between.get(key)
    if (others) others.push(relation)
    else between.set(key, [relation])
  }
  for (const [at, relation] of open.entries()) {
    meet(relation)
    if (at % atOnce === atOnce - 1) yield
  }
  const ties: Relation[] = []
  const numbers = new Map<string, number>()
  const words = new Map<Relation, string>()
  const wordsOnce = (relation: Relation): string => {
    const known = words.get(relation) ?? wordsOf(relation)
    words.set(relation, known)
    return known
  }
  for (const [at, relation] of more.entries()) {
    if (at % atOnce === atOnce - 1) yield
    const moved = movedTo(relation, to)
    const others = between.get(endsOf(moved))
    if (others?.some((other) => wordsOnce(other) === wordsOnce(moved))) continue
    const id = taken.has(moved.id) ? freeId(moved.id, taken, numbers) : moved.id
    taken.add(id)
    const added = { ...moved, id }
    meet(added)
    ties.push(added)
  }
  return ties
}

const endsOf = ({ from, to, kind }: Relation): string => JSON.stringify([from, to, kind])

function filled(open: Actor, more: Actor): Actor {
  const extra = { ...more.extra, ...open.extra }
  return {
    ...more,
    ...open,
    type: open.type === 'unknown' ? more.type : open.type,
    ...(Object.keys(extra).length > 0 ? { extra } : {}),
  }
}

const movedTo = (relation: Relation, { actorOf, sourceOf, kindOf }: Moved): Relation => ({
  ...relation,
  from: actorOf.get(relation.from) ?? relation.from,
  to: actorOf.get(relation.to) ?? relation.to,
  kind: kindOf.get(relation.kind) ?? relation.kind,
  evidence: relation.evidence.map((piece) => ({
    ...piece,
    ...(piece.source === undefined ? {} : { source: sourceOf.get(piece.source) ?? piece.source }),
    ...(piece.by === undefined ? {} : { by: actorOf.get(piece.by) ?? piece.by }),
  })),
})

const wordsOf = ({ id: _, ...rest }: Relation): string =>
  JSON.stringify(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)))
