import { allAtOnce } from '~/map/allAtOnce.ts'
import type { Actor, EntenteMap, Relation, Source } from '~/map/map.ts'
import { freeId } from './buildActors.ts'
import { plainName } from './nearNames.ts'

export type Added = {
  readonly map: EntenteMap
  /** What is new in it. */
  readonly actors: number
  readonly relations: number
}

/**
 * Adds one map to another. An actor with the same id, or else the same name, is the same one: what is open in it is
 * filled. A tie that is there already, word for word, is not added again; one whose id is taken gets another. Places
 * are those of the open map, for the two count them differently.
 */
export const addMap = (open: EntenteMap, more: EntenteMap): Added => allAtOnce(addMapSteps(open, more))

/** Rows in one piece: some ms of work. */
const atOnce = 500

/** The same a piece at a time, for a page that must breathe between them. */
export function* addMapSteps(open: EntenteMap, more: EntenteMap): Generator<void, Added> {
  const actors = yield* addActors(open.actors, more.actors)
  const { sources, idOf: sourceOf } = addSources(open.sources, more.sources)
  const ties = yield* addTies(open.relations, more.relations, actors.idOf, sourceOf)
  const map = {
    ...open,
    sources,
    actorTypes: { ...more.actorTypes, ...open.actorTypes },
    relationKinds: { ...more.relationKinds, ...open.relationKinds },
    actors: [...actors.list, ...actors.fresh],
    relations: [...open.relations, ...ties],
  }
  return { map, actors: actors.fresh.length, relations: ties.length }
}

type Ids = ReadonlyMap<string, string>

function* addActors(open: readonly Actor[], more: readonly Actor[]) {
  const byId = new Map(open.map((actor) => [actor.id, actor]))
  const byName = new Map<string, string>()
  for (const [at, actor] of open.entries()) {
    for (const name of namesOf(actor)) byName.set(name, actor.id)
    if (at % atOnce === atOnce - 1) yield
  }
  const idOf = new Map<string, string>()
  const fresh: Actor[] = []
  for (const [at, actor] of more.entries()) {
    const known = byId.has(actor.id)
      ? actor.id
      : namesOf(actor)
          .map((name) => byName.get(name))
          .find((id) => id !== undefined)
    const before = known === undefined ? undefined : byId.get(known)
    if (known !== undefined && before) byId.set(known, filled(before, actor))
    else fresh.push(actor)
    idOf.set(actor.id, known ?? actor.id)
    if (at % atOnce === atOnce - 1) yield
  }
  return { list: [...byId.values()], fresh, idOf: idOf as Ids }
}

function addSources(open: readonly Source[], more: readonly Source[]) {
  const wordsOf = ({ title, URL: address }: Source): string => JSON.stringify([title, address])
  const byWords = new Map([...open].reverse().map((source) => [wordsOf(source), source.id]))
  const taken = new Set(open.map(({ id }) => id))
  const sources = [...open]
  const idOf = new Map<string, string>()
  for (const source of more) {
    const same = byWords.get(wordsOf(source))
    const id = same ?? (taken.has(source.id) ? freeId(source.id, taken) : source.id)
    if (same === undefined) {
      sources.push({ ...source, id })
      taken.add(id)
      byWords.set(wordsOf(source), id)
    }
    idOf.set(source.id, id)
  }
  return { sources, idOf: idOf as Ids }
}

function* addTies(open: readonly Relation[], more: readonly Relation[], actorOf: Ids, sourceOf: Ids) {
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
    const moved = movedTo(relation, actorOf, sourceOf)
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

const namesOf = ({ name, short }: Actor): readonly string[] =>
  [name, short ?? '']
    .flatMap((text) => (typeof text === 'string' ? [text] : Object.values(text)))
    .map(plainName)
    .filter((name) => name !== '')

function filled(open: Actor, more: Actor): Actor {
  const extra = { ...more.extra, ...open.extra }
  return {
    ...more,
    ...open,
    type: open.type === 'unknown' ? more.type : open.type,
    ...(Object.keys(extra).length > 0 ? { extra } : {}),
  }
}

const movedTo = (relation: Relation, idOf: Ids, sourceOf: Ids): Relation => ({
  ...relation,
  from: idOf.get(relation.from) ?? relation.from,
  to: idOf.get(relation.to) ?? relation.to,
  evidence: relation.evidence.map((piece) => ({
    ...piece,
    ...(piece.source === undefined ? {} : { source: sourceOf.get(piece.source) ?? piece.source }),
    ...(piece.by === undefined ? {} : { by: idOf.get(piece.by) ?? piece.by }),
  })),
})

const wordsOf = ({ id: _, ...rest }: Relation): string =>
  JSON.stringify(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)))
