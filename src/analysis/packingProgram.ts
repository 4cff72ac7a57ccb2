import { type Basis, basisOf } from './basis.ts'
import type { Cut } from './circleColumns.ts'
import { copyOf, type PackingState, packingState } from './packingState.ts'

/**
 * How many circles can be packed when no pair may be used for more than its capacity, circles counted in parts: a linear
 * program, by the revised simplex method with columns that come one by one (Gilmore & Gomory 1961). At every moment the
 * packing is sound, so `value` is a proven lower bound of what goes against any split. The prices of the pairs are the other
 * side: how much of each pair goes against the split.
 */
export type PackingProgram = {
  /**
   * Proven, whatever was lost in computing, and less than a thousandth below what the known circles allow. Infinite where a
   * circle of released pairs alone has to be broken: no split is like that.
   */
  readonly value: () => number
  /** Of each pair; 0 where there is room left. */
  readonly prices: Float64Array
  /** Adds a circle, given by its pairs, or something else of which `worth` pairs at least have to be broken. */
  readonly add: (pairs: readonly number[], worth?: number) => void
  /**
   * Packs as well as the known circles allow, or until it was `atMost` work, in touched cells, or until `value` is above
   * `enough`. What is packed until then is sound, and it can be gone on with.
   */
  readonly optimise: (atMost: number, enough?: number) => { readonly work: number; readonly isDone: boolean }
  /** Takes away the capacity of a pair: whatever it costs is paid. `worthOf` says what each cut is worth from now on. */
  readonly release: (pair: number, worthOf: (cut: Cut, before: number) => number) => void
  readonly isReleased: (pair: number) => boolean
  /** The circles that are packed and how much of each. */
  readonly packed: () => readonly { readonly pairs: readonly number[]; readonly share: number }[]
  /** The same program once more, to go on with another way. */
  readonly copy: () => PackingProgram
  /** How many cells a copy takes. */
  readonly cells: () => number
}

const tiny = 1e-9
/** Reference weights beyond it say nothing any more. */
const mostReach = 1e4
/** How many steps until the value is compared with what is enough, and until the basis is factorised anew. */
const glance = 8
const oldAge = 64

export const packingProgram = (capacities: Float64Array): PackingProgram => programOn(packingState(capacities))

