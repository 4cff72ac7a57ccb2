import type { Actor, ActorId, EntenteMap, Relation, RelationId, Source, SourceId } from './map.ts'
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

export function indexMap(map: EntenteMap): MapIndex {
  const tiesOf = new Map<ActorId, Relation[]>(map.actors.map(({ id }) => [id, []]))
  for (const relation of map.relations) {
    tiesOf.get(relation.from)?.push(relation)
    if (relation.to !== relation.from) tiesOf.get(relation.to)?.push(relation)
  }
  return {
    actor: byId(map.actors),
    relation: byId(map.relations),
    source: byId(map.sources),
    tiesOf,
    when: spansOf(map.relations),
  }
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]))
}
