import { existsSync, readdirSync, readFileSync } from 'node:fs'

const folder = new URL('../../../shared/maps/', import.meta.url)

/** Files that others have written lie beside the project, not in it; '' where they do not. */
export const whyNoSharedMaps = existsSync(folder) ? '' : 'The folder ../shared/maps is not here.'

export const sharedFiles = (kind: string): readonly string[] =>
  whyNoSharedMaps === '' ? readdirSync(new URL(`${kind}/`, folder)).map((name) => `${kind}/${name}`) : []

export const sharedFile = (path: string): Uint8Array => new Uint8Array(readFileSync(new URL(path, folder)))