function programOn(state: PackingState): PackingProgram {
  const { capacities, shaken, columns, head, level, slackPlace, prices, released, slackReach } = state
  const { cuts, worth, isIn, gain, reach, start } = columns
  const rows = capacities.length
  const byRow = new Float64Array(rows)
  const byPlace = new Float64Array(rows)
  const way = new Float64Array(rows)
  const inRow = new Float64Array(rows)
  let basis: Basis | null = null
  let isStale = true
  let work = 0
  let isImpossible = false

  /** The basis, its factors made anew if they are old: then the levels are computed anew as well. */
  const current = (): Basis => {
    if (basis && basis.age() < oldAge) return basis
    for (;;) {
      basis = basisOf(rows, (place, put) => {
        const each = head[place] ?? 0
        if (each < 0) return put(-1 - each, 1)
        for (let at = start[each] ?? 0; at < (start[each + 1] ?? 0); at++) {
          const pair = columns.pair.row[at] ?? 0
          if (!released[pair]) put(pair, columns.times.row[at] ?? 0)
        }
      })
      work += 8 * basis.work
      for (const [place, pair] of basis.spare) setHead(place, -1 - pair)
      if (basis.spare.length === 0) break
    }
    byRow.set(shaken)
    basis.into(byRow, level)
    isStale = true
    return basis
  }
  const setHead = (place: number, each: number) => {
    const before = head[place] ?? 0
    if (before < 0) slackPlace[-1 - before] = -1
    else isIn[before] = 0
    head[place] = each
    if (each < 0) slackPlace[-1 - each] = place
    else isIn[each] = 1
  }

  /** Prices and gains anew from what is packed, for errors add up. */
  const reprice = () => {
    const own = current()
    const where: number[] = []
    for (let place = 0; place < rows; place++) {
      const each = head[place] ?? -1
      byPlace[place] = each < 0 ? 0 : (worth[each] ?? 0)
      where.push(place)
    }
    own.across(byPlace, where, prices)
    for (let each = 0; each < cuts.length; each++)
      gain[each] = isIn[each] ? 0 : (worth[each] ?? 0) - lengthOf(each, prices)
    work += own.cost() + columns.pair.length
    isStale = false
  }
  const lengthOf = (each: number, of: Float64Array): number => {
    const { pair, times } = columns
    const to = start[each + 1] ?? 0
    let sum = 0
    for (let at = start[each] ?? 0; at < to; at++) sum += (times.row[at] ?? 0) * (of[pair.row[at] ?? 0] ?? 0)
    return sum
  }

  /** How the levels change with a unit of what is given as a head. */
  const find = (each: number) => {
    const own = current()
    if (each < 0) byRow[-1 - each] = 1
    else
      for (let at = start[each] ?? 0; at < (start[each + 1] ?? 0); at++) {
        const pair = columns.pair.row[at] ?? 0
        if (!released[pair]) byRow[pair] = columns.times.row[at] ?? 0
      }
    own.into(byRow, way)
    work += own.cost()
  }

  /** The place that is empty first; of equals the one that is steepest. −1 when nothing stands in the way. */
  const firstFull = (): number => {
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

  /** Brings in what `way` describes, at a place; `profit` is what a unit of it is worth. */
  const pivot = (place: number, each: number, profit: number) => {
    const own = current()
    const slope = way[place] ?? 1
    byPlace[place] = 1
    own.across(byPlace, [place], inRow)
    const leaving = head[place] ?? 0
    const known = (each < 0 ? slackReach[-1 - each] : reach[each]) ?? 1
    if (known > mostReach) {
      reach.fill(1)
      slackReach.fill(1)
    }
    const weight = known > mostReach ? 1 : known
    const ratio = profit / slope
    const square = weight / (slope * slope)
    const step = Math.max(0, level[place] ?? 0) / slope
    for (let at = 0; at < rows; at++) level[at] = (level[at] ?? 0) - step * (way[at] ?? 0)
    level[place] = step
    own.replace(place, way)
    setHead(place, each)
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
    work += own.cost() + columns.pair.length + 4 * rows
  }

  /** Makes the slack of a pair basic, so that the pair costs nothing. */
  const letGo = (pair: number) => {
    if ((slackPlace[pair] ?? -1) >= 0) return
    find(-1 - pair)
    const place = firstFull()
    if (place >= 0) pivot(place, -1 - pair, -(prices[pair] ?? 0))
  }

  /** What is worth most for how far it leads, as a head; null where nothing is worth a millionth. */
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

  /** What `value` is if nothing was lost in computing. */
  const hoped = (): number => {
    let sum = 0
    for (let place = 0; place < rows; place++) {
      const each = head[place] ?? -1
      if (each >= 0) sum += (worth[each] ?? 0) * Math.max(0, level[place] ?? 0)
    }
    return isImpossible ? Number.POSITIVE_INFINITY : sum
  }
  const value = (): number => {
    if (isImpossible) return Number.POSITIVE_INFINITY
    const loads = byPlace.fill(0)
    let [sum, most] = [0, 1]
    for (let place = 0; place < rows; place++) {
      const [each, share] = [head[place] ?? -1, level[place] ?? 0]
      if (each < 0 || share <= 0 || !worth[each]) continue
      sum += share * (worth[each] ?? 0)
      for (let at = start[each] ?? 0; at < (start[each + 1] ?? 0); at++) {
        const pair = columns.pair.row[at] ?? 0
        loads[pair] = (loads[pair] ?? 0) + share * (columns.times.row[at] ?? 0)
      }
    }
    for (let pair = 0; pair < rows; pair++)
      if (!released[pair]) most = Math.max(most, (loads[pair] ?? 0) / (capacities[pair] ?? 1))
    loads.fill(0)
    return sum / most
  }

  const isHopeless = ({ pairs }: Cut) => pairs.every((pair) => released[pair])

  return {
    value,
    prices,
    add: (pairs, much = 1) => {
      const cut = { pairs, worth: much }
      columns.add(cut)
      if (isHopeless(cut)) isImpossible = true
      gain[cuts.length - 1] = much - lengthOf(cuts.length - 1, prices)
    },
    optimise: (atMost, enough = Number.POSITIVE_INFINITY) => {
      const before = work
      if (isStale) reprice()
      for (let pair = 0; pair < rows; pair++) if (released[pair]) letGo(pair)
      for (let turn = 0; turn < 50 * rows + 1000; turn++) {
        current()
        if (isStale) reprice()
        const each = best()
        if (each === null) return { work: work - before, isDone: true }
        if (work - before > atMost || (turn % glance === 0 && hoped() > enough && value() > enough))
          return { work: work - before, isDone: false }
        find(each)
        const place = firstFull()
        if (place < 0) break
        pivot(place, each, each < 0 ? -(prices[-1 - each] ?? 0) : (gain[each] ?? 0))
      }
      return { work: work - before, isDone: true }
    },
    release: (pair, worthOf) => {
      letGo(pair)
      released[pair] = 1
      for (const [each, cut] of cuts.entries()) {
        worth[each] = worthOf(cut, worth[each] ?? 0)
        if (worth[each] && isHopeless(cut)) isImpossible = true
      }
      isStale = true
    },
    isReleased: (pair) => released[pair] === 1,
    packed: () =>
      Array.from(head).flatMap((each, place) => {
        const share = level[place] ?? 0
        return each >= 0 && worth[each] && share > tiny ? [{ pairs: cuts[each]?.pairs ?? [], share }] : []
      }),
    copy: () => programOn(copyOf(state)),
    cells: () => columns.pair.length + 8 * rows,
  }
}
