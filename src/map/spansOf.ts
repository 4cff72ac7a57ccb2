import { parseEdtf } from './edtf.ts'
import type { Relation, RelationId } from './map.ts'
import type { Span } from './span.ts'

const known = new WeakMap<readonly Relation[], ReadonlyMap<RelationId, Span>>()

/** The dates of the dated relations. Read once for a list: the same list gives the same answer. */
export function spansOf(relations: readonly Relation[]): ReadonlyMap<RelationId, Span> {
  const before = known.get(relations)
  if (before) return before
  const spans = new Map<RelationId, Span>()
  for (const { id, when } of relations) {
    const span = when === undefined ? null : parseEdtf(when)
    if (span !== null) spans.set(id, span)
  }
  known.set(relations, spans)
  return spans
}
