import { type Cell, cellText, isEmptyCell, type Table } from './draft.ts'
import { readNumber } from './readNumber.ts'

/**
 * A matrix of who is tied to whom, as UCINET and Gephi write it: the names in the first row stand in the first column as
 * well, numbers between them. As rows of ties, zeros left out; null when the table is none.
 */
export function fromMatrix({ name, columns, rows, numbers = [] }: Table): Table | null {
  const across = columns.slice(1).map((column) => column.name)
  const down = rows.map((row) => cellText(row[0]))
  const known = new Set(down)
  if (across.length < (columns[0]?.name === '' ? 2 : 3) || down.length < 2 || new Set(across).size < across.length)
    return null
  if (!across.every((each) => each !== '' && known.has(each))) return null
  const isNumbers = rows.every((row) =>
    row.slice(1, across.length + 1).every((cell) => isEmptyCell(cell) || readNumber(cell) !== null),
  )
  if (!isNumbers) return null
  const matrix = rows.map((row) => across.map((_, column) => readNumber(row[column + 1]) ?? 0))
  return tiesOf(name, matrix, down, across, numbers)
}

/** The same without names: as many rows as columns, nothing on the diagonal. Actors are numbers then, counted from 1. */
export function fromBareMatrix(cells: readonly (readonly Cell[])[], numbers: readonly number[]): Table | null {
  const size = cells.length
  if (size < 3 || cells[0]?.length !== size) return null
  const matrix = cells.map((row) => row.map((cell) => (isEmptyCell(cell) ? 0 : readNumber(cell))))
  const isSquare = matrix.every((row, at) => row.length === size && row[at] === 0)
  if (!isSquare || !matrix.every((row) => row.every((each) => each !== null))) return null
  const names = cells.map((_, at) => String(at + 1))
  return tiesOf(
    '',
    matrix.map((row) => row.map((each) => each ?? 0)),
    names,
    names,
    numbers,
  )
}

/** The same on both sides of the diagonal is one tie that goes both ways. */
function tiesOf(
  name: string,
  matrix: readonly (readonly number[])[],
  down: readonly string[],
  across: readonly string[],
  numbers: readonly number[],
): Table {
  const isSymmetric =
    down.length === across.length &&
    down.every((each, at) => each === across[at]) &&
    matrix.every((row, at) => row.every((weight, column) => weight === matrix[column]?.[at]))
  const ties: Cell[][] = []
  const places: number[] = []
  matrix.forEach((row, at) => {
    row.forEach((weight, column) => {
      if (weight === 0 || (isSymmetric && column < at)) return
      ties.push(isSymmetric ? [down[at], across[column], weight, true] : [down[at], across[column], weight])
      places.push(numbers[at] ?? at + 1)
    })
  })
  const means = [{ means: 'from' }, { means: 'to' }, { means: 'strength' }, { means: 'direction' }] as const
  const titles = ['from', 'to', 'weight', 'mutual']
  const columns = means.map((plan, at) => ({ name: titles[at] ?? '', means: plan })).slice(0, isSymmetric ? 4 : 3)
  return { name, use: 'relations', columns, rows: ties, numbers: places }
}
