import { type Cell, cellText, isEmptyCell, type Table } from './draft.ts'
import { gephiSpans, type Span } from './gephiSpans.ts'
import { meaningsOf } from './guessMeaning.ts'

const intervals = /^(?:timeset|time ?sets?|time ?intervals?|intervals?|spells?)$/i
const moments = /^(?:time ?)?stamps?$|^timestamps?$/i

/** Gephi's tables of ties hold all times of one in a cell: a row for each of them, with its start and end. */
export function withSpans(table: Table): Table {
  const isOf = (means: 'from' | 'to' | 'id' | 'begin' | 'when') => (name: string) =>
    meaningsOf(name, 'relations').some(([plan]) => plan.means === means)
  const names = table.columns.map(({ name }) => name)
  const at = names.findIndex((name) => intervals.test(name) || moments.test(name))
  const isDated = names.some((name, column) => column !== at && (isOf('begin')(name) || isOf('when')(name)))
  if (at < 0 || !names.some(isOf('from')) || !names.some(isOf('to')) || isDated) return table
  const are = moments.test(names[at] ?? '') ? 'moments' : 'intervals'
  const read = table.rows.map((row) => gephiSpans(cellText(row[at]), are))
  const filled = table.rows.filter((row) => !isEmptyCell(row[at])).length
  if (filled === 0 || read.filter((spans) => spans !== null).length < filled) return table

  const idAt = names.findIndex(isOf('id'))
  const rows: Cell[][] = []
  const numbers: number[] = []
  table.rows.forEach((row, index) => {
    const spans: readonly Span[] = read[index] ?? [['', '']]
    spans.forEach(([begin, end], again) => {
      const cells = row.map((cell, column) => {
        if (column === at) return begin === '' && end !== '' ? '..' : begin
        return column === idAt && again > 0 && !isEmptyCell(cell) ? `${cellText(cell)}#${again + 1}` : cell
      })
      while (cells.length < names.length) cells.push('')
      rows.push([...cells, end === '' && begin !== '' ? '..' : end])
      numbers.push(table.numbers?.[index] ?? index + 1)
    })
  })
  const columns = [...table.columns.map((column, each) => (each === at ? { name: 'start' } : column)), { name: 'end' }]
  return { ...table, columns, rows, numbers }
}
