import { type Basis, basisOf } from './basis.ts'
import type { PackingState } from './packingState.ts'

/** The basis of a packing: what it is made of now, and how everything else is made of that. */
export type PackingBasis = {
  /** Makes the factors anew if they are old, and the levels with them; whether it did. */
  readonly refresh: () => boolean
  /** How the level of each place changes with a unit of a circle or, as −1 − pair, of the slack of a pair. */
  readonly wayOf: (each: number, way: Float64Array) => void
  /** How what is at a place depends on the room of each pair. */
  readonly rowOf: (place: number, row: Float64Array) => void
  /** What a unit of room is worth, for each pair. */
  readonly pricesOf: (prices: Float64Array) => void
  /** Puts a circle or a slack, whose way is given, at a place. */
  readonly replace: (place: number, each: number, way: Float64Array) => void
  /** In touched cells, so far. */
  readonly work: () => number
}

/** After so many replacements the factors are made anew: it takes as long as these have cost more by then. */
const oldAge = 64

export function packingBasis({ shaken, columns, head, level, slackPlace, released }: PackingState): PackingBasis {
  const { worth, isIn, start, pair, times } = columns
  const rows = shaken.length
  const byRow = new Float64Array(rows)
  const byPlace = new Float64Array(rows)
  const everywhere = Array.from({ length: rows }, (_, place) => place)
  let basis: Basis | null = null
  let work = 0

  const putHead = (place: number, each: number) => {
    const before = head[place] ?? 0
    if (before < 0) slackPlace[-1 - before] = -1
    else isIn[before] = 0
    head[place] = each
    if (each < 0) slackPlace[-1 - each] = place
    else isIn[each] = 1
  }
  const entriesOf = (each: number, put: (row: number, value: number) => void) => {
    if (each < 0) return put(-1 - each, 1)
    for (let at = start[each] ?? 0; at < (start[each + 1] ?? 0); at++) {
      const row = pair.row[at] ?? 0
      if (!released[row]) put(row, times.row[at] ?? 0)
    }
  }
  const makeAnew = (): Basis => {
    for (;;) {
      const made = basisOf(rows, (place, put) => entriesOf(head[place] ?? 0, put))
      work += 8 * made.work
      if (made.spare.length === 0) return made
      for (const [place, row] of made.spare) putHead(place, -1 - row)
    }
  }
  const current = (): Basis => {
    if (basis && basis.age() < oldAge) return basis
    basis = makeAnew()
    byRow.set(shaken)
    basis.into(byRow, level)
    return basis
  }

  return {
    refresh: () => {
      const before = basis
      return current() !== before
    },
    wayOf: (each, way) => {
      const own = current()
      entriesOf(each, (row, value) => {
        byRow[row] = value
      })
      own.into(byRow, way)
      work += own.cost()
    },
    rowOf: (place, row) => {
      const own = current()
      byPlace[place] = 1
      own.across(byPlace, [place], row)
      work += own.cost()
    },
    pricesOf: (prices) => {
      const own = current()
      for (let place = 0; place < rows; place++) byPlace[place] = worth[head[place] ?? -1] ?? 0
      own.across(byPlace, everywhere.slice(), prices)
      work += own.cost()
    },
    replace: (place, each, way) => {
      current().replace(place, way)
      putHead(place, each)
    },
    work: () => work,
  }
}
