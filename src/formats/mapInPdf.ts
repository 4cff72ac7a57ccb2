// A map attached to a PDF: an embedded file that any reader can save, and that we read back without knowing PDF well.
import type { EntenteMap } from '~/map/map.ts'
import { type MapInPicture, packMap, readUnpacked, refusedPicture, unpackMap } from './packMap.ts'

/** How the attachment stands in the file. The view is a key of our own: a name, which no program writes in another way. */
export const mapInPdf = {
  write: (map: EntenteMap, view: string) => ({
    name: 'map.entente.json',
    /** Deflated, for a stream with /FlateDecode. */
    content: packMap(map),
    /** Of its stream. */
    keys: `/Type /EmbeddedFile /Subtype /application#2Fjson /EntenteView /v${hex(view)}`,
  }),

  /** Of a PDF whose objects lie open, as ours and most do. Never throws. */
  read: (file: Uint8Array): MapInPicture => {
    const text = latin1(file)
    const at = text.search(/\/Type\s*\/EmbeddedFile\b/)
    if (at < 0) return refusedPicture('no-map-inside')
    const start = /stream\r?\n/g
    start.lastIndex = at
    const opening = start.exec(text)
    if (!opening) return refusedPicture('map-damaged')
    const begin = opening.index + opening[0].length
    const dictionary = text.slice(text.lastIndexOf('obj', at), opening.index)
    const [, length] = /\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(dictionary) ?? []
    const end =
      length === undefined
        ? text.slice(0, text.indexOf('endstream', begin)).replace(/\r?\n$/, '').length
        : begin + Number(length)
    const [, view = ''] = /\/EntenteView\s*\/v([0-9a-f]*)/.exec(dictionary) ?? []
    const content = file.subarray(begin, Math.max(begin, end))
    if (dictionary.includes('/FlateDecode')) return unpackMap(content, fromHex(view))
    return dictionary.includes('/Filter') ? refusedPicture('map-damaged') : readUnpacked(content, fromHex(view))
  },
} as const

export const isPdf = (file: Uint8Array): boolean => latin1(file.subarray(0, 1024)).includes('%PDF-')

function latin1(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x2000) text += String.fromCharCode(...bytes.subarray(at, at + 0x2000))
  return text
}

const hex = (text: string): string =>
  [...new TextEncoder().encode(text)].map((byte) => byte.toString(16).padStart(2, '0')).join('')

function fromHex(text: string): string {
  const bytes = text.match(/../g)?.map((pair) => Number.parseInt(pair, 16)) ?? []
  return new TextDecoder().decode(Uint8Array.from(bytes))
}
