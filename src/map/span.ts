import type { DayNumber } from './day.ts'

/** How finely a date is known: `2004-XX` to its year, `201X` to its decade. */
export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century'

export type Season = 'spring' | 'summer' | 'autumn' | 'winter'

/** One date as it was written, and the days that it covers. */
export type SpanDate = {
  /** Astronomical (0 is 1 BC); of a decade or century the first in time. */
  readonly year: number
  /** 1–12. */
  readonly month: number | null
  readonly day: number | null
  readonly season: Season | null
  readonly precision: Precision
  /** The finer unit that is meant but not known: `2004-06-XX` is some `day` of June, `201X` some `year` of ten. */
  readonly unspecified: 'day' | 'month' | 'year' | null
  /** As written, with its shift from UTC: `23:20:30Z`. The day is the local one. */
  readonly time: string | null
  /** `?` and `%`: the source may be wrong. */
  readonly uncertain: boolean
  /** `~` and `%`: about then. Does not widen `first` and `last`. */
  readonly approximate: boolean
  readonly first: DayNumber
  readonly last: DayNumber
}

/** `open` (`..`): it has no end; `unknown` (empty): it has one, which nobody knows. */
export type SpanEnd = SpanDate | 'open' | 'unknown'

/** What an EDTF string says. A single date is a span whose two ends are the same. */
export type Span = {
  readonly from: SpanEnd
  readonly to: SpanEnd
  readonly isInterval: boolean
  /** The first day that it may cover; null when open or unknown. */
  readonly begin: DayNumber | null
  /** The last day that it may cover; null when open or unknown. */
  readonly end: DayNumber | null
  /** Of either end. */
  readonly uncertain: boolean
  readonly approximate: boolean
}

export type Days = { readonly begin: DayNumber | null; readonly end: DayNumber | null }

/** Whether the two share a day; null is without end. An unknown end counts as none: it may still be going on. */
export function overlaps(span: Days, other: Days): boolean {
  return startOf(span) <= endOf(other) && startOf(other) <= endOf(span)
}

export function isAliveOn(span: Days, day: DayNumber): boolean {
  return startOf(span) <= day && day <= endOf(span)
}

/** By first day, then by last; what has no beginning comes first. */
export function compareSpans(a: Days, b: Days): number {
  return difference(startOf(a), startOf(b)) || difference(endOf(a), endOf(b))
}

/** Whether it is a mark on a time line rather than a band. */
export function isSingleDay(span: Days): boolean {
  return span.begin !== null && span.begin === span.end
}

const startOf = (days: Days): number => days.begin ?? Number.NEGATIVE_INFINITY
const endOf = (days: Days): number => days.end ?? Number.POSITIVE_INFINITY
const difference = (a: number, b: number): number => (a === b ? 0 : a - b)
