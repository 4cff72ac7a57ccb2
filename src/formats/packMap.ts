// A map small enough to travel inside a picture: its own file, deflated; and back, from bytes that anyone may have changed.
import { Unzlib, zlibSync } from 'fflate'
import type { EntenteMap } from '~/map/map.ts'
import { parseMapText } from '~/map/parseMapText.ts'
import type { Parsed, Problem, ProblemIn } from '~/map/problem.ts'
import { writeMap } from '~/map/writeMap.ts'

export type PictureProblemValues = {
  /** A picture, and no map in it. */
  readonly 'no-map-inside': Record<never, never>
  /** There was a map, and it can no longer be read: the picture was changed by another program, or cut short. */
  readonly 'map-damaged': Record<never, never>
  /** It would unfold to more than `megabytes`. */
  readonly 'map-too-large': { readonly megabytes: number }
}
export type PictureProblem = ProblemIn<PictureProblemValues>

/** What a picture holds: the map, and the view (as in an address) in which it was drawn. */
export type MapInPicture = Parsed<EntenteMap, Problem | PictureProblem> & { readonly view: string }

/** Actors, ties and places: with more the map is no longer packed while its author waits, nor read out of a picture again. */
const rowsAtMost = 12_000

/** Whether a map is small enough to travel inside a picture. */
export const canTravel = ({ actors, relations }: EntenteMap): boolean => actors.length + relations.length <= rowsAtMost

export const packMap = (map: EntenteMap): Uint8Array<ArrayBuffer> =>
  zlibSync(new TextEncoder().encode(writeMap(map)), { level: 9 })

const mostMegabytes = 25

/** Never throws. */
export function unpackMap(packed: Uint8Array, view: string): MapInPicture {
  const unfolded = unfold(packed)
  return typeof unfolded === 'string' ? refusedPicture(unfolded) : readUnpacked(unfolded, view)
}

/** Likewise of a map that another program has unfolded. */
export function readUnpacked(file: Uint8Array, view: string): MapInPicture {
  try {
    return { ...parseMapText(new TextDecoder('utf-8', { fatal: true }).decode(file)), view }
  } catch {
    return refusedPicture('map-damaged')
  }
}

export function refusedPicture(code: PictureProblem['code']): MapInPicture {
  const problem: PictureProblem =
    code === 'map-too-large'
      ? { path: '', code, severity: 'error', values: { megabytes: mostMegabytes } }
      : { path: '', code, severity: 'error', values: {} }
  return { value: null, problems: [problem], view: '' }
}

/** Piece by piece, so that a small file cannot fill the memory. */
function unfold(packed: Uint8Array): Uint8Array | 'map-damaged' | 'map-too-large' {
  const pieces: Uint8Array[] = []
  let [length, isWhole] = [0, false]
  try {
    const stream = new Unzlib((piece, isLast) => {
      length += piece.length
      if (length <= mostMegabytes * 1_000_000) pieces.push(piece)
      isWhole = isLast
    })
    for (let at = 0; at < packed.length && length <= mostMegabytes * 1_000_000; at += step)
      stream.push(packed.subarray(at, at + step), at + step >= packed.length)
  } catch {
    return 'map-damaged'
  }
  if (length > mostMegabytes * 1_000_000) return 'map-too-large'
  if (!isWhole) return 'map-damaged'
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return hasChecksum(packed, whole) ? whole : 'map-damaged'
}

/** Adler-32 at the end of a zlib stream (RFC 1950), which the inflater leaves unread. */
function hasChecksum(packed: Uint8Array, whole: Uint8Array): boolean {
  let [a, b] = [1, 0]
  for (const byte of whole) {
    a = (a + byte) % 65_521
    b = (b + a) % 65_521
  }
  const view = new DataView(packed.buffer, packed.byteOffset, packed.byteLength)
  return packed.length > 6 && view.getUint32(packed.length - 4) === b * 65_536 + a
}

/** A deflated byte unfolds to about a thousand at most. */
const step = 4096
