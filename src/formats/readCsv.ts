// CSV and TSV: any delimiter, any line end, with or without a line of names (RFC 4180, and what is really out there).
import Papa from 'papaparse'
import { countedProblems } from './countedProblems.ts'
import { type Cell, type Draft, isEmptyCell, type Table, type TextForm } from './draft.ts'
import { fromBareMatrix, fromMatrix } from './fromMatrix.ts'
import { guessHeader, hasKnownNames } from './guessHeader.ts'
import { importProblem } from './importProblem.ts'
import { mostColumns, mostRows } from './limits.ts'
import { readPreamble } from './preamble.ts'
import { tidyRows } from './tidyRows.ts'
import { tiesByLine, tiesWithFacts } from './tiesByLine.ts'
import { withArrows } from './withArrows.ts'
import { withSpans } from './withSpans.ts'

export const delimiters = [',', ';', '\t', '|', ' '] as const

export type CsvWishes = Partial<Pick<TextForm, 'delimiter' | 'hasHeader'>>

/** `name`: of the table, '' where the file is the only one. */
export function readCsv(text: string, wishes: CsvWishes = {}, name = ''): Draft {
  const { delimiter: named, names, undirected, body } = readPreamble(text)
  const oneEnd = withOneLineEnd(body)
  const facts = wishes.delimiter === undefined && wishes.hasHeader === undefined ? tiesWithFacts(body) : null
  if (facts) {
    const form = { delimiter: ' ', hasHeader: false }
    return { tables: [{ ...facts, name }], about: {}, undirected, form, problems: [] }
  }
  const delimiter = wishes.delimiter || named || guessDelimiter(body, names.length > 0)
  const cut = delimiter === ' ' ? oneEnd.replace(/[ \t]+/g, ' ').replace(/^ | $/gm, '') : oneEnd
  const counted = countedProblems()
  const lines: (readonly string[])[] = []
  const places: number[] = []
  let [row, tooLong, tooMany, quotes] = [0, 0, 0, 0]
  Papa.parse<string[]>(cut, {
    delimiter,
    step: ({ data, errors }) => {
      row++
      if (quotes === 0 && errors.some(({ type }) => type === 'Quotes')) quotes = row
      if (data.every((cell) => cell.trim() === '')) return
      if (lines.length >= mostRows) return void tooMany++
      tooLong = Math.max(tooLong, data.length)
      lines.push((data.length > mostColumns ? data.slice(0, mostColumns) : data).map(withoutGuard))
      places.push(row)
    },
  })
  if (quotes > 0) counted.add(importProblem('bad-quotes', {}, { table: name, row: quotes, column: '' }))
  if (tooLong > mostColumns) counted.add(importProblem('too-many-columns', { count: tooLong, most: mostColumns }))
  if (tooMany > 0) counted.add(importProblem('too-many-rows', { count: tooMany + mostRows, most: mostRows }))
  const { cells, numbers } =
    delimiter === ' ' ? { cells: lines, numbers: places } : tidyRows(lines, places, name, counted)
  const bare = wishes.hasHeader ? null : fromBareMatrix(cells, numbers)
  if (bare) {
    const form = { delimiter, hasHeader: false }
    return { tables: [{ ...bare, name }], about: {}, undirected: false, form, problems: counted.list() }
  }
  const listed = wishes.hasHeader === undefined && !hasKnownNames(cells) ? tiesByLine(cells, numbers) : null
  if (listed) {
    const tables = listed.map((each) => ({ ...each, name: [name, each.name].filter(Boolean).join(': ') }))
    return { tables, about: {}, undirected, form: { delimiter, hasHeader: false }, problems: counted.list() }
  }
  const table = withNames(tableOf(cells, numbers, wishes.hasHeader, name, counted), names)
  const problems = table.rows.length === 0 ? [...counted.list(), importProblem('no-rows', {})] : counted.list()
  const form = { delimiter, hasHeader: table.hasHeader }
  return { tables: [fromMatrix(table) ?? withSpans(withArrows(table))], about: {}, undirected, form, problems }
}

/** Two files put together have two kinds of line ends; the parser would take the first for all. Texts in quotes keep theirs. */
function withOneLineEnd(text: string): string {
  if (!text.includes('\r\n')) return text
  const quoted = /"(?:[^"]|"")*"/g
  if (!/(?:^|[^\r])\n/.test(text.replace(quoted, ''))) return text
  return text.replace(/"(?:[^"]|"")*"|\r\n/g, (found) => (found === '\r\n' ? '\n' : found))
}

