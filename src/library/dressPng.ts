import type { Figure } from '~/figure/figure.ts'
import { writeXmp } from '~/figure/xmp.ts'
import { mapInPng } from '~/formats/mapInPng.ts'
import { readPng, resolutionChunk, textChunk, writePng } from '~/formats/pngChunks.ts'
import type { EntenteMap } from '~/map/map.ts'

type Keep = { readonly map: EntenteMap; readonly view: string } | null

/** A drawn PNG with its resolution, what it says of itself, and the map inside. Null when it is no whole PNG. */
export function dressPng(
  drawn: Uint8Array,
  figure: Figure,
  pixels: number,
  keep: Keep,
): Uint8Array<ArrayBuffer> | null {
  const [head, ...rest] = readPng(drawn) ?? []
  if (!head) return null
  const { title, description, source, credit, licence, language, printWidth } = figure
  const told = [
    ['Title', title],
    ['Description', description],
    ['Source', source],
    ['Author', credit],
    ['Copyright', licence],
  ] as const
  return writePng([
    head,
    resolutionChunk(pixels / (printWidth / 25.4)),
    ...told.flatMap(([keyword, text]) => (text === '' ? [] : [textChunk(keyword, text, language)])),
    textChunk('Software', 'Entente'),
    textChunk('XML:com.adobe.xmp', writeXmp(figure)),
    ...(keep === null ? [] : mapInPng.write(keep.map, keep.view)),
    ...rest.filter(({ type }) => type !== 'pHYs'),
  ])
}
