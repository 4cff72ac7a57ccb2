import { heldDays } from '~/map/heldIn.ts'
import type { Relation, RelationId } from '~/map/map.ts'
import type { Span } from '~/map/span.ts'
import { shareOf, type TimeAxis, unitAt } from './timeAxis.ts'

/** A tie that lies within one unit of the line. */
export type TimeMark = {
  readonly id: RelationId
  readonly kind: string
  readonly unit: number
  /** Its date is about or uncertain. */
  readonly isLoose: boolean
}

/** Ties of one kind that may have held just as long, as shares of the line. */
export type TimeBand = {
  readonly kind: string
  readonly begin: number
  readonly end: number
  readonly count: number
}

export type TimeMarks = {
  readonly marks: readonly TimeMark[]
  /** The longest first. */
  readonly bands: readonly TimeBand[]
  /** Ties that lie wholly before or after the line. */
  readonly before: number
  readonly after: number
  /** Ties on the line that are longer than one unit of it. */
  readonly longer: number
  readonly undated: number
}

export function timeMarksOf(
  axis: TimeAxis,
  relations: readonly Relation[],
  spans: ReadonlyMap<RelationId, Span>,
): TimeMarks {
  const [start, end] = [axis.starts[0] ?? 0, (axis.starts.at(-1) ?? 0) - 1]
  const marks: TimeMark[] = []
  const bands = new Map<string, TimeBand>()
  const counts = { before: 0, after: 0, longer: 0, undated: 0 }
  for (const { id, kind } of relations) {
    const span = spans.get(id)
    if (span === undefined) {
      counts.undated++
      continue
    }
    const held = heldDays(span)
    const [first, last] = [held.begin ?? Number.NEGATIVE_INFINITY, held.end ?? Number.POSITIVE_INFINITY]
    if (last < start) counts.before++
    else if (first > end) counts.after++
    else if (isShort(axis, span)) {
      const isLoose = span.approximate || span.uncertain
      marks.push({ id, kind, unit: unitAt(axis, span.begin ?? start), isLoose })
    } else {
      counts.longer++
      const [from, to] = [shareOf(axis, Math.max(first, start)), shareOf(axis, Math.min(last, end) + 1)]
      const key = `${from} ${to} ${kind}`
      bands.set(key, { kind, begin: from, end: to, count: (bands.get(key)?.count ?? 0) + 1 })
    }
  }
  const sorted = [...bands.values()].sort((a, b) => b.end - b.begin - (a.end - a.begin) || a.begin - b.begin)
  return { marks, bands: sorted, ...counts }
}

/** All ties with a date. */
export const datedIn = ({ marks, longer, before, after }: TimeMarks): number => marks.length + longer + before + after

const isShort = (axis: TimeAxis, { begin, end }: Span): boolean =>
  begin !== null && end !== null && unitAt(axis, begin) === unitAt(axis, end)

/** Bands one under another where they meet: the number of the lane of each, and how many lanes there are. */
export function lanesOf(bands: readonly TimeBand[]): { readonly lanes: readonly number[]; readonly count: number } {
  const ends: number[] = []
  const order = bands.map((_, index) => index).sort((a, b) => (bands[a]?.begin ?? 0) - (bands[b]?.begin ?? 0))
  const lanes = bands.map(() => 0)
  for (const index of order) {
    const band = bands[index]
    if (!band) continue
    const free = ends.findIndex((end) => end <= band.begin)
    const lane = free < 0 ? ends.length : free
    ends[lane] = band.end
    lanes[index] = lane
  }
  return { lanes, count: ends.length }
}

/** How many ties of the bands hold on each stretch between two of their ends, for where lanes are too many. */
export function densityOf(bands: readonly TimeBand[]): readonly TimeBand[] {
  const cuts = [...new Set(bands.flatMap(({ begin, end }) => [begin, end]))].sort((a, b) => a - b)
  return cuts.slice(0, -1).flatMap((begin, index) => {
    const end = cuts[index + 1] ?? begin
    const count = bands.reduce((sum, band) => (band.begin <= begin && band.end >= end ? sum + band.count : sum), 0)
    return count === 0 ? [] : [{ kind: '', begin, end, count }]
  })
}
