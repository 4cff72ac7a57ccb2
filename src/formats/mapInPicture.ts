import { isOurPage } from './isOurPage.ts'
import { mapInPage } from './mapInPage.ts'
import { isPdf, mapInPdf } from './mapInPdf.ts'
import { mapInPng } from './mapInPng.ts'
import { mapInSvg } from './mapInSvg.ts'
import type { MapInPicture } from './packMap.ts'
import { isPng } from './pngChunks.ts'

/**
 * The map that travels inside a figure, or a page that was taken along: sniffed by content, whatever the file is called. null when the bytes are no
 * picture or document of a kind that could hold one. Never throws.
 */
export function mapInPicture(file: Uint8Array): MapInPicture | null {
  if (isPng(file)) return mapInPng.read(file)
  if (isPdf(file)) return mapInPdf.read(file)
  const start = new TextDecoder().decode(file.subarray(0, 4096))
  if (isOurPage(start)) return mapInPage(new TextDecoder().decode(file))
  if (/<svg[\s>]/.test(start)) return mapInSvg.read(new TextDecoder().decode(file))
  return null
}
