import { interWidths } from './interWidths.ts'

const tables = new Map(Object.entries(interWidths).map(([weight, runs]) => [Number(weight), unpack(runs)]))
const fallback = tables.get(500) ?? new Map<number, number>()

/**
 * Width in px of one line of Inter at `size` px, without kerning (it moves a label by less than a pixel). Weights 500 and
 * 650 are measured, others take the nearest. Characters outside Latin and Cyrillic are guessed: 1 em for CJK, else 0.62.
 */
export function textWidth(text: string, size: number, weight = 500): number {
  const table = tables.get(weight >= 575 ? 650 : 500) ?? fallback
  let width = 0
  for (const char of text) width += table.get(char.codePointAt(0) ?? 0) ?? guess(char)
  return (width * size) / 1000
}

const guess = (char: string): number =>
  /\p{M}/u.test(char)
    ? 0
    : /[\u1100-\u11ff\u2e80-\ud7ff\uf900-\ufaff\uff00-\uff60\u{1f000}-\u{3ffff}]/u.test(char)
      ? 1000
      : 620

function unpack(runs: readonly (readonly number[])[]): Map<number, number> {
  return new Map(
    runs.flatMap(([first = 0, ...widths]) => widths.map((width, index) => [first + index, width] as const)),
  )
}
