import type { Draft } from './draft.ts'
import type { TablePlan } from './plan.ts'
import { readNumber } from './readNumber.ts'

/** px from an actor to the nearest other one, at the median, below which a map is no longer read. */
const room = 90
/** Actors that are measured: each against all. */
const measured = 200

/** Programs count places from 0 to 1, in pixels or in whatever: what is too close together is drawn apart. */
export function guessScale(draft: Draft, tables: readonly TablePlan[]): number {
  const places = draft.tables.flatMap(({ rows }, at) => {
    const columns = tables[at]?.use === 'actors' ? tables[at].columns : []
    const [xAt, yAt] = [
      columns.findIndex(({ means }) => means === 'x'),
      columns.findIndex(({ means }) => means === 'y'),
    ]
    if (xAt < 0 || yAt < 0) return []
    return rows.flatMap((row) => {
      const [x, y] = [readNumber(row[xAt]), readNumber(row[yAt])]
      return x === null || y === null ? [] : [[x, y] as const]
    })
  })
  const step = Math.max(1, Math.floor(places.length / measured))
  const distances: number[] = []
  for (let at = 0; at < places.length; at += step) distances.push(nearest(places, at))
  const usual = distances.filter((each) => each > 0 && Number.isFinite(each)).sort((a, b) => a - b)
  const median = usual[Math.floor(usual.length / 2)]
  return median === undefined || median >= room / 2 ? 1 : room / median
}

function nearest(places: readonly (readonly [number, number])[], at: number): number {
  const [x = 0, y = 0] = places[at] ?? []
  let best = Number.POSITIVE_INFINITY
  places.forEach(([otherX, otherY], other) => {
    if (other !== at) best = Math.min(best, Math.hypot(otherX - x, otherY - y))
  })
  return best
}
