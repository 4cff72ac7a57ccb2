import { zlibSync } from 'fflate'
import type { TextPrimitive } from './figure.ts'
import { type Fonts, textByCut } from './fonts.ts'
import type { Cut } from './measure.ts'
import { at, bytes, type PdfFile, type PdfRef, utf16 } from './pdfFile.ts'
import { readTtf, type Ttf } from './readTtf.ts'
import { subsetTtf } from './subsetTtf.ts'

/** A font of the file: just the glyphs that its texts use, and how to name them. */
export type PdfFont = {
  readonly name: string
  readonly ref: PdfRef
  /** The text as glyph numbers in hexadecimal; a box stands for what the font lacks. */
  readonly encode: (text: string) => string
}

const names: { readonly [cut in Cut]: { readonly family: string; readonly full: string; readonly weight: number } } = {
  'inter-400': { family: 'Inter', full: 'Inter-Regular', weight: 400 },
  'inter-500': { family: 'Inter', full: 'Inter-Medium', weight: 500 },
  'inter-650': { family: 'Inter', full: 'Inter-SemiBold', weight: 650 },
  'source-serif-650': { family: 'Source Serif 4', full: 'SourceSerif4-SemiBold', weight: 650 },
}

export function pdfFonts(file: PdfFile, texts: readonly TextPrimitive[], fonts: Fonts): ReadonlyMap<Cut, PdfFont> {
  const found = new Map<Cut, PdfFont>()
  for (const [cut, text] of textByCut(texts)) {
    const slices = fonts[cut]
    if (slices.length === 0) throw new Error(`the font ${cut} was not handed in`)
    found.set(cut, putFont(file, cut, text, slices, `F${found.size + 1}`))
  }
  return found
}

function putFont(file: PdfFile, cut: Cut, text: string, slices: readonly Ttf[], name: string): PdfFont {
  const { family, full, weight } = names[cut]
  const codes = [...text].map((char) => char.codePointAt(0) ?? 0)
  const subset = subsetTtf(codes, slices, family, weight)
  const font = readTtf(subset.file)
  const tagged = `${tagFor(codes)}+${full}`
  const data = file.putStream(
    `/Filter /FlateDecode /Length1 ${subset.file.length}`,
    zlibSync(subset.file, { level: 9 }),
  )
  const descriptor = file.put(descriptorOf(font, tagged, data))
  const widths = Array.from({ length: font.glyphCount }, (_, glyph) => inEm(font, font.advanceOf(glyph)))
  const system = '/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>'
  const descendant = file.put(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${tagged} ${system} /FontDescriptor ${at(descriptor)} ` +
      `/CIDToGIDMap /Identity /DW 1000 /W [0 [${widths.join(' ')}]] >>`,
  )
  const unicode = file.putStream('/Filter /FlateDecode', zlibSync(bytes(toUnicode(subset.glyphOf)), { level: 9 }))
  const ref = file.put(
    `<< /Type /Font /Subtype /Type0 /BaseFont /${tagged} /Encoding /Identity-H ` +
      `/DescendantFonts [${at(descendant)}] /ToUnicode ${at(unicode)} >>`,
  )
  const encode = (line: string) =>
    [...line].map((char) => hex4(subset.glyphOf.get(char.codePointAt(0) ?? 0) ?? 0)).join('')
  return { name, ref, encode }
}

const inEm = ({ unitsPerEm }: Ttf, units: number): number => Math.round((units / unitsPerEm) * 1000)

function descriptorOf(font: Ttf, name: string, data: PdfRef): string {
  const read = (tag: string, place: number) =>
    inEm(font, font.bytes.getInt16((font.tables.get(tag)?.offset ?? 0) + place))
  const box = [36, 38, 40, 42].map((place) => read('head', place))
  return (
    `<< /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [${box.join(' ')}] /ItalicAngle 0 ` +
    `/Ascent ${read('hhea', 4)} /Descent ${read('hhea', 6)} /CapHeight ${read('OS/2', 88)} /StemV 90 /FontFile2 ${at(data)} >>`
  )
}

/** Six capitals that differ where the letters do (ISO 32000-1, 9.6.4). */
function tagFor(codes: readonly number[]): string {
  let hash = 7
  for (const code of codes) hash = (Math.imul(hash, 31) + code) >>> 0
  let tag = ''
  for (let index = 0; index < 6; index++) {
    tag += String.fromCharCode(65 + (hash % 26))
    hash = Math.floor(hash / 26) + index * 7919
  }
  return tag
}

const hex4 = (value: number): string => value.toString(16).padStart(4, '0')

/** Which character each glyph stands for, so that text can be searched and copied. */
function toUnicode(glyphOf: ReadonlyMap<number, number>): string {
  const rows = [...glyphOf].map(([code, glyph]) => `<${hex4(glyph)}> <${utf16(String.fromCodePoint(code))}>`)
  const blocks: string[] = []
  for (let start = 0; start < rows.length; start += 100) {
    const block = rows.slice(start, start + 100)
    blocks.push(`${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`)
  }
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <ffff> endcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n')
}
