// The one HTML file that is taken along: the viewer as it was built, and a map put into it as data.
import type { EntenteMap } from '~/map/map.ts'
import { serializeMap } from '~/map/writeMap.ts'

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
 * The file with everything in its place. Nothing of the map can end the element that it stands in or become one. Null when
 * `page` is not the page that the build makes.
 */
export function fillTakealong(page: string, { map, view, language, title }: Taken): string | null {
  const written: { readonly [place in keyof typeof places]: string } = {
    language: escapeText(language),
    title: escapeText(title),
    map: jsonForScript(serializeMap(map)),
    view: escapeText(view),
  }
  const parts = page.split(/(%entente-(?:lang|title|map|view)%)/)
  const entries = Object.entries(places)
  if (parts.length !== 2 * entries.length + 1) return null
  const texts = new Map(entries.map(([name, place]) => [place, written[name as keyof typeof places]]))
  if (new Set(parts.filter((part) => texts.has(part))).size !== entries.length) return null
  return parts.map((part) => texts.get(part) ?? part).join('')
}

/** JSON that may stand inside a script element: no sign in it begins a tag, a comment or, in old engines, a line. */
export const jsonForScript = (value: unknown): string =>
  JSON.stringify(value).replace(/[<>\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)

const entities: { readonly [sign: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escapeText = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
