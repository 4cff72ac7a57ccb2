import { allAtOnce } from './allAtOnce.ts'
import { parseEdtf } from './edtf.ts'
import type { Relation, RelationId } from './map.ts'
import type { Span } from './span.ts'

type Spans = ReadonlyMap<RelationId, Span>

const known = new WeakMap<readonly Relation[], Spans>()

/** Rows in one piece: some ms of work where every date is another. */
const rowsAtOnce = 1000

/** The dates of the dated relations. Read once for a list: the same list gives the same answer, and the same date the same span. */
export const spansOf = (relations: readonly Relation[]): Spans =>
  known.get(relations) ?? allAtOnce(spanSteps(relations))

/** The same a piece at a time: `spansOf` then finds it made. */
export function* spanSteps(relations: readonly Relation[]): Generator<void, Spans> {
  const before = known.get(relations)
  if (before) return before
  const spans = new Map<RelationId, Span>()
  const read = new Map<string, Span | null>()
  for (const [at, { id, when }] of relations.entries()) {
    if (at % rowsAtOnce === rowsAtOnce - 1) yield
    if (when === undefined) continue
    const span = read.get(when) ?? parseEdtf(when)
    read.set(when, span)
    if (span !== null) spans.set(id, span)
  }
  known.set(relations, spans)
  return spans
}
