import { cutWidths } from './cutWidths.ts'

/** A cut of one of the two typefaces that figures are set in. */
export type Cut = 'inter-400' | 'inter-500' | 'inter-650' | 'source-serif-650'

const tables = new Map(
  Object.entries(cutWidths).map(([cut, runs]) => [
    cut,
    new Map(runs.flatMap(([first = 0, ...widths]) => widths.map((width, index) => [first + index, width] as const))),
  ]),
)
const none: ReadonlyMap<number, number> = new Map()

/** Width of one line at `size`, without kerning, which figures do not use. What the cuts lack is guessed: 1 em for CJK. */
export function widthOf(text: string, size: number, cut: Cut): number {
  const table = tables.get(cut) ?? none
  let width = 0
  for (const char of text) width += table.get(char.codePointAt(0) ?? 0) ?? guess(char)
  return (width * size) / 1000
}

const guess = (char: string): number => (/\p{M}|\p{Cf}/u.test(char) ? 0 : wide.test(char) ? 1000 : 620)

/** Scripts whose letters fill a square and part anywhere. */
const wide = /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uff60\u{1f000}-\u{3ffff}]/u

/** How far below the middle of a line its letters stand, em: as a canvas has it (Inter’s ascent in its line, less a half). */
export const baselineDrop = 0.3006
/** Likewise for figures, which have no descenders: half of their height. */
export const figuresDrop = 0.364

/**
 * Lines no wider than `width`, broken at spaces, between the letters of scripts that have none, and inside a word only
 * where it alone is wider. Nothing is ever cut off.
 */
export function wrapText(text: string, width: number, size: number, cut: Cut): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of piecesOf(text)) {
    const longer = line + piece
    if (line === '' || widthOf(longer.trimEnd(), size, cut) <= width) line = longer
    else {
      lines.push(line.trimEnd())
      line = piece
    }
    while (widthOf(line.trimEnd(), size, cut) > width && [...line.trimEnd()].length > 1) {
      const head = fitting(line, width, size, cut)
      if (head.length === line.length) break
      lines.push(head)
      line = line.slice(head.length)
    }
  }
  return line.trim() === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()]
}

/** Lines about as wide as one another, as few as `wrapText` would need. */
export function balanceText(text: string, width: number, size: number, cut: Cut): readonly string[] {
  const widest = widestWord(text, size, cut)
  const lines = wrapText(text, width, size, cut)
  if (lines.length === 1 || widest >= width) return lines
  const whole = widthOf(text, size, cut)
  // From the narrowest that could do, in steps too small to see.
  for (let tried = Math.max(widest, whole / lines.length); tried < width; tried += size / 3) {
    const narrow = wrapText(text, tried, size, cut)
    if (narrow.length <= lines.length) return narrow
  }
  return lines
}

/** The widest part of a text that stays together. */
export const widestWord = (text: string, size: number, cut: Cut): number =>
  piecesOf(text).reduce((most, word) => Math.max(most, widthOf(word.trimEnd(), size, cut)), 0)

/** Words, each with the spaces after it; one with a hyphen may part there. */
export function piecesOf(text: string): readonly string[] {
  const words = text.trim().match(/\S+\s*/gu) ?? []
  return words.flatMap((word) => {
    const spaced = word.replace(/\s+$/u, ' ')
    if (wide.test(spaced)) return spaced.split(betweenSquares)
    return spaced.length > 8 && spaced.includes('-') ? spaced.split(/(?<=\p{L}{3}-)(?=\p{L}{3})/u) : [spaced]
  })
}

/** A line may end between two of them, but not before a closing mark. */
const betweenSquares = /(?<=[\u2e80-\ud7ff\uf900-\ufaff])(?![、。，．！？）」』”’])/u

function fitting(line: string, width: number, size: number, cut: Cut): string {
  let head = ''
  for (const char of line) {
    if (head !== '' && widthOf(head + char, size, cut) > width) return head
    head += char
  }
  return head
}
