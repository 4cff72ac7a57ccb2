import type { Span, SpanDate } from '~/map/span.ts'

/** From the first date that is named to the last, as one span, without end where one goes on; null when none is named. */
export function datesOf(spans: readonly Span[]): Span | null {
  const dates = spans.flatMap(({ from, to }) => [from, to]).filter((date) => typeof date !== 'string')
  const from = least(dates, (date) => date.first)
  const latest = least(dates, (date) => -date.last)
  if (from === null || latest === null) return null
  const to = spans.some((span) => span.to === 'open') ? 'open' : latest
  return {
    from,
    to,
    isInterval: to === 'open' || from.first !== to.first || from.last !== to.last,
    begin: from.first,
    end: to === 'open' ? null : to.last,
    uncertain: from.uncertain || latest.uncertain,
    approximate: from.approximate || latest.approximate,
  }
}

function least(dates: readonly SpanDate[], rank: (date: SpanDate) => number): SpanDate | null {
  return dates.reduce<SpanDate | null>((best, date) => (best && rank(best) <= rank(date) ? best : date), null)
}
