import { checkPng } from '~/figure/checkPng.ts'
import type { Figure } from '~/figure/figure.ts'
import { finishPng } from '~/figure/finishPng.ts'
import { type FontFiles, openFonts } from '~/figure/fonts.ts'
import type { PixelSize } from '~/figure/pixels.ts'
import { writePdf } from '~/figure/writePdf.ts'
import { type SvgOptions, writeSvg } from '~/figure/writeSvg.ts'
import { mapInPicture } from '~/formats/mapInPicture.ts'
import { writeMap } from '~/map/writeMap.ts'

// What a figure's file takes long for, and needs no page for. Each answers null rather than with a file that is not whole.

type Keep = SvgOptions['keep']

export type FigureTask =
  /** The figure with its letters as shapes, so that no engine draws it before its letters have come. */
  | { readonly make: 'shapes'; readonly figure: Figure; readonly files: FontFiles }
  /** `drawn`: as a rasteriser gave it. */
  | {
      readonly make: 'png'
      readonly figure: Figure
      readonly keep: Keep
      readonly drawn: Uint8Array | ImageBitmap
      readonly size: PixelSize
    }
  | {
      readonly make: 'svg'
      readonly figure: Figure
      readonly keep: Keep
      readonly files: FontFiles
      readonly letters: SvgOptions['fonts']
    }
  | { readonly make: 'pdf'; readonly figure: Figure; readonly keep: Keep; readonly files: FontFiles }

export type FigureBytes = Uint8Array<ArrayBuffer> | null

export async function doFigureTask(task: FigureTask): Promise<FigureBytes> {
  switch (task.make) {
    case 'shapes':
      return toBytes(writeSvg(task.figure, { fonts: 'outlined', from: openFonts(task.files), keep: null }))
    case 'png':
      return await pngOf(task)
    case 'svg':
      return svgOf(task)
    case 'pdf':
      return pdfOf(task)
  }
}

const toBytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

type Task<Make> = Extract<FigureTask, { readonly make: Make }>

async function pngOf({ figure, keep, drawn, size }: Task<'png'>): Promise<FigureBytes> {
  const bytes = finishPng('close' in drawn ? await encode(drawn) : drawn, figure, keep)
  return bytes && checkPng(bytes, size) === null && holds(bytes, keep) ? bytes : null
}

async function encode(picture: ImageBitmap): Promise<Uint8Array> {
  const canvas = new OffscreenCanvas(picture.width, picture.height)
  canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(picture)
  return new Uint8Array(await (await canvas.convertToBlob({ type: 'image/png' })).arrayBuffer())
}

function svgOf({ figure, keep, files, letters }: Task<'svg'>): FigureBytes {
  const text = writeSvg(figure, { fonts: letters, from: letters === 'live' ? null : openFonts(files), keep })
  const bytes = toBytes(text)
  return text.endsWith('</svg>\n') && holds(bytes, keep) ? bytes : null
}

function pdfOf({ figure, keep, files }: Task<'pdf'>): FigureBytes {
  const bytes = writePdf(figure, { from: openFonts(files), keep })
  const end = new TextDecoder().decode(bytes.subarray(-16))
  return end.trimEnd().endsWith('%%EOF') && holds(bytes, keep) ? bytes : null
}

/** Whether the map that is to travel inside can be taken out again as it was. */
function holds(bytes: Uint8Array, keep: Keep): boolean {
  if (keep === null) return true
  const found = mapInPicture(bytes)
  return found !== null && found.value !== null && writeMap(found.value) === writeMap(keep.map)
}
