// Maps that are served beside the page, on the same site: by name if they ship with it, else by their path.
import { findShipped, type ShippedMap } from './shippedMaps.ts'

/**
 * The map that `?map=` names: one that ships, or a path on the site of the page that ends in `.json`
 * (`maps/mine.entente.json`). Undefined for anything else, another site above all.
 */
export function findServed(name: string, page: string): ShippedMap | undefined {
  const shipped = findShipped(name)
  const url = shipped ? null : addressOf(name, page, /\.json$/i)
  if (url === null) return shipped
  const title = fileNameOf(name)
  return { id: name, title: { en: title, ru: title, kk: title }, url }
}

/** The address of a file in another format that `?map=` names in the same way (`maps/mine.graphml`); null when there is none. */
export const findServedFile = (name: string, page: string): string | null =>
  addressOf(name, page, /\.(?:csv|tsv|tab|txt|xlsx|zip|graphml|xml|gexf|cyjs|cx2|gml|net|ftm)$/i)

/** On the site of the page, and with nothing behind the path. */
function addressOf(name: string, page: string, ending: RegExp): string | null {
  if (!ending.test(name) || !URL.canParse(name, page)) return null
  const url = new URL(name, page)
  const isHere = url.origin === new URL(page).origin && /^https?:$/.test(url.protocol)
  return isHere && url.search + url.hash === '' ? url.href : null
}

/** The last part of a path; a name without one stays. */
export const fileNameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
