// Maps that are served beside the page, on the same site: by name if they ship with it, else by their path.
import { findShipped, type ShippedMap } from './shippedMaps.ts'

/**
 * The map that `?map=` names: one that ships, or a path on the site of the page that ends in `.json`
 * (`maps/mine.entente.json`). Undefined for anything else, another site above all.
 */
export function findServed(name: string, page: string): ShippedMap | undefined {
  const shipped = findShipped(name)
  if (shipped || !/\.json$/i.test(name) || !URL.canParse(name, page)) return shipped
  const url = new URL(name, page)
  if (url.origin !== new URL(page).origin || !/^https?:$/.test(url.protocol) || url.search + url.hash !== '')
    return undefined
  const title = fileNameOf(name)
  return { id: name, title: { en: title, ru: title, kk: title }, url: url.href }
}

/** The last part of a path; a name without one stays. */
export const fileNameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
