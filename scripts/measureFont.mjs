// Writes src/scene/interWidths.ts: the advance widths of the bundled Inter, so that labels are measured alike in the
// browser, in a worker and in Node. Run it again when @fontsource-variable/inter changes: node scripts/measureFont.mjs
import { readFileSync, writeFileSync } from 'node:fs'
import { create } from 'fontkit'
import { decompress } from 'wawoff2'

const folder = new URL('../node_modules/@fontsource-variable/inter/files/', import.meta.url)
const subsets = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext']
const weights = [500, 650]
const ranges = [
  [0x20, 0x17f],
  [0x218, 0x21b],
  [0x400, 0x4ff],
  [0x2010, 0x2026],
  [0x2030, 0x203a],
  [0x20ac, 0x20ac],
  [0x2116, 0x2116],
]

const fonts = []
for (const subset of subsets) {
  const packed = readFileSync(new URL(`inter-${subset}-opsz-normal.woff2`, folder))
  fonts.push(create(Buffer.from(await decompress(packed)))) // one at a time: the decoder has one memory
}
const widthsAt = (weight) => {
  const cut = fonts.map((font) => font.getVariation({ wght: weight, opsz: 14 }))
  const widths = []
  for (const [first, last] of ranges)
    for (let code = first; code <= last; code++) {
      const font = cut.find((each) => each.hasGlyphForCodePoint(code))
      const advance = font ? Math.round((font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm) * 1000) : 0
      if (advance > 0) widths.push([code, advance])
    }
  return widths
}

/** Runs of neighbouring code points: `[first, width, width, …]`. */
const runs = (widths) => {
  const out = []
  for (const [code, width] of widths) {
    const last = out.at(-1)
    if (last && last[0] + last.length - 1 === code) last.push(width)
    else out.push([code, width])
  }
  return out
}

const table = weights.map(
  (weight) =>
    `  ${weight}: [\n${runs(widthsAt(weight))
      .map((run) => `    [${run.join(', ')}],`)
      .join('\n')}\n  ],`,
)
writeFileSync(
  new URL('../src/scene/interWidths.ts', import.meta.url),
  `// Made by scripts/measureFont.mjs from Inter (SIL Open Font License): advance widths in 1/1000 em at optical size 14.

/** By weight: runs of neighbouring code points, each \`[first code point, width, width, …]\`. */
export const interWidths: { readonly [weight: number]: readonly (readonly number[])[] } = {
${table.join('\n')}
}
`,
)
