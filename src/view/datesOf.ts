import type { Span, SpanEnd } from '~/map/span.ts'

/** From the first date of several to the last, as one span; null when none has a beginning or an end. */
export function datesOf(spans: readonly Span[]): Span | null {
  const starts = spans.filter(({ begin }) => begin !== null).sort((a, b) => Number(a.begin) - Number(b.begin))
  const ends = spans.filter(({ end }) => end !== null).sort((a, b) => Number(b.end) - Number(a.end))
  const isGoingOn = spans.some(({ to }) => to === 'open')
  const first = starts[0]?.from
  const last: SpanEnd | undefined = isGoingOn ? 'open' : ends[0]?.to
  if (first === undefined && (last === undefined || last === 'open')) return null
  const [from, to] = [first ?? 'unknown', last ?? 'unknown']
  const dates = [from, to].filter((side) => typeof side !== 'string')
  return {
    from,
    to,
    isInterval: !isSameDate(from, to),
    begin: starts[0]?.begin ?? null,
    end: isGoingOn ? null : (ends[0]?.end ?? null),
    uncertain: dates.some(({ uncertain }) => uncertain),
    approximate: dates.some(({ approximate }) => approximate),
  }
}

const isSameDate = (a: SpanEnd, b: SpanEnd) =>
  typeof a !== 'string' && typeof b !== 'string' && a.first === b.first && a.last === b.last
