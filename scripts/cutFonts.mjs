// Writes src/figure/fonts/ and the tables beside it: static cuts of the two typefaces for figures, one file a weight and
// slice of Unicode, glyphs and widths only. Run it again when a typeface changes: node scripts/cutFonts.mjs
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { create } from 'fontkit'
import subsetFont from 'subset-font'
import { decompress } from 'wawoff2'

const packages = new URL('../node_modules/@fontsource-variable/', import.meta.url)
const room = new URL('../src/figure/', import.meta.url)
const slices = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext']
const typefaces = [
  { name: 'inter', source: 'inter', weights: [400, 500, 650], opsz: 14 },
  { name: 'source-serif', source: 'source-serif-4', weights: [650], opsz: 28 },
]
/** What a reader of glyph outlines needs; hints, kerning and alternates are left behind. */
const kept = ['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post']

/** @param {Uint8Array} bytes an sfnt @returns {Buffer} the same with the kept tables only */
const strip = (bytes) => {
  const view = Buffer.from(bytes)
  const tables = Array.from({ length: view.readUInt16BE(4) }, (_, index) => {
    const at = 12 + index * 16
    const start = view.readUInt32BE(at + 8)
    return {
      tag: view.toString('latin1', at, at + 4),
      sum: view.readUInt32BE(at + 4),
      data: view.subarray(start, start + view.readUInt32BE(at + 12)),
    }
  }).filter(({ tag }) => kept.includes(tag))
  const power = 2 ** Math.floor(Math.log2(tables.length))
  const head = Buffer.alloc(12 + tables.length * 16)
  head.writeUInt32BE(0x00010000, 0)
  for (const [index, value] of [tables.length, power * 16, Math.log2(power), (tables.length - power) * 16].entries()) {
    head.writeUInt16BE(value, 4 + index * 2)
  }
  const parts = [head]
  let offset = head.length
  for (const [index, { tag, sum, data }] of tables.entries()) {
    const at = 12 + index * 16
    head.write(tag, at, 'latin1')
    for (const [place, value] of [sum, offset, data.length].entries()) head.writeUInt32BE(value, at + 4 + place * 4)
    const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)])
    parts.push(padded)
    offset += padded.length
  }
  return Buffer.concat(parts)
}

/** @param {readonly number[]} codes in order @returns {string} runs in hexadecimal: `20-7e a0 a2-ac` */
const rangesOf = (codes) => {
  /** @type {[number, number][]} */
  const ranges = []
  for (const code of codes) {
    const last = ranges.at(-1)
    if (last && last[1] === code - 1) last[1] = code
    else ranges.push([code, code])
  }
  const hex = (/** @type {number} */ code) => code.toString(16)
  return ranges.map(([first, last]) => (first === last ? hex(first) : `${hex(first)}-${hex(last)}`)).join(' ')
}

/** @type {Record<string, Record<string, string>>} */
const coverage = {}
/** @type {Record<string, [number, number][]>} code point and width in 1/1000 em */
const widths = {}

rmSync(new URL('fonts/', room), { recursive: true, force: true })
mkdirSync(new URL('fonts/', room))
for (const { name, source, weights, opsz } of typefaces) {
  const licence = readFileSync(new URL(`${source}/LICENSE`, packages), 'utf8')
  writeFileSync(new URL(`fonts/${name}-licence.txt`, room), licence)
  for (const slice of slices) {
    const packed = readFileSync(new URL(`${source}/files/${source}-${slice}-opsz-normal.woff2`, packages))
    const whole = Buffer.from(await decompress(packed))
    const codes = [...create(whole).characterSet].filter((code) => code >= 0x20).sort((a, b) => a - b)
    coverage[name] = { ...coverage[name], [slice]: rangesOf(codes) }
    for (const weight of weights) {
      const cut = await subsetFont(whole, String.fromCodePoint(...codes), {
        targetFormat: 'truetype',
        variationAxes: { wght: weight, opsz },
        noLayoutClosure: true,
      })
      writeFileSync(new URL(`fonts/${name}-${weight}-${slice}.ttf`, room), strip(cut))
      const font = create(cut)
      const measured = codes.map((code) => {
        // Not `glyph.advanceWidth`, which reads the outline, and trips over an empty one.
        const advance = font.hmtx.metrics.get(
          Math.min(font.glyphForCodePoint(code).id, font.hmtx.metrics.length - 1),
        ).advance
        return /** @type {[number, number]} */ ([code, Math.round((advance / font.unitsPerEm) * 1000)])
      })
      const key = `${name}-${weight}`
      const known = new Set(widths[key]?.map(([code]) => code))
      widths[key] = [...(widths[key] ?? []), ...measured.filter(([code]) => !known.has(code))]
    }
  }
}

/** @param {readonly [number, number][]} measured */
const runs = (measured) => {
  /** @type {number[][]} */
  const out = []
  for (const [code, width] of [...measured].sort((a, b) => a[0] - b[0])) {
    const last = out.at(-1)
    if (last?.[0] !== undefined && last[0] + last.length - 1 === code) last.push(width)
    else out.push([code, width])
  }
  return out
}

const made = '// Made by scripts/cutFonts.mjs from Inter and Source Serif 4 (SIL Open Font License)'
const widthTable = JSON.stringify(Object.fromEntries(Object.entries(widths).map(([key, list]) => [key, runs(list)])))
writeFileSync(
  new URL('cutWidths.ts', room),
  `${made}: advance widths in 1/1000 em.

/** By cut: runs of neighbouring code points, each \`[first code point, width, width, …]\`. */
export const cutWidths: { readonly [cut: string]: readonly (readonly number[])[] } = ${widthTable}
`,
)
writeFileSync(
  new URL('fontCoverage.ts', room),
  `${made}: the characters of every slice.

/** By typeface and slice: the code points that it has, in hexadecimal. */
export const fontCoverage: { readonly [typeface: string]: { readonly [slice: string]: string } } = ${JSON.stringify(coverage)}
`,
)
