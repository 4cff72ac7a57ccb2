/** Entries of a sparse matrix, list after list: those of list n are from `start[n]` up to `start[n + 1]`. */
type Lists = { readonly start: Int32Array; readonly at: Int32Array; readonly value: Float64Array }

/** A square matrix as a product of two triangular ones, one step for each row and column. */
export type Factors = {
  /** In the order of elimination: the row, the column (its place) and what stands there. */
  readonly row: Int32Array
  readonly place: Int32Array
  readonly pivot: Float64Array
  readonly lower: Lists
  readonly upper: Lists
  /** Columns that depend on others, each with a row that is left without one. The rest holds if its unit column takes that place. */
  readonly spare: readonly (readonly [place: number, row: number])[]
  /** What it took, in touched cells. */
  readonly work: number
}

/** How much smaller than the largest of its column an entry may be that is divided by. */
const threshold = 0.1
const tiny = 1e-12

/**
 * Sparse LU factors by Gaussian elimination (Markowitz 1957): always a column with few entries left, and in it the row with
 * fewest of those that are large enough. `entriesOf` calls back with the entries of the column at a place, each row once.
 */
export function factorise(
  size: number,
  entriesOf: (place: number, put: (row: number, value: number) => void) => void,
): Factors {
  const rows: number[][] = []
  const values: number[][] = []
  const inRow: number[][] = Array.from({ length: size }, () => [])
  const rowCount = new Int32Array(size)
  const upperAt: number[][] = []
  const upperValue: number[][] = []
  const isOpen = new Uint8Array(size).fill(1)
  const counts = new Int32Array(size)
  const singles: number[] = []
  const lonely: number[] = []
  for (let place = 0; place < size; place++) {
    const [own, what]: [number[], number[]] = [[], []]
    entriesOf(place, (row, value) => {
      own.push(row)
      what.push(value)
      inRow[row]?.push(place)
      rowCount[row] = (rowCount[row] ?? 0) + 1
    })
    rows.push(own)
    values.push(what)
    counts[place] = own.length
    upperAt.push([])
    upperValue.push([])
    if (own.length === 1) singles.push(place)
  }
  for (let row = 0; row < size; row++) if (rowCount[row] === 1) lonely.push(row)

  const order = { row: new Int32Array(size), place: new Int32Array(size), pivot: new Float64Array(size) }
  const lowerStart = new Int32Array(size + 1)
  const lowerAt: number[] = []
  const lowerValue: number[] = []
  const mark = new Int32Array(size)
  const isRowOpen = new Uint8Array(size).fill(1)
  const open = Int32Array.from({ length: size }, (_, place) => place)
  let openCount = size
  const broken: number[] = []
  let [step, work] = [0, 0]

  const largest = (place: number): number => {
    let most = 0
    for (const value of values[place] ?? []) most = Math.max(most, Math.abs(value))
    return most
  }
  /** A row that stands in a single column any more: nothing else changes. */
  const takeLonely = (): readonly [place: number, row: number] | null => {
    for (let row = lonely.pop(); row !== undefined; row = lonely.pop()) {
      if (!isRowOpen[row] || rowCount[row] !== 1) continue
      for (const place of inRow[row] ?? []) {
        const at = isOpen[place] ? (rows[place] ?? []).indexOf(row) : -1
        if (at >= 0 && Math.abs(values[place]?.[at] ?? 0) >= threshold * largest(place)) return [place, row]
      }
    }
    return null
  }
  const takeSparse = (): readonly [place: number, row: number] | null => {
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
    for (let at = 0; at < openCount && tried < 4; at++) {
      const place = open[at] ?? 0
      if ((counts[place] ?? 0) > least) continue
      tried++
      const [own, what] = [rows[place] ?? [], values[place] ?? []]
      const most = threshold * largest(place)
      for (let each = 0; each < own.length; each++) {
        const row = own[each] ?? 0
        const count = rowCount[row] ?? 0
        if (count >= few || Math.abs(what[each] ?? 0) < most) continue
        few = count
        chosen = place
        chosenRow = row
      }
      if (own.length > 0) continue
      isOpen[place] = 0
      broken.push(place)
    }
    return chosen < 0 ? null : [chosen, chosenRow]
  }
  const takeNext = (): readonly [place: number, row: number] | null => {
    for (let place = singles.pop(); place !== undefined; place = singles.pop()) {
      const row = rows[place]?.[0]
      if (isOpen[place] && rows[place]?.length === 1 && row !== undefined) return [place, row]
    }
    return takeLonely() ?? takeSparse()
  }

  while (step + broken.length < size) {
    const next = takeNext()
    if (!next) continue
    const [place, row] = next
    const [own, what] = [rows[place] ?? [], values[place] ?? []]
    const pivot = what[own.indexOf(row)] ?? 1
    order.row[step] = row
    order.place[step] = place
    order.pivot[step] = pivot
    isOpen[place] = 0
    isRowOpen[row] = 0
    const first = lowerAt.length
    for (let at = 0; at < own.length; at++) {
      const each = own[at] ?? 0
      if (each === row) continue
      lowerAt.push(each)
      lowerValue.push((what[at] ?? 0) / pivot)
      rowCount[each] = (rowCount[each] ?? 0) - 1
      if (rowCount[each] === 1) lonely.push(each)
    }
    lowerStart[step + 1] = lowerAt.length
    for (const other of inRow[row] ?? []) {
      if (!isOpen[other]) continue
      const [theirs, their] = [rows[other] ?? [], values[other] ?? []]
      const found = theirs.indexOf(row)
      if (found < 0) continue
      const factor = their[found] ?? 0
      theirs[found] = theirs.at(-1) ?? 0
      their[found] = their.at(-1) ?? 0
      theirs.pop()
      their.pop()
      upperAt[other]?.push(row)
      upperValue[other]?.push(factor)
      if (lowerAt.length > first) takeAway(other, factor, first)
      counts[other] = theirs.length
      if (theirs.length === 1) singles.push(other)
      work += 2 * theirs.length + lowerAt.length - first
    }
    step++
  }

  /** Takes a multiple of the newest list of `lower` away from a column. */
  function takeAway(place: number, factor: number, first: number): void {
    const [own, what] = [rows[place] ?? [], values[place] ?? []]
    for (let at = 0; at < own.length; at++) mark[own[at] ?? 0] = at + 1
    for (let at = first; at < lowerAt.length; at++) {
      const row = lowerAt[at] ?? 0
      const known = mark[row] ?? 0
      if (known > 0) what[known - 1] = (what[known - 1] ?? 0) - factor * (lowerValue[at] ?? 0)
      else {
        own.push(row)
        what.push(-factor * (lowerValue[at] ?? 0))
        inRow[row]?.push(place)
        rowCount[row] = (rowCount[row] ?? 0) + 1
      }
    }
    for (let at = own.length - 1; at >= 0; at--) {
      const row = own[at] ?? 0
      mark[row] = 0
      if (Math.abs(what[at] ?? 0) > tiny) continue
      own[at] = own.at(-1) ?? 0
      what[at] = what.at(-1) ?? 0
      own.pop()
      what.pop()
      rowCount[row] = (rowCount[row] ?? 0) - 1
      if (rowCount[row] === 1) lonely.push(row)
    }
  }

  const left = Array.from(isRowOpen.keys()).filter((row) => isRowOpen[row])
  for (const [at, place] of broken.entries()) {
    order.row[step] = left[at] ?? 0
    order.place[step] = place
    order.pivot[step] = 1
    lowerStart[step + 1] = lowerAt.length
    upperAt[place] = []
    upperValue[place] = []
    step++
  }
  return {
    ...order,
    lower: { start: lowerStart, at: Int32Array.from(lowerAt), value: Float64Array.from(lowerValue) },
    upper: listsOf(order.place, upperAt, upperValue),
    spare: broken.map((place, at) => [place, left[at] ?? 0] as const),
    work: work + lowerAt.length,
  }
}

function listsOf(order: Int32Array, at: readonly number[][], value: readonly number[][]): Lists {
  const start = new Int32Array(order.length + 1)
  for (let list = 0; list < order.length; list++)
    start[list + 1] = (start[list] ?? 0) + (at[order[list] ?? 0]?.length ?? 0)
  const lists = { start, at: new Int32Array(start.at(-1) ?? 0), value: new Float64Array(start.at(-1) ?? 0) }
  for (let list = 0; list < order.length; list++) {
    lists.at.set(at[order[list] ?? 0] ?? [], start[list])
    lists.value.set(value[order[list] ?? 0] ?? [], start[list])
  }
  return lists
}
