/** A circle, or several ways together, of which so many pairs at least go against any split. A pair may stand in it twice. */
export type Cut = { readonly pairs: readonly number[]; readonly worth: number }

/** The cuts that are known, as columns: the pairs of one and how often it has each, one after another in long rows. */
export type CircleColumns = {
  readonly cuts: Cut[]
  /** What each is worth now; 0 for one that need not be broken any more. */
  readonly worth: number[]
  /** 1 for those that are in the basis. */
  readonly isIn: number[]
  /** What a unit of each is worth more than its pairs cost. */
  readonly gain: number[]
  readonly reach: number[]
  readonly start: number[]
  readonly pair: Grown<Int32Array>
  readonly times: Grown<Float64Array>
  readonly add: (cut: Cut) => void
  /** Some of them, and what each is called there; −1 where it is not. */
  readonly copy: (isKept: (each: number) => boolean) => {
    readonly columns: CircleColumns
    readonly names: readonly number[]
  }
}

type Grown<Row> = { row: Row; length: number }

export const circleColumns = (): CircleColumns =>
  columnsOf(
    [],
    [],
    [],
    [],
    [],
    [0],
    { row: new Int32Array(1024), length: 0 },
    { row: new Float64Array(1024), length: 0 },
  )

function columnsOf(
  cuts: Cut[],
  worth: number[],
  isIn: number[],
  gain: number[],
  reach: number[],
  start: number[],
  pair: Grown<Int32Array>,
  times: Grown<Float64Array>,
): CircleColumns {
  const put = (each: number, often: number) => {
    if (pair.length === pair.row.length) {
      pair.row = grow(pair.row, new Int32Array(2 * pair.length))
      times.row = grow(times.row, new Float64Array(2 * pair.length))
    }
    pair.row[pair.length++] = each
    times.row[times.length++] = often
  }
  return {
    cuts,
    worth,
    isIn,
    gain,
    reach,
    start,
    pair,
    times,
    add: (cut) => {
      cuts.push(cut)
      worth.push(cut.worth)
      isIn.push(0)
      gain.push(0)
      reach.push(1)
      const first = pair.length
      for (const each of cut.pairs) {
        let at = first
        while (at < pair.length && pair.row[at] !== each) at++
        if (at < pair.length) times.row[at] = (times.row[at] ?? 0) + 1
        else put(each, 1)
      }
      start.push(pair.length)
    },
    copy: (isKept) => {
      const kept = circleColumns()
      const names = cuts.map((cut, each) => {
        if (!isKept(each)) return -1
        kept.add(cut)
        const name = kept.cuts.length - 1
        kept.worth[name] = worth[each] ?? 0
        kept.isIn[name] = isIn[each] ?? 0
        kept.gain[name] = gain[each] ?? 0
        kept.reach[name] = reach[each] ?? 1
        return name
      })
      return { columns: kept, names }
    },
  }
}

function grow<Row extends Int32Array | Float64Array>(from: Row, to: Row): Row {
  to.set(from)
  return to
}
