import { mapInPng } from '~/formats/mapInPng.ts'
import { readPng, resolutionChunk, textChunk, writePng } from '~/formats/pngChunks.ts'
import type { EntenteMap } from '~/map/map.ts'
import type { Figure } from './figure.ts'
import { dpiOf } from './pixels.ts'
import { writeXmp } from './xmp.ts'

/**
 * A PNG as a rasteriser gave it, with what a figure carries: its dpi, title, alt text, source, credit and licence, and the
 * map (without private evidence) unless `keep` is null. null when the bytes are no whole PNG.
 */
export function finishPng(
  png: Uint8Array,
  figure: Figure,
  keep: { readonly map: EntenteMap; readonly view: string } | null,
): Uint8Array<ArrayBuffer> | null {
  const chunks = readPng(png)
  const [head, ...rest] = chunks ?? []
  if (!head) return null
  const { title, description, source, credit, licence, language } = figure
  const told = [
    ['Title', title],
    ['Description', description],
    ['Source', source],
    ['Author', credit],
    ['Copyright', licence],
    ['Software', 'Entente'],
  ] as const
  const body = rest.filter(({ type }) => !replaced.has(type))
  const before = body.findIndex(({ type }) => type === 'PLTE' || type === 'IDAT')
  return writePng([
    head,
    ...body.slice(0, before),
    resolutionChunk(dpiOf(figure)),
    ...told.flatMap(([keyword, text]) => (text === '' ? [] : [textChunk(keyword, text, language)])),
    // What picture desks and screen readers' programs look for; Alt is in it as IPTC has it.
    textChunk('XML:com.adobe.xmp', writeXmp(figure)),
    ...(keep === null ? [] : mapInPng.write(keep.map, keep.view)),
    ...body.slice(before),
  ])
}

const replaced = new Set(['pHYs', 'tEXt', 'zTXt', 'iTXt'])
