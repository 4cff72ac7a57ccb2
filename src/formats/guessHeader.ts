import { type Cell, cellText, isEmptyCell } from './draft.ts'
import { isKnownName } from './guessMeaning.ts'
import { readNumber } from './readNumber.ts'
import { isArrow } from './withArrows.ts'

/** As many names that we know as a line of names has, and none of a tie twice. */
export function hasKnownNames([first = []]: readonly (readonly Cell[])[]): boolean {
  const names = first.map(cellText)
  return names.filter(isKnownName).length >= (names.length > 3 ? 2 : 1)
}

/**
 * Whether the first row holds names of columns. It does when one of them is a name that we know; it does not when it
 * has an empty cell, a number, the same word twice, or a word that comes again below.
 */
export function guessHeader(rows: readonly (readonly Cell[])[]): boolean {
  const [first = [], ...rest] = rows.slice(0, 200)
  const names = first.map(cellText)
  if (hasKnownNames(rows)) return true
  if (names.some(isArrow)) return false
  const filled = names.filter((name) => name !== '')
  // Of a matrix the corner is empty.
  const corner = names[0] === '' ? 1 : 0
  if (filled.length + corner < names.length || filled.some((name) => readNumber(name) !== null)) return false
  if (new Set(filled).size < filled.length) return false
  // In a matrix the names of the first row stand before the numbers of the others as well.
  const isMatrix = rest.every((row) => row.slice(1).every((cell) => isEmptyCell(cell) || readNumber(cell) !== null))
  if (isMatrix) return !names.some((name, column) => rest.some((row) => cellText(row[column]) === name))
  const below = new Set(rest.flatMap((row) => row.map(cellText)))
  return !names.some((name) => below.has(name))
}
