// A map inside a PNG: two iTXt chunks, which programs that do not know them leave alone or drop.
import type { EntenteMap } from '~/map/map.ts'
import { type MapInPicture, packMap, refusedPicture, unpackMap } from './packMap.ts'
import { type PngChunk, type PngText, readPng, readTextChunk, textChunk } from './pngChunks.ts'

const keywords = { map: 'Entente map', view: 'Entente view' }

export const mapInPng = {
  write: (map: EntenteMap, view: string): readonly PngChunk[] => [
    textChunk(keywords.map, { deflated: packMap(map) }),
    ...(view === '' ? [] : [textChunk(keywords.view, view)]),
  ],

  /** Never throws. */
  read: (file: Uint8Array): MapInPicture => {
    const chunks = readPng(file)
    if (chunks === null) return refusedPicture('map-damaged')
    const texts = chunks.flatMap((chunk) => readTextChunk(chunk) ?? [])
    const find = (keyword: string): PngText | undefined => texts.find((text) => text.keyword === keyword)
    const map = find(keywords.map)
    if (!map) return refusedPicture('no-map-inside')
    const view = find(keywords.view)
    return map.isDeflated
      ? unpackMap(map.body, view ? new TextDecoder().decode(view.body) : '')
      : refusedPicture('map-damaged')
  },
} as const
