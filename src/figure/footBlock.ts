import type { Theme } from '~/scene/theme.ts'
import { widthOf, wrapText } from './measure.ts'
import { type Block, textAt } from './primitives.ts'

export type FootTexts = {
  /** How much is shown, what is left out. */
  readonly statement: string
  readonly source: string
  /** Credit, licence and date. */
  readonly credit: string
}

const font = { size: 12, cut: 'inter-400' } as const
const lineHeight = 16
const apart = 24

/** The statement, below it the source, and the credit at the right of the lowest line that has room for it, else below. */
export function footBlock(texts: FootTexts, theme: Theme, width: number, language: string): Block {
  const wrap = (text: string) => (text === '' ? [] : wrapText(text, width, font.size, font.cut))
  const measure = (text: string) => widthOf(text, font.size, font.cut)
  const lines = [...wrap(texts.statement), ...wrap(texts.source)]
  const room = width - apart - measure(texts.credit)
  const beside = texts.credit === '' ? -1 : lines.findLastIndex((line) => measure(line) <= room)
  const all = beside < 0 ? [...lines, ...wrap(texts.credit)] : lines
  const say = (text: string, index: number, x: number, anchor: 'start' | 'end') =>
    textAt(text, x, (index + 0.5) * lineHeight, font, theme.ink2, language, 'foot', anchor)
  return {
    primitives: [
      ...all.map((line, index) => say(line, index, 0, 'start')),
      ...(beside < 0 ? [] : [say(texts.credit, beside, width, 'end')]),
    ],
    height: all.length * lineHeight,
  }
}
