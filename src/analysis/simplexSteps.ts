import type { PackingBasis } from './packingBasis.ts'
import type { PackingState } from './packingState.ts'

/** The steps of the simplex method on a packing. What comes in or goes is a circle or, as −1 − pair, the slack of a pair. */
export type SimplexSteps = {
  /** Makes anew what is old: factors, levels, prices. */
  readonly refresh: () => void
  /** Prices are not what they were: they are made anew at the next `refresh`. */
  readonly forget: () => void
  /** Reckons what a new circle is worth more than it costs. */
  readonly look: (circle: number) => void
  /** What is worth most for how far it leads; null where nothing is worth a millionth. */
  readonly best: () => number | null
  /** Packs as much of it as there is room for; false where nothing stands in its way. */
  readonly bringIn: (each: number) => boolean
  /** Makes the slack of a pair basic, so that the pair costs nothing. */
  readonly letGo: (pair: number) => void
  /** In touched cells, so far. */
  readonly work: () => number
}

const tiny = 1e-9
/** Reference weights beyond it say nothing any more. */
const mostReach = 1e4

export function simplexSteps(state: PackingState, basis: PackingBasis): SimplexSteps {
  const { columns, head, level, slackPlace, prices, released, slackReach } = state
  const { cuts, worth, isIn, gain, reach, start } = columns
  const rows = head.length
  const way = new Float64Array(rows)
  const inRow = new Float64Array(rows)
  let isStale = true
  let work = 0

  const lengthOf = (each: number, of: Float64Array): number => {
    const { pair, times } = columns
    const to = start[each + 1] ?? 0
    let sum = 0
    for (let at = start[each] ?? 0; at < to; at++) sum += (times.row[at] ?? 0) * (of[pair.row[at] ?? 0] ?? 0)
    return sum
  }
  const look = (each: number) => {
    gain[each] = isIn[each] ? 0 : (worth[each] ?? 0) - lengthOf(each, prices)
  }
  const refresh = () => {
    if (!basis.refresh() && !isStale) return
    basis.pricesOf(prices)
    for (let each = 0; each < cuts.length; each++) look(each)
    work += columns.pair.length
    isStale = false
  }

  /** The place that is empty first; of equals the one that is steepest. −1 when nothing stands in the way. */
  const firstEmpty = (): number => {
    let [place, least, steepest] = [-1, Number.POSITIVE_INFINITY, 0]
    for (let each = 0; each < rows; each++) {
      const slope = way[each] ?? 0
      if (slope <= 1e-7) continue
      const own = head[each] ?? 0
      if (own < 0 && released[-1 - own]) continue
      const rest = level[each] ?? 0
      const ratio = rest > 0 ? rest / slope : 0
      if (ratio < least - tiny || (ratio < least + tiny && slope > steepest)) {
        place = each
        least = Math.min(least, ratio)
        steepest = slope
      }
    }
    return place
  }

  /** The reference weight of what comes in (Forrest & Goldfarb 1992, devex); all begin anew where it is too large. */
  const weigh = (each: number): number => {
    const known = (each < 0 ? slackReach[-1 - each] : reach[each]) ?? 1
    if (known <= mostReach) return known
    reach.fill(1)
    slackReach.fill(1)
    return 1
  }

  const pivot = (place: number, each: number) => {
    basis.rowOf(place, inRow)
    const [leaving, slope] = [head[place] ?? 0, way[place] ?? 1]
    const square = weigh(each) / (slope * slope)
    const ratio = (each < 0 ? -(prices[-1 - each] ?? 0) : (gain[each] ?? 0)) / slope
    const step = Math.max(0, level[place] ?? 0) / slope
    for (let at = 0; at < rows; at++) level[at] = (level[at] ?? 0) - step * (way[at] ?? 0)
    level[place] = step
    basis.replace(place, each, way)
    for (let pair = 0; pair < rows; pair++) {
      const here = inRow[pair] ?? 0
      if (here === 0) continue
      prices[pair] = (prices[pair] ?? 0) + ratio * here
      const next = here * here * square
      if (next > (slackReach[pair] ?? 1)) slackReach[pair] = next
    }
    for (let other = 0; other < cuts.length; other++) {
      if (isIn[other]) continue
      const here = lengthOf(other, inRow)
      if (here === 0) continue
      gain[other] = (gain[other] ?? 0) - ratio * here
      const next = here * here * square
      if (next > (reach[other] ?? 1)) reach[other] = next
    }
    if (each < 0) prices[-1 - each] = 0
    else gain[each] = 0
    if (leaving < 0) slackReach[-1 - leaving] = Math.max(1, square)
    else {
      gain[leaving] = -ratio
      reach[leaving] = Math.max(1, square)
    }
    work += columns.pair.length + 4 * rows
  }

  const bringIn = (each: number): boolean => {
    basis.wayOf(each, way)
    const place = firstEmpty()
    if (place >= 0) pivot(place, each)
    return place >= 0
  }
  const best = (): number | null => {
    let [most, chosen]: [number, number | null] = [0, null]
    for (let each = 0; each < cuts.length; each++) {
      const here = gain[each] ?? 0
      if (here <= 1e-6 || isIn[each] || !worth[each]) continue
      const value = (here * here) / (reach[each] ?? 1)
      if (value > most) [most, chosen] = [value, each]
    }
    for (let pair = 0; pair < rows; pair++) {
      const here = -(prices[pair] ?? 0)
      if (here <= 1e-6 || (slackPlace[pair] ?? 0) >= 0) continue
      const value = (here * here) / (slackReach[pair] ?? 1)
      if (value > most) [most, chosen] = [value, -1 - pair]
    }
    work += cuts.length + rows
    return chosen
  }

  return {
    refresh,
    forget: () => {
      isStale = true
    },
    look,
    best,
    bringIn,
    letGo: (pair) => {
      if ((slackPlace[pair] ?? -1) < 0) bringIn(-1 - pair)
    },
    work: () => work + basis.work(),
  }
}
