import { type DayNumber, dateOf } from '~/map/day.ts'
import { parseEdtf } from '~/map/edtf.ts'
import type { RelationId } from '~/map/map.ts'
import { isAliveOn, type Span } from '~/map/span.ts'
import type { CampsMap, CampsQuestion } from './campsOf.ts'
import { signedNet } from './signedNet.ts'
import { signedTies } from './signedTies.ts'
import { splitInTwo } from './splitInTwo.ts'
import { triadsOf } from './triads.ts'

/** Two camps on one day: how much counts, and how much of it goes against the best split. */
export type Moment = {
  readonly day: DayNumber
  /** Astronomical: 0 is 1 BC. */
  readonly year: number
  readonly total: number
  readonly cost: number
  readonly lower: number
  readonly triads: number
  readonly balanced: number
}

export type OverTime = {
  /** From each of these days on until the next. */
  readonly moments: readonly Moment[]
  /** Days on which something changes; more than there are moments where every so many were left out. */
  readonly changes: number
  /** Signed ties without a date: they count at every moment. */
  readonly undated: number
}

/** More would not be read. */
const mostMoments = 60
const effort = 2e8

/** How much goes against the best two camps from day to day, wherever a signed tie begins or has ended. */
export function balanceOverTime(map: CampsMap, { counting, kinds }: CampsQuestion): OverTime {
  const { ties } = signedTies(map, map, kinds)
  const signed = new Set(ties.map(({ id }) => id))
  const spans = new Map<RelationId, Span>()
  for (const { id, when } of map.relations) {
    const span = when === undefined || !signed.has(id) ? null : parseEdtf(when)
    if (span) spans.set(id, span)
  }
  const days = changeDays([...spans.values()])
  const step = Math.max(1, Math.ceil(days.length / mostMoments))
  const chosen = days.filter((_, at) => at % step === 0)
  const moments = chosen.map((day): Moment => {
    const relations = map.relations.filter(({ id }) => {
      const span = spans.get(id)
      return signed.has(id) && (!span || isAliveOn(span, day))
    })
    const then = signedNet(signedTies(map, { actors: map.actors, relations }, kinds), counting)
    const { cost, lower } = splitInTwo(then.net, { effort })
    const { total, balanced } = triadsOf(then, 0)
    return {
      day,
      year: dateOf(day).year,
      total: then.total,
      cost: cost + then.unavoidable,
      lower: lower + then.unavoidable,
      triads: total,
      balanced,
    }
  })
  return { moments, changes: days.length, undated: ties.length - spans.size }
}

/** The first day of each span and the day after its last, in order; that after all of them ends nothing that one could see. */
function changeDays(spans: readonly Span[]): readonly DayNumber[] {
  const begins = spans.flatMap(({ begin }) => (begin === null ? [] : [begin]))
  const last = Math.max(...begins)
  const ends = spans.flatMap(({ end }) => (end === null || end >= last ? [] : [end + 1]))
  return [...new Set([...begins, ...ends])].sort((a, b) => a - b)
}
