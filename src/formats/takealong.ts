// The one HTML file that is taken along: the viewer as it was built, and a map put into it as data.
import type { EntenteMap } from '~/map/map.ts'
import { mapTextPieces } from '~/map/mapTextPieces.ts'

export type Taken = {
  readonly map: EntenteMap
  /** As in an address. */
  readonly view: string
  /** The page's own, as a tag. */
  readonly language: string
  readonly title: string
}

/** As `scripts/takealongPage.mjs` leaves them open. */
const places = { language: '%entente-lang%', title: '%entente-title%', map: '%entente-map%', view: '%entente-view%' }

/**
 * The file with everything in its place, in pieces to be joined, for a page that must breathe between them. Nothing of the map
 * can end the element that it stands in or become one. Null when `page` is not the page that the build makes.
 */
export function takealongPieces(page: string, { map, view, language, title }: Taken): Iterable<string> | null {
  const parts = page.split(/(%entente-(?:lang|title|map|view)%)/)
  const all = Object.values(places)
  if (parts.length !== 2 * all.length + 1 || !all.every((place) => parts.includes(place))) return null
  const texts = new Map([
    [places.language, escapeText(language)],
    [places.title, escapeText(title)],
    [places.view, escapeText(view)],
  ])
  return (function* () {
    for (const part of parts)
      if (part === places.map) for (const piece of mapTextPieces(map)) yield forScript(piece)
      else yield texts.get(part) ?? part
  })()
}

/** The same in one. */
export function fillTakealong(page: string, taken: Taken): string | null {
  const pieces = takealongPieces(page, taken)
  return pieces && [...pieces].join('')
}

/** JSON that may stand inside a script element: no sign in it begins a tag, a comment or, in old engines, a line. */
const forScript = (json: string): string =>
  json.replace(/[<>\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)

const entities: { readonly [sign: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeText = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
