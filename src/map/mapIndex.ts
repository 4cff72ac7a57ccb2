import type { Actor, ActorId, EntenteMap, Relation, RelationId, Source, SourceId } from './map.ts'
import { once } from './once.ts'
import type { Span } from './span.ts'
import { spansOf } from './spansOf.ts'

/** Look-ups over one map. Ids are only ever looked up here, in Maps, never as properties of an object. */
export type MapIndex = {
  readonly actor: ReadonlyMap<ActorId, Actor>
  readonly relation: ReadonlyMap<RelationId, Relation>
  readonly source: ReadonlyMap<SourceId, Source>
  /** In the order of the file, both directions, a tie to itself once. Every actor has an entry. */
  readonly tiesOf: ReadonlyMap<ActorId, readonly Relation[]>
  /** The dates of the dated relations. */
  readonly when: ReadonlyMap<RelationId, Span>
}

/** An edit leaves most lists as they are: what is known of them is not made again. */
export function indexMap(map: EntenteMap): MapIndex {
  return {
    actor: actorsById(map.actors),
    relation: relationsById(map.relations),
    source: sourcesById(map.sources),
    tiesOf: tiesOfAll(map),
    when: spansOf(map.relations),
  }
}

/** The same a piece at a time, for a page that must breathe between them: `indexMap` then finds all of it made. */
export function* indexSteps(map: EntenteMap): Generator<void, void> {
  yield void actorsById(map.actors)
  yield void relationsById(map.relations)
  yield void spansOf(map.relations)
  yield* tiesSteps(map)
}

const byId = <T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> =>
  new Map(rows.map((row) => [row.id, row]))
const actorsById = once((actors: readonly Actor[]) => byId(actors))
const relationsById = once((relations: readonly Relation[]) => byId(relations))
const sourcesById = once((sources: readonly Source[]) => byId(sources))

type Ties = ReadonlyMap<ActorId, readonly Relation[]>
const ties = new WeakMap<readonly Relation[], { readonly actors: readonly Actor[]; readonly of: Ties }>()
function tiesOfAll(map: EntenteMap): Ties {
  const steps = tiesSteps(map)
  while (!steps.next().done);
  return ties.get(map.relations)?.of ?? new Map()
}
const rowsAtOnce = 20_000

function* tiesSteps({ actors, relations }: EntenteMap): Generator<void, void> {
  if (ties.get(relations)?.actors === actors) return
  const of = new Map<ActorId, Relation[]>(actors.map(({ id }) => [id, []]))
  for (const [at, relation] of relations.entries()) {
    of.get(relation.from)?.push(relation)
    if (relation.to !== relation.from) of.get(relation.to)?.push(relation)
    if (at % rowsAtOnce === rowsAtOnce - 1) yield
  }
  ties.set(relations, { actors, of })
}
