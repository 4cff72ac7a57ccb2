// A map as the browser keeps it: the map's own file as text, and beside it a card that can be listed without reading it.
import type { ActorId, EntenteMap, Text } from '~/map/map.ts'
import { mapTextPieces } from '~/map/mapTextPieces.ts'
import { serializeMap } from '~/map/writeMap.ts'
import { type Thumbnail, thumbnailOf } from './thumbnail.ts'

/** What is saved of the open map; undo is not. */
export type Work = { readonly map: EntenteMap; readonly pinned: readonly ActorId[] }

/** Of `KeptText`. A change of its shape is a new version, and a migration. */
export const keptVersion = 1

export type KeptText = {
  readonly version: number
  /** The map as an Entente file, without line breaks. */
  readonly text: string
  readonly pinned: readonly ActorId[]
}

/** What lists show of a map, or of a snapshot. */
export type Summary = {
  readonly title: Text
  /** The language of the map, for its title. */
  readonly language: string
  readonly actors: number
  readonly ties: number
  /** Bytes of the text, in UTF-8. */
  readonly size: number
  readonly picture: Thumbnail
}

export type Card = Summary & {
  readonly id: string
  /** Grows by one with every save. It tells two writers apart, which no clock can. */
  readonly revision: number
  /** The window that saved it last. */
  readonly writer: string
  /** Times in ms, as the reader's clock had it. */
  readonly created: number
  readonly changed: number
  /** When it was put among the deleted ones; null when it was not. */
  readonly deleted: number | null
  /** When its thirty days were first found to be over; see `sweepDeleted`. */
  readonly expired: number | null
}

export const momentReasons = [
  /** As it was before the reader went on working at it. */
  'working',
  'import',
  'restore',
  'migration',
  /** The record could not be read as a whole: it is kept as it was found. */
  'repair',
  /** A backup was put in its place. */
  'backup',
  /** What a second window had, when another had gone on. */
  'other-window',
] as const
export type MomentReason = (typeof momentReasons)[number]

/** One snapshot of a map, as the history lists it. */
export type Moment = Summary & {
  /** In the order in which they were taken, whatever the clock said. */
  readonly seq: number
  readonly map: string
  readonly at: number
  readonly why: MomentReason
}

/** What is written of a work, and what lists show of it. */
export type Packed = { readonly text: KeptText; readonly summary: Summary }

export function packWork({ map, pinned }: Work): KeptText {
  return { version: keptVersion, text: JSON.stringify(serializeMap(map)), pinned }
}

/** At once: for a page that is being left. */
export function pack(work: Work): Packed {
  const text = packWork(work)
  return { text, summary: summaryOf(work, text) }
}

/** The same a piece at a time, so that the page can breathe between them: a large map takes long. */
export function* packSteps({ map, pinned }: Work): Generator<void, Packed> {
  const pieces: string[] = []
  let size = 0
  for (const piece of mapTextPieces(map)) {
    pieces.push(piece)
    size += encoder.encode(piece).length
    yield
  }
  return { text: { version: keptVersion, text: pieces.join(''), pinned }, summary: shownOf(map, size) }
}

const encoder = new TextEncoder()

export const summaryOf = ({ map }: Work, { text }: Pick<KeptText, 'text'>): Summary => shownOf(map, bytesIn(text))

const shownOf = (map: EntenteMap, size: number): Summary => ({
  title: map.title,
  language: map.language,
  actors: map.actors.length,
  ties: map.relations.length,
  size,
  picture: thumbnailOf(map),
})

/** In UTF-8, without making the bytes. */
function bytesIn(text: string): number {
  let bytes = text.length
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    // Half of a surrogate pair stands for two of its four bytes.
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1
  }
  return bytes
}
