// What people put around a table in a spreadsheet, and is no row of it: a title above, totals below, a ruled line of Markdown.
import type { CountedProblems } from './countedProblems.ts'
import { type Cell, cellText, isEmptyCell } from './draft.ts'
import { importProblem } from './importProblem.ts'
import { readNumber } from './readNumber.ts'

type Rows = readonly (readonly Cell[])[]
type Tidy = { readonly cells: Rows; readonly numbers: readonly number[] }

/** More lines than these above its names no table has. */
const titlesAtMost = 20

/** `numbers`: of the rows in the file, which stay theirs. What is left out is told. */
export function tidyRows(all: Rows, places: readonly number[], table: string, counted: CountedProblems): Tidy {
  // It is the second line, under the names.
  const ruled = all.map((row, at) => at > 2 || !isRule(row))
  const cells = all.filter((_, at) => ruled[at])
  const numbers = places.filter((_, at) => ruled[at])
  const first = titlesAbove(cells)
  const last = cells.length - totalsBelow(cells)
  const tell = (code: 'title-row' | 'total-row', at: number) => {
    const text = cellText(cells[at]?.find((cell) => !isEmptyCell(cell))).slice(0, 80)
    counted.add(importProblem(code, { text }, { table, row: numbers[at] ?? 0, column: '' }))
  }
  for (let at = 0; at < first; at++) tell('title-row', at)
  for (let at = last; at < cells.length; at++) tell('total-row', at)
  return { cells: cells.slice(first, last), numbers: numbers.slice(first, last) }
}

const filled = (row: readonly Cell[]): number => row.filter((cell) => !isEmptyCell(cell)).length

/** Lines of one cell before rows that have more, nearly all of them. */
function titlesAbove(cells: Rows): number {
  const first = cells.findIndex((row) => filled(row) > 1)
  if (first < 1 || first > titlesAtMost || cells.length - first < 2) return 0
  const rest = cells.slice(first, first + 200)
  const isTable = rest.filter((row) => filled(row) > 1).length >= rest.length * 0.8
  return isTable && cells.slice(0, first).every((row) => readNumber(row.find((cell) => !isEmptyCell(cell))) === null)
    ? first
    : 0
}

const total = /^(?:(?:grand |sub)?totals?|sum|итого|всего|сумма|барлығы|жиыны|қорытынды)(?: .{0,20})?:?$/i

/** Rows at the end that begin with a word for a sum, and hold nothing but numbers besides. */
function totalsBelow(cells: Rows): number {
  let count = 0
  for (let at = cells.length - 1; at > 1; at--) {
    const [word, ...rest] = (cells[at] ?? []).filter((cell) => !isEmptyCell(cell))
    const isSum = rest.length > 0 && rest.every((cell) => readNumber(cell) !== null)
    if (!isSum || !total.test(cellText(word))) break
    count++
  }
  return count
}

/** `|---|:-:|` */
const isRule = (row: readonly Cell[]): boolean => {
  const words = row.map(cellText).filter((text) => text !== '')
  return words.length > 1 && words.every((text) => /^:?-+:?$/.test(text))
}
