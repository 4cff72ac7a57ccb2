import { componentFlags, type Ttf } from './readTtf.ts'

// A new TrueType font of some characters only, gathered from the slices that have them. OpenType 1.9 names every field.

/** `glyphs[i]` is glyph i of the new font. */
export type Subset = { readonly file: Uint8Array; readonly glyphOf: ReadonlyMap<number, number> }

type Glyph = { readonly font: Ttf; readonly glyph: number; codePoint?: number }

/** `slices` are cuts of one typeface and weight; the first that has a character gives it. Others are left out. */
export function subsetTtf(
  codePoints: Iterable<number>,
  slices: readonly Ttf[],
  family: string,
  weight: number,
): Subset {
  const glyphs: Glyph[] = []
  const places = new Map<Ttf, Map<number, number>>()
  const place = (font: Ttf, glyph: number): number => {
    const known = places.get(font) ?? new Map<number, number>()
    places.set(font, known)
    const found = known.get(glyph)
    if (found !== undefined) return found
    known.set(glyph, glyphs.length)
    glyphs.push({ font, glyph })
    for (const part of partsOf(font, glyph)) place(font, part)
    return known.get(glyph) ?? 0
  }
  const [first] = slices
  if (!first) throw new Error('a font is cut from at least one slice')
  place(first, 0)
  const glyphOf = new Map<number, number>()
  for (const code of [...new Set(codePoints)].sort((a, b) => a - b)) {
    const font = slices.find((slice) => slice.glyphOf(code) !== 0)
    if (font) glyphOf.set(code, place(font, font.glyphOf(code)))
  }
  // Slices that are at hand but give nothing must not tell in the file.
  const used = slices.filter((slice) => places.has(slice))
  return { file: build(glyphs, glyphOf, places, first, used, family, weight), glyphOf }
}

/** The glyphs that a composite one is made of, with the place of each number in its data. */
function* componentPlaces({ bytes, dataOf }: Ttf, glyph: number): Generator<number> {
  const { offset, length } = dataOf(glyph)
  if (length === 0 || bytes.getInt16(offset) >= 0) return
  let at = offset + 10
  for (let flags = componentFlags.more; flags & componentFlags.more; ) {
    flags = bytes.getUint16(at)
    yield at + 2
    const scales =
      flags & componentFlags.scale ? 2 : flags & componentFlags.twoScales ? 4 : flags & componentFlags.matrix ? 8 : 0
    at += (flags & componentFlags.words ? 8 : 6) + scales
  }
}

const partsOf = (font: Ttf, glyph: number): readonly number[] =>
  [...componentPlaces(font, glyph)].map((at) => font.bytes.getUint16(at))

function build(
  glyphs: readonly Glyph[],
  glyphOf: ReadonlyMap<number, number>,
  places: ReadonlyMap<Ttf, ReadonlyMap<number, number>>,
  first: Ttf,
  slices: readonly Ttf[],
  family: string,
  weight: number,
): Uint8Array {
  const outlines = glyphs.map(({ font, glyph }) => copyGlyph(font, glyph, places.get(font) ?? new Map()))
  const starts = [0]
  for (const { length } of outlines) starts.push((starts.at(-1) ?? 0) + length)
  const head = copyTable(first, 'head')
  head.setUint32(8, 0)
  head.setInt16(50, 1)
  for (const [at, pick] of [
    [36, Math.min],
    [38, Math.min],
    [40, Math.max],
    [42, Math.max],
  ] as const)
    head.setInt16(
      at,
      pick(...slices.map((slice) => slice.bytes.getInt16((slice.tables.get('head')?.offset ?? 0) + at))),
    )
  const hhea = copyTable(first, 'hhea')
  hhea.setUint16(34, glyphs.length)
  const maxp = copyTable(first, 'maxp')
  for (let at = 6; at + 2 <= maxp.byteLength; at += 2)
    maxp.setUint16(
      at,
      Math.max(...slices.map((slice) => slice.bytes.getUint16((slice.tables.get('maxp')?.offset ?? 0) + at))),
    )
  maxp.setUint16(4, glyphs.length)
  const os2 = copyTable(first, 'OS/2')
  os2.setUint16(4, weight)
  const codes = [...glyphOf.keys()]
  os2.setUint16(64, Math.min(0xffff, codes[0] ?? 0))
  os2.setUint16(66, Math.min(0xffff, codes.at(-1) ?? 0))
  const post = new DataView(new ArrayBuffer(32))
  post.setUint32(0, 0x00030000)
  return assemble({
    'OS/2': bytesOf(os2),
    cmap: characterTable(glyphOf),
    glyf: joined(outlines),
    head: bytesOf(head),
    hhea: bytesOf(hhea),
    hmtx: words(glyphs.flatMap(({ font, glyph }) => [font.advanceOf(glyph), font.bearingOf(glyph) & 0xffff])),
    loca: words(starts.flatMap((start) => [start >>> 16, start & 0xffff])),
    maxp: bytesOf(maxp),
    name: nameTable(family, weight),
    post: bytesOf(post),
  })
}

