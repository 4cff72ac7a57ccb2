import { type EntriesOf, openMatrix } from './openMatrix.ts'

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

/** Sparse LU factors by Gaussian elimination, always where least is filled up (Markowitz 1957). */
export function factorise(size: number, entriesOf: EntriesOf): Factors {
  const { rows, values, inRow, isOpen, isRowOpen, broken, choose, close, takeOut, takeAway, work } = openMatrix(
    size,
    entriesOf,
  )
  const order = { row: new Int32Array(size), place: new Int32Array(size), pivot: new Float64Array(size) }
  const lowerStart = new Int32Array(size + 1)
  const lowerAt: number[] = []
  const lowerValue: number[] = []
  const upperAt: number[][] = Array.from({ length: size }, () => [])
  const upperValue: number[][] = Array.from({ length: size }, () => [])
  let step = 0
  const keep = (place: number, row: number, pivot: number) => {
    order.row[step] = row
    order.place[step] = place
    order.pivot[step] = pivot
    step++
    lowerStart[step] = lowerAt.length
  }

  while (step + broken.length < size) {
    const next = choose()
    if (!next) continue
    const [place, row] = next
    close(place, row)
    const [own, what] = [rows[place] ?? [], values[place] ?? []]
    const pivot = what[own.indexOf(row)] ?? 1
    const first = lowerAt.length
    for (let at = 0; at < own.length; at++) {
      if (own[at] === row) continue
      lowerAt.push(own[at] ?? 0)
      lowerValue.push((what[at] ?? 0) / pivot)
    }
    for (const other of inRow[row] ?? []) {
      const factor = isOpen[other] ? takeOut(other, row) : 0
      if (factor === 0) continue
      upperAt[other]?.push(row)
      upperValue[other]?.push(factor)
      if (lowerAt.length > first) takeAway(other, factor, lowerAt, lowerValue, first)
    }
    keep(place, row, pivot)
  }

  const left = Array.from(isRowOpen.keys()).filter((row) => isRowOpen[row])
  const spare = broken.map((place, at) => [place, left[at] ?? 0] as const)
  for (const [place, row] of spare) {
    keep(place, row, 1)
    upperAt[place] = []
    upperValue[place] = []
  }
  return {
    ...order,
    lower: { start: lowerStart, at: Int32Array.from(lowerAt), value: Float64Array.from(lowerValue) },
    upper: listsOf(order.place, upperAt, upperValue),
    spare,
    work: work() + lowerAt.length,
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
