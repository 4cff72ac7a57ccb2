import type { OptionKind } from './readArguments.ts'

export const figureOptions = {
  out: 'text',
  size: 'text',
  dpi: 'text',
  scale: 'text',
  text: 'text',
  theme: 'text',
  lang: 'text',
  letters: 'text',
  view: 'text',
  kinds: 'text',
  focus: 'text',
  arrangement: 'text',
  panels: 'text',
  notes: 'text',
  hide: 'text',
  show: 'text',
  title: 'text',
  subtitle: 'text',
  sources: 'text',
  credit: 'text',
  alt: 'text',
  date: 'text',
  'no-map': 'yes',
  strict: 'yes',
  quiet: 'yes',
  help: 'yes',
} as const satisfies { readonly [name: string]: OptionKind }

export type FigureOption = keyof typeof figureOptions