/** A glyph's data, padded to four bytes; the numbers of its parts are those of the new font. */
function copyGlyph(font: Ttf, glyph: number, places: ReadonlyMap<number, number>): Uint8Array {
  const { offset, length } = font.dataOf(glyph)
  const copy = new DataView(new ArrayBuffer(Math.ceil(length / 4) * 4))
  for (let at = 0; at < length; at++) copy.setUint8(at, font.bytes.getUint8(offset + at))
  for (const at of componentPlaces(font, glyph)) copy.setUint16(at - offset, places.get(font.bytes.getUint16(at)) ?? 0)
  return bytesOf(copy)
}

function copyTable({ bytes, tables }: Ttf, tag: string): DataView {
  const { offset, length } = tables.get(tag) ?? { offset: 0, length: 0 }
  return new DataView(bytes.buffer.slice(bytes.byteOffset + offset, bytes.byteOffset + offset + length) as ArrayBuffer)
}

const bytesOf = (view: DataView): Uint8Array => new Uint8Array(view.buffer)
const words = (values: readonly number[]): Uint8Array => {
  const view = new DataView(new ArrayBuffer(values.length * 2))
  for (const [index, value] of values.entries()) view.setUint16(index * 2, value)
  return bytesOf(view)
}
const longs = (values: readonly number[]): readonly number[] =>
  values.flatMap((value) => [value >>> 16, value & 0xffff])

/** Format 12, which reaches beyond the first plane: one group a character. */
function characterTable(glyphOf: ReadonlyMap<number, number>): Uint8Array {
  const groups = [...glyphOf].flatMap(([code, glyph]) => [code, code, glyph])
  const length = 16 + groups.length * 4
  return words([0, 1, 3, 10, ...longs([12]), 12, 0, ...longs([length, 0, glyphOf.size, ...groups])])
}

function nameTable(family: string, weight: number): Uint8Array {
  const plain = `${family.replaceAll(' ', '')}-${weight}`
  const names = [
    [1, family],
    [2, 'Regular'],
    [3, plain],
    [4, `${family} ${weight}`],
    [6, plain],
  ] as const
  let offset = 0
  const records = names.flatMap(([id, text]) => {
    const record = [3, 1, 0x409, id, text.length * 2, offset]
    offset += text.length * 2
    return record
  })
  const letters = names.flatMap(([, text]) => [...text].map((char) => char.charCodeAt(0)))
  return words([0, names.length, 6 + names.length * 12, ...records, ...letters])
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function assemble(tables: { readonly [tag: string]: Uint8Array }): Uint8Array {
  const entries = Object.entries(tables)
  const power = Math.floor(Math.log2(entries.length))
  const header = [1, 0, entries.length, 2 ** power * 16, power, entries.length * 16 - 2 ** power * 16]
  let offset = 12 + entries.length * 16
  let headAt = 0
  const directory = entries.flatMap(([tag, data]) => {
    const letters = [...tag].map((char) => char.charCodeAt(0))
    const [a = 0, b = 0, c = 0, d = 0] = letters
    if (tag === 'head') headAt = offset
    const row = [(a << 8) | b, (c << 8) | d, ...longs([checksum(padded(data)), offset, data.length])]
    offset += padded(data).length
    return row
  })
  const file = joined([words([...header, ...directory]), ...entries.map(([, data]) => padded(data))])
  const view = new DataView(file.buffer)
  view.setUint32(headAt + 8, (0xb1b0afba - checksum(file)) >>> 0)
  return file
}

const padded = (data: Uint8Array): Uint8Array =>
  data.length % 4 === 0 ? data : joined([data, new Uint8Array(4 - (data.length % 4))])

function checksum(data: Uint8Array): number {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  let sum = 0
  for (let at = 0; at < data.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}
