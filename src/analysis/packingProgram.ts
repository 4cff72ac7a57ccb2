import { copyOf, type PackingState, packingState, takeAway } from './packingState.ts'

/**
 * How many circles can be packed when no pair may be used for more than its capacity, circles counted in parts: a linear
 * program, by the simplex method with columns that come one by one (Gilmore & Gomory 1961). At every moment the packing is
 * sound, so `value` is a proven lower bound of what goes against any split. The prices of the pairs are the other side:
 * how much of each pair goes against the split.
 */
export type PackingProgram = {
  /**
   * Proven, and less than a thousandth below what the known circles allow, for the capacities are shaken. Infinite where a
   * circle of released pairs alone has to be broken: no split is like that.
   */
  readonly value: () => number
  /** Of each pair; 0 where there is room left. */
  readonly prices: Float64Array
  /** Adds a circle, given by its pairs. */
  readonly add: (pairs: readonly number[]) => void
  /**
   * Packs as well as the known circles allow, or until it was `atMost` work, in touched cells, or until `value` is above
   * `enough`. What is packed until then is sound, and it can be gone on with.
   */
  readonly optimise: (atMost: number, enough?: number) => { readonly work: number; readonly isDone: boolean }
  /** Takes away the capacity of a pair: whatever it costs is paid. `isCircle` says which circles still have to be broken. */
  readonly release: (pair: number, isCircle: (pairs: readonly number[]) => boolean) => void
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
/** How many steps until the value is compared with what is enough. */
const glance = 8

export const packingProgram = (capacities: Float64Array): PackingProgram => programOn(packingState(capacities))

function programOn(state: PackingState): PackingProgram {
  const { rest, basic, slackRow, slackIn, columns, prices, released, circles, counts, reach, slackReach } = state
  const rows = rest.length
  const way = new Float64Array(rows)
  const touched = new Int32Array(rows)
  let touchedCount = 0
  let work = 0
  let isImpossible = false
  const inRow = new Float64Array(rows)
  const isIn: boolean[] = circles.map(() => false)
  for (const circle of basic) if (circle >= 0) isIn[circle] = true

  const clearWay = () => {
    for (let at = 0; at < touchedCount; at++) way[touched[at] ?? 0] = 0
    touchedCount = 0
  }
  const collect = () => {
    touchedCount = 0
    for (let row = 0; row < rows; row++) {
      if (Math.abs(way[row] ?? 0) > tiny) touched[touchedCount++] = row
      else way[row] = 0
    }
  }
  const addColumn = (column: Float64Array) => {
    for (let row = 0; row < rows; row++) way[row] = (way[row] ?? 0) + (column[row] ?? 0)
    work += rows
  }
  const wayOfCircle = (pairs: readonly number[]) => {
    clearWay()
    for (const pair of pairs) {
      const row = slackRow[pair] ?? -1
      if (row >= 0) way[row] = (way[row] ?? 0) + 1
      else {
        const column = columns.get(pair)
        if (column) addColumn(column)
      }
    }
    collect()
  }
  const wayOfSlack = (pair: number) => {
    clearWay()
    const column = columns.get(pair)
    if (column) addColumn(column)
    collect()
  }

  /** The row that is full first; of equals the one that is steepest. −1 when nothing stands in the way. */
  const firstFull = (): number => {
    let [row, least, steepest] = [-1, Number.POSITIVE_INFINITY, 0]
    for (let at = 0; at < touchedCount; at++) {
      const each = touched[at] ?? 0
      const slope = way[each] ?? 0
      const own = slackIn[each] ?? -1
      if (slope <= 1e-7 || (own >= 0 && released[own])) continue
      const ratio = Math.max(0, rest[each] ?? 0) / slope
      if (ratio < least - tiny || (ratio < least + tiny && slope > steepest)) {
        row = each
        least = Math.min(least, ratio)
        steepest = slope
      }
    }
    return row
  }

  /** Brings in what `way` describes, at `row`; `gain` is what a unit of it is worth. */
  const pivot = (row: number, gain: number, circle: number, slack: number) => {
    const slope = way[row] ?? 1
    const step = Math.max(0, rest[row] ?? 0) / slope
    if (slack >= 0) {
      columns.delete(slack)
      prices[slack] = 0
    }
    for (const [pair, column] of columns) {
      const factor = (column[row] ?? 0) / slope
      if (factor === 0) continue
      if (2 * touchedCount > rows) {
        takeAway(column, factor, way)
      } else {
        for (let at = 0; at < touchedCount; at++) {
          const each = touched[at] ?? 0
          column[each] = (column[each] ?? 0) - factor * (way[each] ?? 0)
        }
      }
      column[row] = factor
      prices[pair] = (prices[pair] ?? 0) + gain * factor
      work += touchedCount
    }
    const leaving = slackIn[row] ?? -1
    if (leaving >= 0) {
      const column = new Float64Array(rows)
      for (let at = 0; at < touchedCount; at++) {
        const each = touched[at] ?? 0
        column[each] = -(way[each] ?? 0) / slope
      }
      column[row] = 1 / slope
      columns.set(leaving, column)
      prices[leaving] = gain / slope
      slackRow[leaving] = -1
    } else isIn[basic[row] ?? 0] = false
    for (let at = 0; at < touchedCount; at++) {
      const each = touched[at] ?? 0
      rest[each] = (rest[each] ?? 0) - step * (way[each] ?? 0)
    }
    rest[row] = step
    basic[row] = circle
    slackIn[row] = slack
    if (slack >= 0) slackRow[slack] = row
    else isIn[circle] = true
    work += rows
  }

  /** Makes the slack of a pair basic, so that the pair costs nothing. */
  const letGo = (pair: number) => {
    if ((slackRow[pair] ?? -1) >= 0) return
    wayOfSlack(pair)
    const row = firstFull()
    if (row >= 0) pivot(row, -(prices[pair] ?? 0), -1, pair)
  }

  const lengthOf = (pairs: readonly number[]): number => {
    let sum = 0
    for (const pair of pairs) sum += prices[pair] ?? 0
    return sum
  }

  /** Prices anew from what is packed, for errors add up. */
  const reprice = () => {
    prices.fill(0)
    for (const [pair, column] of columns) {
      let price = 0
      for (let row = 0; row < rows; row++) {
        const circle = basic[row] ?? -1
        if (circle >= 0 && column[row]) price += (counts[circle] ?? 0) * (column[row] ?? 0)
      }
      prices[pair] = price
    }
    work += columns.size * rows
  }

  /** What is worth most for how far it leads; nothing where nothing is worth a millionth. */
  const best = (): { readonly gain: number; readonly circle: number; readonly slack: number } => {
    let [gain, most, chosen, slack] = [0, 0, -1, -1]
    for (let circle = 0; circle < circles.length; circle++) {
      if (!counts[circle] || isIn[circle]) continue
      const here = 1 - lengthOf(circles[circle] ?? [])
      if (here <= 1e-6) continue
      const worth = (here * here) / (reach[circle] ?? 1)
      if (worth > most) [gain, most, chosen] = [here, worth, circle]
    }
    for (const pair of columns.keys()) {
      const here = -(prices[pair] ?? 0)
      if (here <= 1e-6) continue
      const worth = (here * here) / (slackReach[pair] ?? 1)
      if (worth > most) [gain, most, chosen, slack] = [here, worth, -1, pair]
    }
    work += 4 * circles.length + columns.size
    return { gain, circle: chosen, slack }
  }

  /** The reference weights after a step, from the row in which it ends. */
  const reweigh = (row: number, circle: number, slack: number) => {
    const slope = way[row] ?? 1
    const known = (slack >= 0 ? slackReach[slack] : reach[circle]) ?? 1
    if (known > mostReach) {
      reach.fill(1)
      slackReach.fill(1)
    }
    const weight = known > mostReach ? 1 : known
    inRow.fill(0)
    for (const [pair, column] of columns) {
      const here = (column[row] ?? 0) / slope
      inRow[pair] = here
      if (here !== 0) slackReach[pair] = Math.max(slackReach[pair] ?? 1, here * here * weight)
    }
    const own = slackIn[row] ?? -1
    if (own >= 0) inRow[own] = 1 / slope
    for (let each = 0; each < circles.length; each++) {
      if (!counts[each] || isIn[each]) continue
      let here = 0
      for (const pair of circles[each] ?? []) here += inRow[pair] ?? 0
      const next = here * here * weight
      if (next > (reach[each] ?? 1)) reach[each] = next
    }
    const leaving = Math.max(1, weight / (slope * slope))
    if (own >= 0) slackReach[own] = leaving
    else reach[basic[row] ?? 0] = leaving
    work += 4 * circles.length + columns.size
  }

  const value = (): number => {
    if (isImpossible) return Number.POSITIVE_INFINITY
    let sum = 0
    for (let row = 0; row < rows; row++) {
      const circle = basic[row] ?? -1
      if (circle >= 0 && counts[circle]) sum += Math.max(0, rest[row] ?? 0)
    }
    return sum
  }

  return {
    value,
    prices,
    add: (pairs) => {
      circles.push(pairs)
      counts.push(1)
      reach.push(1)
      isIn.push(false)
      if (pairs.every((pair) => released[pair])) isImpossible = true
    },
    optimise: (atMost, enough = Number.POSITIVE_INFINITY) => {
      const before = work
      for (const pair of [...columns.keys()]) if (released[pair]) letGo(pair)
      reprice()
      for (let turn = 0; turn < 50 * rows + 1000; turn++) {
        const { gain, circle, slack } = best()
        if (circle < 0 && slack < 0) return { work: work - before, isDone: true }
        if (work - before > atMost || (turn % glance === 0 && value() > enough))
          return { work: work - before, isDone: false }
        if (slack >= 0) wayOfSlack(slack)
        else wayOfCircle(circles[circle] ?? [])
        const row = firstFull()
        if (row < 0) break
        reweigh(row, circle, slack)
        pivot(row, gain, circle, slack)
      }
      return { work: work - before, isDone: true }
    },
    release: (pair, isCircle) => {
      letGo(pair)
      released[pair] = 1
      for (const [circle, pairs] of circles.entries()) {
        counts[circle] = isCircle(pairs) ? 1 : 0
        if (counts[circle] && pairs.every((each) => released[each])) isImpossible = true
      }
    },
    isReleased: (pair) => released[pair] === 1,
    packed: () =>
      Array.from(basic.entries()).flatMap(([row, circle]) => {
        const share = rest[row] ?? 0
        return circle >= 0 && counts[circle] && share > tiny ? [{ pairs: circles[circle] ?? [], share }] : []
      }),
    copy: () => programOn(copyOf(state)),
    cells: () => columns.size * rows,
  }
}
