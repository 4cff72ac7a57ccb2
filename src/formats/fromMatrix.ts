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
  if (across.length < 3 || down.length < 2 || new Set(across).size < across.length) return null
  if (!across.every((each) => each !== '' && known.has(each))) return null
  const isNumbers = rows.every((row) =>
    row.slice(1, across.length + 1).every((cell) => isEmptyCell(cell) || readNumber(cell) !== null),
  )
  if (!isNumbers) return null
  const ties: Cell[][] = []
  const places: number[] = []
  rows.forEach((row, at) => {
    across.forEach((to, column) => {
      const weight = readNumber(row[column + 1])
      if (weight === null || weight === 0) return
      ties.push([down[at], to, weight])
      places.push(numbers[at] ?? at + 1)
    })
  })
  const means = [{ means: 'from' }, { means: 'to' }, { means: 'strength' }] as const
  const titles = ['from', 'to', 'weight']
  return {
    name,
    use: 'relations',
    columns: means.map((plan, at) => ({ name: titles[at] ?? '', means: plan })),
    rows: ties,
    numbers: places,
  }
}
