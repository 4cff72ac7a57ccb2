import type { Figure } from '~/figure/figure.ts'
import { fontsNeeded, openFonts } from '~/figure/fonts.ts'
import { type SvgOptions, writeSvg } from '~/figure/writeSvg.ts'
import { mapInPicture } from '~/formats/mapInPicture.ts'
import { writeMap } from '~/map/writeMap.ts'
import { dressPng } from './dressPng.ts'
import { fetchFonts } from './figureFonts.ts'
import { pictureLimit, pictureSize } from './pictureLimit.ts'
import { isDrawn, loadImage, rasterise } from './rasterise.ts'

export type FigureWanted = {
  readonly figure: Figure
  readonly format: 'png' | 'svg'
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
  const fonts = openFonts(files)
  if (wanted.format === 'png') return makePng(wanted, fonts)
  return makeSvg(wanted, fonts)
}

type Fonts = ReturnType<typeof openFonts>

async function makePng({ figure, keep }: FigureWanted, from: Fonts): Promise<FigureMade> {
  const { width, height, isTooLarge } = pictureSize(figure, pictureLimit(window.navigator.userAgent))
  if (isTooLarge) return { failure: 'too-large' }
  // As shapes, so that no engine draws it before its letters have come.
  const drawn = await rasterise(writeSvg(figure, { fonts: 'outlined', from, keep: null }), width, height)
  if (!drawn) return { failure: 'not-drawn' }
  const bytes = dressPng(new Uint8Array(await drawn.arrayBuffer()), figure, width, keep)
  if (!bytes || !holds(bytes, keep)) return { failure: 'not-whole' }
  const file = new Blob([bytes], { type: 'image/png' })
  return (await isDrawn(file, width, height)) ? { file } : { failure: 'not-whole' }
}

async function makeSvg({ figure, letters, keep }: FigureWanted, from: Fonts): Promise<FigureMade> {
  const text = writeSvg(figure, { fonts: letters, from: letters === 'live' ? null : from, keep })
  const bytes = new TextEncoder().encode(text)
  if (!text.endsWith('</svg>\n') || !holds(bytes, keep)) return { failure: 'not-whole' }
  const file = new Blob([bytes], { type: 'image/svg+xml' })
  return (await loadImage(file)) ? { file } : { failure: 'not-drawn' }
}

/** Whether the map that is to travel inside can be taken out again as it was. */
function holds(bytes: Uint8Array, keep: FigureWanted['keep']): boolean {
  if (keep === null) return true
  const found = mapInPicture(bytes)
  return found !== null && found.value !== null && writeMap(found.value) === writeMap(keep.map)
}