/** What the remarks above the rows call the columns, which have no line of names then. */
const withNames = <T extends Table & { readonly hasHeader: boolean }>(table: T, names: readonly string[]): T =>
  table.hasHeader || names.length === 0
    ? table
    : { ...table, columns: table.columns.map((column, at) => ({ ...column, name: names[at] ?? '' })) }

/** What is no formula was kept from becoming one by a mark before it: our own export writes it, and others do. */
const withoutGuard = (cell: string): string => (/^'+[=@\t\r+-]/.test(cell) ? cell.slice(1) : cell)

/** Rows of cells as a table: the first one holds the names, where it looks like that. */
export function tableOf(
  cells: readonly (readonly Cell[])[],
  numbers: readonly number[],
  wished: boolean | undefined,
  name: string,
  counted: ReturnType<typeof countedProblems>,
): Table & { readonly hasHeader: boolean } {
  const hasHeader = wished ?? guessHeader(cells)
  const [head = []] = cells
  const rows = hasHeader ? cells.slice(1) : cells
  const shift = hasHeader ? 1 : 0
  const width = rows.reduce((most, row) => Math.max(most, filledLength(row)), hasHeader ? filledLength(head) : 0)
  const columns = Array.from({ length: width }, (_, at) => ({ name: hasHeader ? String(head[at] ?? '').trim() : '' }))
  const usual = hasHeader ? filledLength(head) : usualLength(rows)
  rows.forEach((row, at) => {
    const length = filledLength(row)
    if (length <= usual) return
    const place = { table: name, row: numbers[at + shift] ?? 0, column: '' }
    counted.add(importProblem('ragged-row', { cells: length, columns: usual, count: 1 }, place))
  })
  return { name, columns, rows, numbers: numbers.slice(shift), hasHeader }
}

/** Without the empty cells at its end, which spreadsheets write by the dozen. */
function filledLength(row: readonly Cell[]): number {
  let length = row.length
  while (length > 0 && isEmptyCell(row[length - 1])) length--
  return length
}

function usualLength(rows: readonly (readonly Cell[])[]): number {
  const counts = new Map<number, number>()
  for (const row of rows.slice(0, 1000)) counts.set(row.length, (counts.get(row.length) ?? 0) + 1)
  return [...counts].reduce((best, each) => (each[1] > best[1] ? each : best), [0, 0] as const)[0]
}

/** The one that cuts the first lines into the same number of parts, two at least; the tab before the others. */
function guessDelimiter(text: string, areTies: boolean): string {
  const head = text.slice(0, 40_000)
  let best = { delimiter: ',', score: 0 }
  for (const delimiter of ['\t', ';', ',', '|']) {
    const { data } = Papa.parse<string[]>(head, { delimiter, preview: 30 })
    const lengths = data.filter((row) => row.some((cell) => cell.trim() !== '')).map((row) => row.length)
    // A title may stand above, uncut.
    const titles = lengths.slice(0, 4).findIndex((length) => length > 1)
    const rows = lengths.slice(Math.max(0, titles))
    const [first = 0] = rows
    const same = rows.filter((length) => length === first).length / Math.max(1, rows.length)
    const score = first < 2 ? 0 : same * (1 + Math.min(first, 20) / 100) * (titles > 0 ? 0.8 : 1)
    if (score > best.score) best = { delimiter, score }
  }
  if (best.score > 0) return best.delimiter
  const lines = head.split(/\r\n|\r|\n/).slice(0, text.length > head.length ? -1 : undefined)
  const rows = lines.flatMap((line) => (line.trim() === '' ? [] : [line.trim().split(/\s+/)])).slice(0, 200)
  return areTies || isParted(rows) || tiesByLine(rows, []) ? ' ' : best.delimiter
}

/** Two to four words a line, and some in both of the first two places: a list of ties, not names of two words. */
function isParted(rows: readonly (readonly string[])[]): boolean {
  const [{ length = 0 } = []] = rows
  if (length < 2 || length > 4 || rows.some((row) => row.length !== length)) return false
  const firsts = new Set(rows.map(([first]) => first))
  return rows.some(([, second]) => firsts.has(second))
}
