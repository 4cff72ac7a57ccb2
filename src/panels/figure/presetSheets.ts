import { defaultSettings, type FigureSettings, type Preset } from '~/figure/figureSettings.ts'
import { figureSize } from '~/figure/figureSize.ts'
import type { ScreenWords } from '~/i18n/enScreens.ts'

type SizeWords = ScreenWords['figureScreen']['size']

/** “1200 × 675 px”, “84 mm wide”: what a size says below its name. */
export function sayPreset(preset: Preset, words: SizeWords): string {
  if (preset === 'custom') return words.any
  const { width, height, unit } = figureSize({ ...defaultSettings, preset, textScale: 1 })
  if (unit === 'px') return height === null ? words.pxWide(width) : words.px(width, height)
  return height === null ? words.mmWide(inMm(width)) : words.mm(inMm(width), inMm(height))
}

/** Of a laid-out figure, whose height is known. */
export function sayFigure(
  { width, height, unit }: { readonly width: number; readonly height: number; readonly unit: 'px' | 'pt' },
  words: SizeWords,
): string {
  return unit === 'px' ? words.px(Math.round(width), Math.round(height)) : words.mm(inMm(width), inMm(height))
}

/** Height for each unit of width, to draw a size by; one that is as high as it needs is drawn a little higher than wide. */
export function proportionOf(preset: Preset, { custom }: FigureSettings): number {
  if (preset === 'custom') return custom.height === 0 ? 1.2 : custom.height / custom.width
  const { width, height } = figureSize({ ...defaultSettings, preset })
  return height === null ? 1.2 : height / width
}

const inMm = (points: number): number => Math.round((points / 72) * 25.4)
