import { Unzlib, unzlibSync } from 'fflate'
import { readPng } from '~/formats/pngChunks.ts'
import type { PixelSize } from './pixels.ts'

/** Why a PNG must not be handed out. `blank`: nothing is drawn on it. */
export type PngFault = 'not-a-png' | 'other-size' | 'cut-short' | 'blank'

const samplesAPixel: { readonly [colourType: number]: number } = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

/**
 * Reads the file back as a viewer would: every checksum, the size, every row, and that there is something to see. Pictures of
 * more than `atOnce` bytes are read piece by piece.
 */
export function checkPng(file: Uint8Array, { width, height }: PixelSize, atOnce = mostAtOnce): PngFault | null {
  const chunks = readPng(file)
  const head = chunks?.[0]
  if (!chunks || !head || head.data.length < 13) return 'not-a-png'
  const view = new DataView(head.data.buffer, head.data.byteOffset)
  if (view.getUint32(0) !== width || view.getUint32(4) !== height) return 'other-size'
  const bits = view.getUint8(8) * (samplesAPixel[view.getUint8(9)] ?? 0)
  const expected = height * (1 + Math.ceil((width * bits) / 8))
  const parts = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)
  const seen = expected > atOnce ? unfoldInParts(parts) : unfold(parts, expected)
  if (seen === null || seen.length !== expected) return 'cut-short'
  return seen.isBlank ? 'blank' : null
}

type Seen = { readonly length: number; readonly isBlank: boolean }

const mostAtOnce = 200_000_000 // bytes: what is larger is unfolded piece by piece, which takes five times as long

/** Into one room of the size that is expected, with one byte to spare so that more is seen to be more. */
function unfold(parts: readonly Uint8Array[], expected: number): Seen | null {
  const packed = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    packed.set(part, at)
    at += part.length
  }
  try {
    const rows = unzlibSync(packed, { out: new Uint8Array(expected + 1) })
    let marks = 0
    for (let index = 0; index < rows.length && marks < leastMarks; index++)
      if (rows[index] !== 0 && rows[index] !== 0xff) marks += 1
    return { length: rows.length, isBlank: marks < leastMarks }
  } catch {
    return null
  }
}

/** A row of one colour is filtered to zeros but for its start, so that a drawing has many bytes that are none. */
function unfoldInParts(parts: readonly Uint8Array[]): Seen | null {
  let [length, marks, isWhole] = [0, 0, false]
  try {
    const stream = new Unzlib((piece, isLast) => {
      length += piece.length
      isWhole = isLast
      if (marks < leastMarks) for (const byte of piece) if (byte !== 0 && byte !== 0xff) marks += 1
    })
    for (const [index, part] of parts.entries()) stream.push(part, index === parts.length - 1)
  } catch {
    return null
  }
  return isWhole ? { length, isBlank: marks < leastMarks } : null
}

const leastMarks = 200
