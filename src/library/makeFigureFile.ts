import { checkPng } from '~/figure/checkPng.ts'
import type { Figure } from '~/figure/figure.ts'
import { finishPng } from '~/figure/finishPng.ts'
import { fontsNeeded, openFonts } from '~/figure/fonts.ts'
import { pixelSize } from '~/figure/pixels.ts'
import { type SvgOptions, writeSvg } from '~/figure/writeSvg.ts'
import { mapInPicture } from '~/formats/mapInPicture.ts'
import { writeMap } from '~/map/writeMap.ts'
import { fetchFonts } from './figureFonts.ts'
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
  const fonts = openFonts(files)
  switch (wanted.format) {
    case 'png':
      return await makePng(wanted, fonts)
    case 'svg':
      return await makeSvg(wanted, fonts)
    case 'pdf':
      return await makePdf(wanted, fonts)
  }
}

type Fonts = ReturnType<typeof openFonts>

async function makePng({ figure, keep }: FigureWanted, from: Fonts): Promise<FigureMade> {
  const size = pixelSize(figure)
  if (pictureSize(figure, pictureLimit(window.navigator.userAgent)).isTooLarge) return { failure: 'too-large' }
  // As shapes, so that no engine draws it before its letters have come.
  const drawn = await rasterise(writeSvg(figure, { fonts: 'outlined', from, keep: null }), size)
  if (!drawn) return { failure: 'not-drawn' }
  const bytes = finishPng(drawn, figure, keep)
  if (!bytes || checkPng(bytes, size) !== null || !holds(bytes, keep)) return { failure: 'not-whole' }
  return { file: new Blob([bytes], { type: 'image/png' }) }
}

async function makeSvg({ figure, letters, keep }: FigureWanted, from: Fonts): Promise<FigureMade> {
  const text = writeSvg(figure, { fonts: letters, from: letters === 'live' ? null : from, keep })
  const bytes = new TextEncoder().encode(text)
  if (!text.endsWith('</svg>\n') || !holds(bytes, keep)) return { failure: 'not-whole' }
  const file = new Blob([bytes], { type: 'image/svg+xml' })
  return (await loadImage(file)) ? { file } : { failure: 'not-drawn' }
}

/** Its code comes when it is asked for. */
async function makePdf({ figure, keep }: FigureWanted, from: Fonts): Promise<FigureMade> {
  const { writePdf } = await import('~/figure/writePdf.ts')
  const bytes = writePdf(figure, { from, keep })
  const end = new TextDecoder().decode(bytes.subarray(-16))
  if (!end.trimEnd().endsWith('%%EOF') || !holds(bytes, keep)) return { failure: 'not-whole' }
  return { file: new Blob([bytes], { type: 'application/pdf' }) }
}

/** Whether the map that is to travel inside can be taken out again as it was. */
function holds(bytes: Uint8Array, keep: FigureWanted['keep']): boolean {
  if (keep === null) return true
  const found = mapInPicture(bytes)
  return found !== null && found.value !== null && writeMap(found.value) === writeMap(keep.map)
}
