import { allAtOnce } from './allAtOnce.ts'
import type { Actor, ActorId, EntenteMap, Relation, RelationId, Source, SourceId } from './map.ts'
import type { Span } from './span.ts'
import { spanSteps, spansOf } from './spansOf.ts'

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
    actor: actorsById.of(map.actors),
    relation: relationsById.of(map.relations),
    source: sourcesById.of(map.sources),
    tiesOf: tiesOfAll(map),
    when: spansOf(map.relations),
  }
}

/** The same a piece at a time, for a page that must breathe between them: `indexMap` then finds all of it made. */
export function* indexSteps(map: EntenteMap): Generator<void, void> {
  yield* actorsById.steps(map.actors)
  yield* relationsById.steps(map.relations)
  yield* spanSteps(map.relations)
  yield* tiesSteps(map)
}

/** Rows in one piece: a ms of work. */
const rowsAtOnce = 2000

function byId<T extends { readonly id: string }>() {
  const known = new WeakMap<readonly T[], ReadonlyMap<string, T>>()
  function* steps(rows: readonly T[]): Generator<void, ReadonlyMap<string, T>> {
    const before = known.get(rows)
    if (before) return before
    const rowOf = new Map<string, T>()
    for (let at = 0; at < rows.length; at += rowsAtOnce) {
      for (const row of rows.slice(at, at + rowsAtOnce)) rowOf.set(row.id, row)
      yield
    }
    known.set(rows, rowOf)
    return rowOf
  }
  return { steps, of: (rows: readonly T[]): ReadonlyMap<string, T> => known.get(rows) ?? allAtOnce(steps(rows)) }
}
const actorsById = byId<Actor>()
const relationsById = byId<Relation>()
const sourcesById = byId<Source>()

type Ties = ReadonlyMap<ActorId, readonly Relation[]>
const ties = new WeakMap<readonly Relation[], { readonly actors: readonly Actor[]; readonly of: Ties }>()
function tiesOfAll(map: EntenteMap): Ties {
  allAtOnce(tiesSteps(map))
  return ties.get(map.relations)?.of ?? new Map()
}
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
