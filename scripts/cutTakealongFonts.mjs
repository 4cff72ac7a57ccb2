// Writes src/viewer/fonts/: what the file to take along needs of the two typefaces, for Latin, Russian and Kazakh. Run it
// again when a typeface changes: node scripts/cutTakealongFonts.mjs
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { create } from 'fontkit'
import subsetFont from 'subset-font'
import { decompress } from 'wawoff2'

const packages = new URL('../node_modules/@fontsource-variable/', import.meta.url)
const folder = new URL('../src/viewer/fonts/', import.meta.url)

/** Kazakh has these beyond Russian; their slice is full of letters that it has not. */
const kazakh = 'ӘәҒғҚқҢңӨөҰұҮүҺһ'
/** Of the serif the display sizes matter, of Inter the tabular figures, which only the closure keeps. */
const typefaces = [
  { name: 'inter', source: 'inter', axes: 'wght', wght: { min: 400, max: 700 }, noLayoutClosure: false },
  { name: 'source-serif', source: 'source-serif-4', axes: 'opsz', wght: { min: 400, max: 700 }, noLayoutClosure: true },
]

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder)
for (const { name, source, axes, wght, noLayoutClosure } of typefaces) {
  writeFileSync(new URL(`${name}-licence.txt`, folder), readFileSync(new URL(`${source}/LICENSE`, packages), 'utf8'))
  for (const slice of ['latin', 'cyrillic', 'cyrillic-ext']) {
    const packed = readFileSync(new URL(`${source}/files/${source}-${slice}-${axes}-normal.woff2`, packages))
    const whole = Buffer.from(await decompress(packed))
    const all = [...create(whole).characterSet].filter((code) => code >= 0x20)
    const codes = slice === 'cyrillic-ext' ? all.filter((code) => kazakh.includes(String.fromCodePoint(code))) : all
    const cut = await subsetFont(whole, String.fromCodePoint(...codes), {
      targetFormat: 'woff2',
      variationAxes: { wght },
      noLayoutClosure,
    })
    writeFileSync(new URL(`${name}-${slice}.woff2`, folder), cut)
    console.log(`${name}-${slice}: ${packed.length} → ${cut.length} bytes, ${codes.length} characters`)
  }
}
