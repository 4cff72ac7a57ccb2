// `*.entente.json`, the map's own format.
import type { EntenteMap } from '~/map/map.ts'
import { parseMapText } from '~/map/parseMapText.ts'
import type { Parsed } from '~/map/problem.ts'
import { writeMap } from '~/map/writeMap.ts'

export const ententeJson = {
  extension: '.entente.json',
  mediaType: 'application/json',

  /** UTF-8, or UTF-16 with its mark, as some editors save "Unicode". Never throws. */
  read: (bytes: ArrayBuffer): Parsed<EntenteMap> => parseMapText(decode(new Uint8Array(bytes))),

  write: (map: EntenteMap): Uint8Array<ArrayBuffer> => new TextEncoder().encode(writeMap(map)),
} as const

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}
