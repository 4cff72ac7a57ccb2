import type { Span } from '~/map/span.ts'

/** The year of all dates that are finer than a year, which short dates may then leave out. null when they have several. */
export function homeYear(spans: Iterable<Span>): number | null {
  const years = new Set<number>()
  for (const { from, to } of spans) {
    for (const date of [from, to]) {
      if (typeof date === 'string') continue
      if (date.precision === 'day' || date.precision === 'month') years.add(date.year)
    }
    if (years.size > 1) return null
  }
  const [year] = years
  return year !== undefined && years.size === 1 ? year : null
}
