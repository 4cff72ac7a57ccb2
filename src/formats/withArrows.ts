// A tie that is written into one cell: `Anna -> Bob`, `Anna ↔ Bob`, `Anna -- Bob`.
import { type Cell, cellText, isEmptyCell, type Table } from './draft.ts'
import { meaningsOf } from './guessMeaning.ts'

const arrow = /^(.+?)\s*(<[-=–—]+>|[-=–—]+>|<[-=–—]+|→|⇒|➔|←|↔|⇔|(?<=\s)(?:--|[–—])(?=\s))\s*(.+)$/u

/** Longer is no two names. */
const longest = 400

export const isArrow = (cell: Cell): boolean =>
  typeof cell === 'string' && cell.length <= longest && arrow.test(cell.trim())

/** The first column of arrows becomes three, from, to and whether it goes both ways; the table itself where there is none. */
export function withArrows(table: Table): Table {
  const at = table.columns.findIndex((_, column) => isOfArrows(table, column))
  if (at < 0 || table.columns.some(({ name }) => isNamed(name))) return table
  const names = new Set(table.columns.map(({ name }) => name))
  const free = (name: string) => (names.has(name) ? `${name} (${table.columns[at]?.name || at + 1})` : name)
  const rows = table.rows.map((row) => {
    const [, left = cellText(row[at]), line = '', right = ''] =
      (isArrow(row[at]) && arrow.exec(cellText(row[at]))) || []
    const isBack = /^(?:<|←)/.test(line) && !/>$/.test(line)
    const isBoth = /^<.*>$|^[↔⇔–—]$|^--$/u.test(line)
    const ends = isBack ? [right, left] : [left, right]
    return [...row.slice(0, at), ...ends, line === '' ? '' : isBoth, ...row.slice(at + 1)]
  })
  const cut = [
    { name: free('from'), means: { means: 'from' } },
    { name: free('to'), means: { means: 'to' } },
    { name: free('mutual'), means: { means: 'direction' } },
  ] as const
  return {
    ...table,
    use: 'relations',
    columns: [...table.columns.slice(0, at), ...cut, ...table.columns.slice(at + 1)],
    rows,
  }
}

/** Actors, and ties whose ends stand elsewhere, may have arrows in what is said of them. */
const isNamed = (name: string): boolean =>
  meaningsOf(name, 'relations').some(([{ means }]) => means === 'from' || means === 'to' || means === 'id') ||
  meaningsOf(name, 'actors').some(([{ means }, rank]) => means === 'id' || (means === 'name' && rank === 0))

function isOfArrows({ rows }: Table, column: number): boolean {
  const cells = rows.slice(0, 200).flatMap((row) => (isEmptyCell(row[column]) ? [] : [row[column]]))
  return cells.length > 0 && cells.filter(isArrow).length >= cells.length * 0.8
}
