import { allAtOnce } from '~/map/allAtOnce.ts'
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

export const timeMarksOf = (
  axis: TimeAxis,
  relations: readonly Relation[],
  spans: ReadonlyMap<RelationId, Span>,
): TimeMarks => allAtOnce(timeMarksSteps(axis, relations, spans))

/** Ties in one piece: some ms of work. */
const tiesAtOnce = 2000

/** The same a piece at a time, for a page that must breathe between them. */
export function* timeMarksSteps(
  axis: TimeAxis,
  relations: readonly Relation[],
  spans: ReadonlyMap<RelationId, Span>,
): Generator<void, TimeMarks> {
  const marks: TimeMark[] = []
  const bands = new Map<string, TimeBand>()
  const counts = { before: 0, after: 0, longer: 0, undated: 0 }
  const places = new Map<Span, Place>()
  for (const [at, { id, kind }] of relations.entries()) {
    if (at % tiesAtOnce === tiesAtOnce - 1) yield
    const span = spans.get(id)
    if (span === undefined) {
      counts.undated++
      continue
    }
    const place = places.get(span) ?? placeOn(axis, span)
    places.set(span, place)
    if (place === 'before' || place === 'after') counts[place]++
    else if ('unit' in place) marks.push({ id, kind, ...place })
    else {
      counts.longer++
      const key = `${place.begin} ${place.end} ${kind}`
      bands.set(key, { kind, ...place, count: (bands.get(key)?.count ?? 0) + 1 })
    }
  }
  yield
  const sorted = [...bands.values()].sort((a, b) => b.end - b.begin - (a.end - a.begin) || a.begin - b.begin)
  return { marks, bands: sorted, ...counts }
}

type Place = 'before' | 'after' | Pick<TimeMark, 'unit' | 'isLoose'> | Pick<TimeBand, 'begin' | 'end'>

function placeOn(axis: TimeAxis, span: Span): Place {
  const [start, end] = [axis.starts[0] ?? 0, (axis.starts.at(-1) ?? 0) - 1]
  const held = heldDays(span)
  const [first, last] = [held.begin ?? Number.NEGATIVE_INFINITY, held.end ?? Number.POSITIVE_INFINITY]
  if (last < start) return 'before'
  if (first > end) return 'after'
  if (isShort(axis, span))
    return { unit: unitAt(axis, span.begin ?? start), isLoose: span.approximate || span.uncertain }
  return { begin: shareOf(axis, Math.max(first, start)), end: shareOf(axis, Math.min(last, end) + 1) }
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
