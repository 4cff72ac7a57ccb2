import type { FigureSettings, Preset } from './figureSettings.ts'

const mmAnInch = 25.4
const ptAnInch = 72

/** A sheet to lay out. Text of a size that is easy to read there stands at 12 units of `design`. */
export type FigureSize = {
  /** In units; `height` null: as high as it needs. */
  readonly width: number
  readonly height: number | null
  readonly unit: 'px' | 'pt'
  /** Units for each design px. */
  readonly design: number
  readonly printWidth: number
  readonly pixelsPerUnit: number
}

type Sheet = {
  readonly width: number
  readonly height: number
  readonly unit: 'px' | 'mm'
  /** Of names and notes: 12 design px, in px or in points. */
  readonly text: number
  /** mm; for a size in px where it will most often be printed, if at all. */
  readonly print: number
  readonly dpi?: number
}

const sheets: { readonly [preset in Exclude<Preset, 'custom'>]: Sheet } = {
  article: { width: 1200, height: 675, unit: 'px', text: 14.6, print: 210 },
  social: { width: 1200, height: 630, unit: 'px', text: 17, print: 210 },
  square: { width: 1080, height: 1080, unit: 'px', text: 16.5, print: 180 },
  slide: { width: 1920, height: 1080, unit: 'px', text: 24, print: 338.7 },
  column: { width: 84, height: 0, unit: 'mm', text: 7, print: 84, dpi: 300 },
  page: { width: 180, height: 0, unit: 'mm', text: 7.5, print: 180, dpi: 300 },
  'a4-portrait': { width: 210, height: 297, unit: 'mm', text: 8.5, print: 210, dpi: 300 },
  'a4-landscape': { width: 297, height: 210, unit: 'mm', text: 9.5, print: 297, dpi: 300 },
}

export function figureSize(settings: FigureSettings): FigureSize {
  const { preset, scale, textScale } = settings
  const { width, height, unit, text, print, dpi = 300 } = preset === 'custom' ? customSheet(settings) : sheets[preset]
  const design = (text / 12) * textScale
  const high = height === 0 ? null : height
  if (unit === 'px') return { width, height: high, unit: 'px', design, printWidth: print, pixelsPerUnit: scale }
  const points = (mm: number) => (mm / mmAnInch) * ptAnInch
  return {
    width: points(width),
    height: high === null ? null : points(high),
    unit: 'pt',
    design,
    printWidth: print,
    pixelsPerUnit: dpi / ptAnInch,
  }
}

/** The design is 980 wide where the sheet is large, and its text never below 7 pt or 11 px where it is small. */
const designWidth = 980

function customSheet({ scale, custom: { width, height, unit, dpi } }: FigureSettings): Sheet {
  if (unit === 'px') {
    const text = Math.max(11, (12 * width) / designWidth)
    return { width, height, unit: 'px', text, print: ((width * scale) / dpi) * mmAnInch }
  }
  const mm = unit === 'in' ? mmAnInch : 1
  const text = Math.max(7, (12 * width * mm * (ptAnInch / mmAnInch)) / designWidth)
  return { width: width * mm, height: height * mm, unit: 'mm', text, print: width * mm, dpi }
}
