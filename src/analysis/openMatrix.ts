/** What is left of a sparse matrix while it is eliminated: its open columns, by place, and which of them each row is in. */
export type OpenMatrix = {
  /** The rows of each column and what stands there. */
  readonly rows: readonly number[][]
  readonly values: readonly number[][]
  /** Columns that are or were in each row. */
  readonly inRow: readonly number[][]
  readonly isOpen: Uint8Array
  readonly isRowOpen: Uint8Array
  /** Where to go on: a column with few entries, and in it the row with fewest of those that are large enough. */
  readonly choose: () => readonly [place: number, row: number] | null
  /** Columns that have nothing left although they are needed, as far as they were met. */
  readonly broken: readonly number[]
  readonly close: (place: number, row: number) => void
  /** Takes the entry of a row out of a column; 0 where there is none. */
  readonly takeOut: (place: number, row: number) => number
  /** Takes a multiple of some entries away from a column. */
  readonly takeAway: (
    place: number,
    factor: number,
    at: readonly number[],
    what: readonly number[],
    first: number,
  ) => void
  /** In touched cells. */
  readonly work: () => number
}

/** How much smaller than the largest of its column an entry may be that is divided by. */
const threshold = 0.1
const tiny = 1e-12
/** How many of the columns with fewest entries are compared. */
const compared = 4

export type EntriesOf = (place: number, put: (row: number, value: number) => void) => void

/** `entriesOf` calls back with the entries of the column at a place, each row once. */
export function openMatrix(size: number, entriesOf: EntriesOf): OpenMatrix {
  const rows: number[][] = Array.from({ length: size }, () => [])
  const values: number[][] = Array.from({ length: size }, () => [])
  const inRow: number[][] = Array.from({ length: size }, () => [])
  const [counts, rowCounts] = [new Int32Array(size), new Int32Array(size)]
  const [isOpen, isRowOpen] = [new Uint8Array(size).fill(1), new Uint8Array(size).fill(1)]
  const open = Int32Array.from({ length: size }, (_, place) => place)
  const mark = new Int32Array(size)
  const broken: number[] = []
  /** Columns with one entry, and rows that are in one column: nothing else changes with them. */
  const singles: number[] = []
  const lonely: number[] = []
  let [openCount, work] = [size, 0]

  const put = (place: number, row: number, value: number) => {
    rows[place]?.push(row)
    values[place]?.push(value)
    inRow[row]?.push(place)
    rowCounts[row] = (rowCounts[row] ?? 0) + 1
  }
  const count = (place: number) => {
    const left = rows[place]?.length ?? 0
    counts[place] = left
    if (left === 1) singles.push(place)
  }
  const leave = (row: number) => {
    rowCounts[row] = (rowCounts[row] ?? 0) - 1
    if (rowCounts[row] === 1) lonely.push(row)
  }
  for (let place = 0; place < size; place++) {
    entriesOf(place, (row, value) => put(place, row, value))
    count(place)
  }
  for (let row = 0; row < size; row++) if (rowCounts[row] === 1) lonely.push(row)

  const largest = (place: number): number => {
    let most = 0
    for (const value of values[place] ?? []) most = Math.max(most, Math.abs(value))
    return most
  }
  const chooseSingle = (): readonly [number, number] | null => {
    for (let place = singles.pop(); place !== undefined; place = singles.pop()) {
      const row = rows[place]?.[0]
      if (isOpen[place] && rows[place]?.length === 1 && row !== undefined) return [place, row]
    }
    for (let row = lonely.pop(); row !== undefined; row = lonely.pop()) {
      if (!isRowOpen[row] || rowCounts[row] !== 1) continue
      for (const place of inRow[row] ?? []) {
        const at = isOpen[place] ? (rows[place] ?? []).indexOf(row) : -1
        if (at >= 0 && Math.abs(values[place]?.[at] ?? 0) >= threshold * largest(place)) return [place, row]
      }
    }
    return null
  }
  const chooseSparse = (): readonly [number, number] | null => {
    let [kept, least] = [0, size + 1]
    for (let at = 0; at < openCount; at++) {
      const place = open[at] ?? 0
      if (!isOpen[place]) continue
      open[kept++] = place
      if ((counts[place] ?? 0) < least) least = counts[place] ?? 0
    }
    openCount = kept
    work += kept
    let [chosen, chosenRow, few, tried] = [-1, -1, size + 1, 0]
    for (let at = 0; at < openCount && tried < compared; at++) {
      const place = open[at] ?? 0
      if ((counts[place] ?? 0) > least) continue
      tried++
      const [own, what] = [rows[place] ?? [], values[place] ?? []]
      const most = threshold * largest(place)
      for (let each = 0; each < own.length; each++) {
        const row = own[each] ?? 0
        const here = rowCounts[row] ?? 0
        if (here >= few || Math.abs(what[each] ?? 0) < most) continue
        few = here
        chosen = place
        chosenRow = row
      }
      if (own.length > 0) continue
      isOpen[place] = 0
      broken.push(place)
    }
    return chosen < 0 ? null : [chosen, chosenRow]
  }
  const drop = (own: number[], what: number[], at: number) => {
    own[at] = own.at(-1) ?? 0
    what[at] = what.at(-1) ?? 0
    own.pop()
    what.pop()
  }

  return {
    rows,
    values,
    inRow,
    isOpen,
    isRowOpen,
    broken,
    work: () => work,
    choose: () => chooseSingle() ?? chooseSparse(),
    close: (place, row) => {
      isOpen[place] = 0
      isRowOpen[row] = 0
      for (const each of rows[place] ?? []) if (each !== row) leave(each)
    },
    takeOut: (place, row) => {
      const [own, what] = [rows[place] ?? [], values[place] ?? []]
      const at = own.indexOf(row)
      if (at < 0) return 0
      const value = what[at] ?? 0
      drop(own, what, at)
      count(place)
      return value
    },
    takeAway: (place, factor, at, what, first) => {
      const [own, its] = [rows[place] ?? [], values[place] ?? []]
      for (let each = 0; each < own.length; each++) mark[own[each] ?? 0] = each + 1
      for (let each = first; each < at.length; each++) {
        const row = at[each] ?? 0
        const known = mark[row] ?? 0
        if (known > 0) its[known - 1] = (its[known - 1] ?? 0) - factor * (what[each] ?? 0)
        else put(place, row, -factor * (what[each] ?? 0))
      }
      for (let each = own.length - 1; each >= 0; each--) {
        const row = own[each] ?? 0
        mark[row] = 0
        if (Math.abs(its[each] ?? 0) > tiny) continue
        drop(own, its, each)
        leave(row)
      }
      count(place)
      work += 2 * own.length + at.length - first
    },
  }
}
