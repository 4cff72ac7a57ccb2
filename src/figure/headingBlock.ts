import type { Theme } from '~/scene/theme.ts'
import { balanceText, wrapText } from './measure.ts'
import { type Block, emptyBlock, stack, textAt } from './primitives.ts'

export type Said = { readonly text: string; readonly lang: string }

/** Sizes for a wide, a middling and a narrow sheet. */
const fonts = {
  title: [26, 21, 17],
  subtitle: [14, 13, 12],
} as const

/** Title and subtitle, each as many lines as it needs; '' is left out. */
export function headingBlock(title: Said, subtitle: Said, theme: Theme, width: number): Block {
  const step = width >= 640 ? 0 : width >= 420 ? 1 : 2
  const head = title.text === '' ? emptyBlock : titleBlock(title, theme, width, fonts.title[step])
  const sub = subtitle.text === '' ? emptyBlock : subtitleBlock(subtitle, theme, width, fonts.subtitle[step])
  return stack([head, sub], 4)
}

function titleBlock({ text, lang }: Said, theme: Theme, width: number, largest: number): Block {
  const cut = 'source-serif-650'
  let size = largest
  while (size > 13 && wrapText(text, width, size, cut).length > 2) size -= 1
  const lines = balanceText(text, width, size, cut)
  const lineHeight = size * 1.18
  const primitives = lines.map((line, index) =>
    textAt(line, 0, (index + 0.5) * lineHeight, { size, cut }, theme.ink, lang, 'heading'),
  )
  return { primitives, height: lines.length * lineHeight }
}

function subtitleBlock({ text, lang }: Said, theme: Theme, width: number, size: number): Block {
  const cut = 'inter-400'
  const lineHeight = size * 1.36
  const lines = wrapText(text, width, size, cut)
  const primitives = lines.map((line, index) =>
    textAt(line, 0, (index + 0.5) * lineHeight, { size, cut }, theme.ink2, lang, 'heading'),
  )
  return { primitives, height: lines.length * lineHeight }
}
