import type { Segment } from './path.ts'

// A TrueType file as far as a figure needs it: which glyph a character has, how wide it is, and its outline. Reads our own
// cuts (scripts/cutFonts.mjs) only, so that it trusts what it reads.

export type Ttf = {
  readonly bytes: DataView
  readonly tables: ReadonlyMap<string, { readonly offset: number; readonly length: number }>
  readonly unitsPerEm: number
  readonly glyphCount: number
  /** 0 where the font has none. */
  readonly glyphOf: (codePoint: number) => number
  readonly advanceOf: (glyph: number) => number
  readonly bearingOf: (glyph: number) => number
  /** Where a glyph's data stand in the file; empty for a space. */
  readonly dataOf: (glyph: number) => { readonly offset: number; readonly length: number }
  /** In font units, y up. */
  readonly outlineOf: (glyph: number) => readonly Segment[]
}

export function readTtf(file: Uint8Array): Ttf {
  const bytes = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const tables = readTables(bytes)
  const at = (tag: string) => tables.get(tag)?.offset ?? 0
  const longLoca = bytes.getInt16(at('head') + 50) === 1
  const measured = bytes.getUint16(at('hhea') + 34)
  const glyphCount = bytes.getUint16(at('maxp') + 4)
  const start = (glyph: number) =>
    longLoca ? bytes.getUint32(at('loca') + glyph * 4) : bytes.getUint16(at('loca') + glyph * 2) * 2
  const dataOf = (glyph: number) => ({ offset: at('glyf') + start(glyph), length: start(glyph + 1) - start(glyph) })
  const metric = (glyph: number) => at('hmtx') + Math.min(glyph, measured - 1) * 4
  const codes = readCharacters(bytes, at('cmap'))
  return {
    bytes,
    tables,
    unitsPerEm: bytes.getUint16(at('head') + 18),
    glyphCount,
    glyphOf: (codePoint) => codes.get(codePoint) ?? 0,
    advanceOf: (glyph) => bytes.getUint16(metric(glyph)),
    bearingOf: (glyph) =>
      bytes.getInt16(glyph < measured ? metric(glyph) + 2 : at('hmtx') + measured * 4 + (glyph - measured) * 2),
    dataOf,
    outlineOf: (glyph) => contoursOf(bytes, dataOf, glyph).flatMap(drawContour),
  }
}

function readTables(bytes: DataView): Ttf['tables'] {
  const tables = new Map<string, { offset: number; length: number }>()
  for (let index = 0; index < bytes.getUint16(4); index++) {
    const at = 12 + index * 16
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((each) => bytes.getUint8(at + each)))
    tables.set(tag, { offset: bytes.getUint32(at + 8), length: bytes.getUint32(at + 12) })
  }
  return tables
}

/** Code point → glyph, from a cmap of format 4 or 12. */
function readCharacters(bytes: DataView, cmap: number): ReadonlyMap<number, number> {
  const codes = new Map<number, number>()
  for (let index = 0; index < bytes.getUint16(cmap + 2); index++) {
    const at = cmap + bytes.getUint32(cmap + 4 + index * 8 + 4)
    const format = bytes.getUint16(at)
    if (format === 4) readSegments(bytes, at, codes)
    if (format === 12) readGroups(bytes, at, codes)
  }
  return codes
}

function readSegments(bytes: DataView, at: number, codes: Map<number, number>): void {
  const twice = bytes.getUint16(at + 6)
  for (let index = 0; index < twice; index += 2) {
    const last = bytes.getUint16(at + 14 + index)
    const first = bytes.getUint16(at + 16 + twice + index)
    const delta = bytes.getInt16(at + 16 + twice * 2 + index)
    const rangeAt = at + 16 + twice * 3 + index
    const range = bytes.getUint16(rangeAt)
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const listed = range === 0 ? code : bytes.getUint16(rangeAt + range + (code - first) * 2)
      const glyph = listed === 0 ? 0 : (listed + delta) & 0xffff
      if (glyph !== 0) codes.set(code, glyph)
    }
  }
}

function readGroups(bytes: DataView, at: number, codes: Map<number, number>): void {
  for (let index = 0; index < bytes.getUint32(at + 12); index++) {
    const group = at + 16 + index * 12
    const first = bytes.getUint32(group)
    for (let code = first; code <= bytes.getUint32(group + 4); code++)
      codes.set(code, bytes.getUint32(group + 8) + code - first)
  }
}

