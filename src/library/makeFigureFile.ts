import type { Figure } from '~/figure/figure.ts'
import { fontsNeeded } from '~/figure/fonts.ts'
import { pixelSize } from '~/figure/pixels.ts'
import type { SvgOptions } from '~/figure/writeSvg.ts'
import { fetchFonts } from './figureFonts.ts'
import { type FigureHand, figureInWorker } from './figureInWorker.ts'
import type { FigureBytes, FigureTask } from './figureTasks.ts'
import { pictureLimit, pictureSize } from './pictureLimit.ts'
import { loadImage, rasterise } from './rasterise.ts'

export type FigureWanted = {
  readonly figure: Figure
  readonly format: 'png' | 'svg' | 'pdf'
  /** How the letters stand in an SVG. */
  readonly letters: SvgOptions['fonts']
  readonly keep: SvgOptions['keep']
}
export type FigureFailure = 'too-large' | 'not-drawn' | 'not-whole' | 'no-fonts'
export type FigureMade = { readonly file: Blob } | { readonly failure: FigureFailure }

/** A figure as a file, read back and checked: an empty one, or one cut short, is never given out. */
export async function makeFigureFile(wanted: FigureWanted): Promise<FigureMade> {
  const files = await fetchFonts(fontsNeeded(wanted.figure)).catch(() => null)
  if (!files) return { failure: 'no-fonts' }
  const hand = await figureInWorker()
  try {
    return await makeWith(hand, wanted, files)
  } finally {
    hand.close()
  }
}

type Fonts = Extract<FigureTask, { readonly make: 'shapes' }>['files']

async function makeWith(hand: FigureHand, wanted: FigureWanted, files: Fonts): Promise<FigureMade> {
  const { figure, letters, keep } = wanted
  switch (wanted.format) {
    case 'png':
      return await makePng(hand, wanted, files)
    case 'svg': {
      const made = fileOf(await hand.ask({ make: 'svg', figure, letters, keep, files }), 'image/svg+xml')
      return 'failure' in made || (await loadImage(made.file)) ? made : { failure: 'not-drawn' }
    }
    case 'pdf':
      return fileOf(await hand.ask({ make: 'pdf', figure, keep, files }), 'application/pdf')
  }
}

async function makePng(hand: FigureHand, { figure, keep }: FigureWanted, files: Fonts): Promise<FigureMade> {
  const size = pixelSize(figure)
  if (pictureSize(figure, pictureLimit(window.navigator.userAgent)).isTooLarge) return { failure: 'too-large' }
  const shapes = await hand.ask({ make: 'shapes', figure, files })
  const drawn = shapes && (await rasterise(shapes, size))
  if (!drawn) return { failure: 'not-drawn' }
  return fileOf(await hand.ask({ make: 'png', figure, keep, drawn, size }), 'image/png')
}

const fileOf = (bytes: FigureBytes, type: string): FigureMade =>
  bytes ? { file: new Blob([bytes], { type }) } : { failure: 'not-whole' }
