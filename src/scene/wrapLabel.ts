import { textWidth } from './textWidth.ts'

export type LabelFont = { readonly size: number; readonly weight: number }

/**
 * At most two lines, broken at a space where it makes them most alike, each no wider than `width` px if that can be.
 * What does not fit ends in `…`; `cut` says so, that the full name can be given elsewhere.
 */
export function wrapLabel(
  text: string,
  width: number,
  font: LabelFont,
): { readonly lines: readonly string[]; readonly cut: boolean } {
  const words = text.trim().split(/\s+/)
  const measure = (line: string) => textWidth(line, font.size, font.weight)
  const whole = words.join(' ')
  if (measure(whole) <= width) return { lines: [whole], cut: false }
  let best = [whole]
  let bestWidth = words.length === 1 ? 0 : Infinity
  for (let at = 1; at < words.length; at++) {
    const lines = [words.slice(0, at).join(' '), words.slice(at).join(' ')]
    const widest = Math.max(...lines.map(measure))
    if (widest < bestWidth) [best, bestWidth] = [lines, widest]
  }
  const lines = best.map((line) => shorten(line, width * 1.12, measure))
  return { lines, cut: lines.some((line, index) => line !== best[index]) }
}

function shorten(line: string, width: number, measure: (line: string) => number): string {
  if (measure(line) <= width) return line
  const chars = [...line]
  while (chars.length > 1 && measure(`${chars.join('')}…`) > width) chars.pop()
  return `${chars.join('').trimEnd()}…`
}