type Dot = { readonly x: number; readonly y: number; readonly on: boolean }

/** What the flags of a component mean (OpenType, glyf table). */
export const componentFlags = { words: 1, places: 2, scale: 8, more: 32, twoScales: 64, matrix: 128 }

function contoursOf(bytes: DataView, dataOf: Ttf['dataOf'], glyph: number): readonly (readonly Dot[])[] {
  const { offset, length } = dataOf(glyph)
  if (length === 0) return []
  const count = bytes.getInt16(offset)
  return count < 0 ? componentsOf(bytes, dataOf, offset + 10) : simpleContours(bytes, offset + 10, count)
}

function simpleContours(bytes: DataView, start: number, count: number): readonly (readonly Dot[])[] {
  const ends = Array.from({ length: count }, (_, index) => bytes.getUint16(start + index * 2))
  const total = (ends.at(-1) ?? -1) + 1
  let at = start + count * 2 + 2 + bytes.getUint16(start + count * 2)
  const flags: number[] = []
  while (flags.length < total) {
    const flag = bytes.getUint8(at++)
    const times = flag & 8 ? bytes.getUint8(at++) + 1 : 1
    for (let time = 0; time < times; time++) flags.push(flag)
  }
  const read = (short: number, same: number): readonly number[] => {
    let value = 0
    return flags.map((flag) => {
      if (flag & short) value += flag & same ? bytes.getUint8(at++) : -bytes.getUint8(at++)
      else if (!(flag & same)) {
        value += bytes.getInt16(at)
        at += 2
      }
      return value
    })
  }
  const xs = read(2, 16)
  const ys = read(4, 32)
  const dots = flags.map((flag, index): Dot => ({ x: xs[index] ?? 0, y: ys[index] ?? 0, on: (flag & 1) === 1 }))
  return ends.map((end, index) => dots.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end + 1))
}

/** A glyph made of others, each moved and scaled: `é` of e and an accent. */
function componentsOf(bytes: DataView, dataOf: Ttf['dataOf'], start: number): readonly (readonly Dot[])[] {
  const contours: (readonly Dot[])[] = []
  let at = start
  for (let flags = componentFlags.more; flags & componentFlags.more; ) {
    flags = bytes.getUint16(at)
    const glyph = bytes.getUint16(at + 2)
    const words = flags & componentFlags.words
    const [dx, dy] = words
      ? [bytes.getInt16(at + 4), bytes.getInt16(at + 6)]
      : [bytes.getInt8(at + 4), bytes.getInt8(at + 5)]
    at += words ? 8 : 6
    const f2dot14 = () => {
      at += 2
      return bytes.getInt16(at - 2) / 16384
    }
    let [a, b, c, d] = [1, 0, 0, 1]
    if (flags & componentFlags.scale) a = d = f2dot14()
    else if (flags & componentFlags.twoScales) [a, d] = [f2dot14(), f2dot14()]
    else if (flags & componentFlags.matrix) [a, b, c, d] = [f2dot14(), f2dot14(), f2dot14(), f2dot14()]
    for (const contour of contoursOf(bytes, dataOf, glyph))
      contours.push(contour.map(({ x, y, on }) => ({ x: a * x + c * y + dx, y: b * x + d * y + dy, on })))
  }
  return contours
}

/** Between two dots off the curve one stands on it, halfway. */
function drawContour(dots: readonly Dot[]): readonly Segment[] {
  const halfway = (a: Dot, b: Dot): Dot => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, on: true })
  const [first, last] = [dots[0], dots.at(-1)]
  if (!first || !last || dots.length < 2) return []
  const start = first.on ? first : last.on ? last : halfway(first, last)
  const rest = first.on ? dots.slice(1) : last.on ? dots.slice(0, -1) : dots
  const segments: Segment[] = [['M', start.x, start.y]]
  let off: Dot | null = null
  for (const dot of [...rest, start]) {
    if (off === null) {
      if (dot.on) segments.push(['L', dot.x, dot.y])
      else off = dot
      continue
    }
    const to: Dot = dot.on ? dot : halfway(off, dot)
    segments.push(['Q', off.x, off.y, to.x, to.y])
    off = dot.on ? null : dot
  }
  segments.push(['Z'])
  return segments
}
