// A map inside an SVG: deflated and in base64, in the metadata, where no text of the map can break out.
import type { EntenteMap } from '~/map/map.ts'
import { fromBase64, toBase64 } from './base64.ts'
import { type MapInPicture, packMap, refusedPicture, unpackMap } from './packMap.ts'

const namespace = 'urn:entente:map:1'

export const mapInSvg = {
  /** To stand inside `<metadata>`. */
  write: (map: EntenteMap, view: string): string =>
    `<entente:map xmlns:entente="${namespace}" view="${encodeURIComponent(view)}">${toBase64(packMap(map))}</entente:map>`,

  /** Of the text of an SVG file, as we wrote it or as another program wrote it back. Never throws. */
  read: (svg: string): MapInPicture => {
    const found = element.exec(svg)
    if (!found) return refusedPicture('no-map-inside')
    const [, attributes = '', content = ''] = found
    const packed = fromBase64(content)
    return packed === null ? refusedPicture('map-damaged') : unpackMap(packed, viewIn(attributes))
  },
} as const

/** Other programs may choose another prefix, and break lines. */
const element = /<(?:[A-Za-z_][\w.-]*:)?map\b([^<>]*)>([A-Za-z0-9+/=\s]{24,})<\/(?:[A-Za-z_][\w.-]*:)?map\s*>/

function viewIn(attributes: string): string {
  const [, view = ''] = /\sview\s*=\s*["']([^"']*)["']/.exec(attributes) ?? []
  try {
    return decodeURIComponent(view)
  } catch {
    return ''
  }
}
