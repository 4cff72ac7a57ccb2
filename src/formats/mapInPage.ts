// The map in a file that was taken along: JSON in a block of its own, and the view beside it (see `takealong.ts`).
import { type MapInPicture, readUnpacked, refusedPicture } from './packMap.ts'

/** Of the page's text, as we wrote it or as a browser saved it again. Never throws. */
export function mapInPage(page: string): MapInPicture {
  const [, attributes = '', text] = block.exec(page) ?? []
  if (text === undefined) return refusedPicture('no-map-inside')
  const [, view = ''] = /\sdata-view="([^"]*)"/.exec(attributes) ?? []
  return readUnpacked(
    new TextEncoder().encode(text),
    view.replace(/&(amp|lt|gt|quot);/g, (entity) => signs[entity] ?? entity),
  )
}

const block = /<script\b([^>]*\sid="entente-map"[^>]*)>([^<]*)<\/script>/i
const signs: { readonly [entity: string]: string } = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }
