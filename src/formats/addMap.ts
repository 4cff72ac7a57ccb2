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
export function addMap(open: EntenteMap, more: EntenteMap): Added {
  const byId = new Map(open.actors.map((actor) => [actor.id, actor]))
  const byName = new Map(open.actors.flatMap((actor) => namesOf(actor).map((name) => [name, actor.id] as const)))
  const idOf = new Map<string, string>()
  const fresh: Actor[] = []
  for (const actor of more.actors) {
    const known = byId.has(actor.id)
      ? actor.id
      : namesOf(actor)
          .map((name) => byName.get(name))
          .find((id) => id !== undefined)
    const before = known === undefined ? undefined : byId.get(known)
    if (known !== undefined && before) byId.set(known, filled(before, actor))
    else fresh.push(actor)
    idOf.set(actor.id, known ?? actor.id)
  }
  const sourceOf = new Map<string, string>()
  const sources: Source[] = [...open.sources]
  for (const source of more.sources) {
    const same = sources.find((each) => each.title === source.title && each.URL === source.URL)
    const taken = new Set(sources.map(({ id }) => id))
    const id = same?.id ?? (taken.has(source.id) ? freeId(source.id, taken) : source.id)
    if (!same) sources.push({ ...source, id })
    sourceOf.set(source.id, id)
  }
  const taken = new Set(open.relations.map(({ id }) => id))
  const there = new Set(open.relations.map(wordsOf))
  const ties: Relation[] = []
  for (const relation of more.relations) {
    const moved = movedTo(relation, idOf, sourceOf)
    if (there.has(wordsOf(moved))) continue
    const id = taken.has(moved.id) ? freeId(moved.id, taken) : moved.id
    taken.add(id)
    there.add(wordsOf(moved))
    ties.push({ ...moved, id })
  }
  const map = {
    ...open,
    sources,
    actorTypes: { ...more.actorTypes, ...open.actorTypes },
    relationKinds: { ...more.relationKinds, ...open.relationKinds },
    actors: [...byId.values(), ...fresh],
    relations: [...open.relations, ...ties],
  }
  return { map, actors: fresh.length, relations: ties.length }
}

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

const movedTo = (
  relation: Relation,
  idOf: ReadonlyMap<string, string>,
  sourceOf: ReadonlyMap<string, string>,
): Relation => ({
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
