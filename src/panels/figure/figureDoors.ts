import type { Figure } from '~/figure/figure.ts'
import type { FontFiles } from '~/figure/fonts.ts'
import type { SvgOptions } from '~/figure/writeSvg.ts'
import type { ScreenWords } from '~/i18n/enScreens.ts'
import type { InSteps } from '~/map/allAtOnce.ts'

export const formats = ['png', 'svg', 'pdf'] as const
export type Format = (typeof formats)[number]

/** How the letters stand in an SVG. */
export const letterForms = ['embedded', 'live', 'outlined'] as const satisfies readonly SvgOptions['fonts'][]
export type LetterForm = (typeof letterForms)[number]

export type FigureWanted = {
  readonly figure: Figure
  readonly format: Format
  readonly letters: LetterForm
  readonly keep: SvgOptions['keep']
}

export type FigureOutcome =
  | { readonly done: 'saved'; readonly name: string }
  | { readonly done: 'copied' }
  | { readonly failure: keyof ScreenWords['figureScreen']['output']['failures'] }

/** What the screen needs of the world. */
export type FigureDoors = {
  /** `2026-11-22`. */
  readonly today: string
  /** Rejects when the fonts cannot be fetched. */
  readonly fetchFonts: (names: readonly string[]) => Promise<FontFiles>
  /** The pixels of a picture, and whether this browser can draw that many: `most` million. */
  readonly pixelsOf: (figure: Figure) => {
    readonly width: number
    readonly height: number
    readonly isTooLarge: boolean
    readonly most: number
  }
  /** Goes through long work a step at a time, so that the page lives on. */
  readonly inSteps: InSteps
  readonly download: (wanted: FigureWanted) => Promise<FigureOutcome>
  readonly copy: (wanted: FigureWanted) => Promise<FigureOutcome>
}
