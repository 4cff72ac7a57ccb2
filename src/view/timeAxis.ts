import { allAtOnce } from '~/map/allAtOnce.ts'
import type { DayNumber } from '~/map/day.ts'
import { heldDays } from '~/map/heldIn.ts'
import type { Days, Span, SpanEnd } from '~/map/span.ts'
import { nextUnit, startOfUnit, type TimeUnit, timeUnits, unitOf, writeDay } from './timeUnits.ts'

/** The time line of a map: its units are equally long, whatever their days. */
export type TimeAxis = {
  readonly unit: TimeUnit
  /** The first day of each unit, and the day after the last. */
  readonly starts: readonly DayNumber[]
}

/** From the first of its units to the last, both counted from 0. */
export type Stretch = { readonly first: number; readonly last: number }

/** More steps than this no hand can aim at. */
const mostUnits = 400

/** Spans in one piece: some ms of work. */
const spansAtOnce = 5000

/** One date, as the line counts it: its days, the index of its unit, and how many ties have it. */
type Dated = Days & { readonly fineness: number; readonly count: number }

/**
 * null when no tie has a date that is known. A few ties that are dated coarsely and long before or after the others, a year
 * beside days say, lie outside it.
 */
export const timeAxisOf = (spans: Iterable<Span>): TimeAxis | null => allAtOnce(timeAxisSteps(spans))

/** The same a piece at a time, for a page that must breathe between them. */
export function* timeAxisSteps(spans: Iterable<Span>): Generator<void, TimeAxis | null> {
  const counts = new Map<Span, number>()
  let at = 0
  for (const span of spans) {
    counts.set(span, (counts.get(span) ?? 0) + 1)
    if (++at % spansAtOnce === 0) yield
  }
  const dated: Dated[] = []
  let finest = timeUnits.length - 1
  for (const [span, count] of counts) {
    if (++at % spansAtOnce === 0) yield
    if (span.begin === null && span.end === null) continue
    const fineness = finenessOf(span)
    finest = Math.min(finest, fineness)
    dated.push({ ...heldDays(span), fineness, count })
  }
  if (dated.length === 0) return null
  const fine = dated.filter(({ fineness }) => fineness === finest)
  const whole = axisOver(dated, finest)
  if (whole !== null && whole.starts.length <= mostUnits + 1) return whole
  const core = tiesOf(fine) * 3 >= tiesOf(dated) * 2 ? axisOver(fine, finest) : null
  if (core !== null && core.starts.length <= mostUnits + 1) return core
  for (let unit = finest + 1; unit < timeUnits.length; unit++) {
    const axis = axisOver(dated, unit)
    if (axis !== null && axis.starts.length <= mostUnits + 1) return axis
  }
  return axisOver(dated, timeUnits.length - 1)
}

const tiesOf = (dated: readonly Dated[]): number => dated.reduce((sum, { count }) => sum + count, 0)

const finenessOf = ({ from, to }: Span): number => Math.min(unitIndex(from), unitIndex(to))

const unitIndex = (side: SpanEnd): number =>
  typeof side === 'string' ? Number.POSITIVE_INFINITY : timeUnits.indexOf(unitOf(side.precision))

/** null when it would have too many units to be counted. */
function axisOver(spans: readonly Days[], fineness: number): TimeAxis | null {
  const unit = timeUnits[fineness] ?? 'century'
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { begin, end } of spans) {
    first = Math.min(first, begin ?? end ?? first)
    last = Math.max(last, end ?? begin ?? last)
  }
  const starts = [startOfUnit(first, unit)]
  for (let next = nextUnit(starts[0] ?? 0, unit); ; next = nextUnit(next, unit)) {
    starts.push(next)
    if (next > last) return { unit, starts }
    if (starts.length > mostUnits * 10) return unit === 'century' ? { unit, starts } : null
  }
}

export const unitsOn = ({ starts }: TimeAxis): number => starts.length - 1

/** Where a day lies, from 0 to 1; what is outside lies at the edge. */
export function shareOf(axis: TimeAxis, day: DayNumber): number {
  const index = unitAt(axis, day)
  const [start = 0, end = start + 1] = axis.starts.slice(index, index + 2)
  return Math.min(1, Math.max(0, (index + (day - start) / (end - start)) / unitsOn(axis)))
}

/** The unit that a day lies in; the nearest for one outside. */
export function unitAt({ starts }: TimeAxis, day: DayNumber): number {
  let [low, high] = [0, starts.length - 2]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= day) low = middle
    else high = middle - 1
  }
  return low
}

export function stretchOf(axis: TimeAxis, { begin, end }: Days): Stretch {
  return {
    first: begin === null ? 0 : unitAt(axis, begin),
    last: end === null ? unitsOn(axis) - 1 : unitAt(axis, end),
  }
}

/**
 * A stretch as the view keeps it: an end that lies at the end of the line is without bound, so that what lies outside the line
 * is in it. A moment, which is one unit long, has both its bounds.
 */
export function writeStretch(axis: TimeAxis, { first, last }: Stretch): { readonly from: string; readonly to: string } {
  const isMoment = first === last && unitsOn(axis) > 1
  const begin = axis.starts[first] ?? 0
  const end = (axis.starts[last + 1] ?? begin + 1) - 1
  return {
    from: first === 0 && !isMoment ? '' : writeDay(begin, axis.unit),
    to: last === unitsOn(axis) - 1 && !isMoment ? '' : writeDay(end, axis.unit),
  }
}

/** The same length elsewhere, as far as the line reaches. */
export function shifted(axis: TimeAxis, { first, last }: Stretch, by: number): Stretch {
  const step = Math.min(unitsOn(axis) - 1 - last, Math.max(-first, by))
  return { first: first + step, last: last + step }
}
