// Which ties hold at a time: what the time strip shows, and what balance over time is counted over.
import type { DayNumber } from './day.ts'
import type { Relation, RelationId } from './map.ts'
import { type Days, overlaps, type Precision, type Span, type SpanEnd } from './span.ts'

/** Ties without a date: in every time, or in none. */
export type UndatedRule = 'always' | 'never'

/**
 * Those that may have held on some day of `time`, in their order; a moment is a time whose two ends are the same. `spans` are
 * the dates of the dated ones, as `spansOf` reads them.
 */
export function heldIn(
  relations: readonly Relation[],
  spans: ReadonlyMap<RelationId, Span>,
  time: Days,
  undated: UndatedRule,
): readonly Relation[] {
  if (time.begin === null && time.end === null && undated === 'always') return relations
  return relations.filter(({ id }) => {
    const span = spans.get(id)
    return span === undefined ? undated === 'always' : overlaps(heldDays(span), time)
  })
}

/**
 * The days on which something may have held. “About” reaches one unit of its own precision further: about 5 January is 4 to
 * 6 January, about 1905 is 1904 to 1906. What is open, and what ends nobody knows when, has no end here (null).
 */
export function heldDays({ from, to, begin, end }: Span): Days {
  return {
    begin: begin === null ? null : begin - slack(from),
    end: end === null ? null : end + slack(to),
  }
}

const unitDays: { readonly [precision in Precision]: DayNumber } = {
  day: 1,
  month: 30,
  season: 91,
  year: 365,
  decade: 3652,
  century: 36_524,
}

const slack = (side: SpanEnd): number => (typeof side === 'string' || !side.approximate ? 0 : unitDays[side.precision])
