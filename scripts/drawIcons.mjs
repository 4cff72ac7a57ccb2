// @ts-check
// Draws the icons of the installed app from the mark, once: `node scripts/drawIcons.mjs`. The result is committed.
import { writeFileSync } from 'node:fs'
import { Resvg } from '@resvg/resvg-js'

/** The mark of favicon.svg, in its light colours. */
const mark = `
  <path d="M8 17.5C10.5 10.5 15 7.4 21.5 10" stroke="#1c1b19" stroke-width="2.7" stroke-linecap="round" fill="none"/>
  <circle cx="6.4" cy="19.8" r="5.4" fill="#1c1b19"/>
  <circle cx="25.4" cy="12.5" r="4.3" stroke="#0b6a5b" stroke-width="2.7" fill="none"/>`

/**
 * @param {string} name
 * @param {number} size px
 * @param {{ scale: number, corner: number }} look how large the mark is, and how round the paper behind it, of 32
 */
function draw(name, size, { scale, corner }) {
  const shift = 16 - 16 * scale
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <rect width="32" height="32" rx="${corner}" fill="#fbf9f4"/>
  <g transform="translate(${shift} ${shift}) scale(${scale})">${mark}</g>
</svg>`
  writeFileSync(
    new URL(`../public/${name}`, import.meta.url),
    new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng(),
  )
}

draw('icon-192.png', 192, { scale: 0.86, corner: 7 })
draw('icon-512.png', 512, { scale: 0.86, corner: 7 })
// A system cuts this one into its own shape: what matters stays within four fifths.
draw('icon-maskable-512.png', 512, { scale: 0.6, corner: 0 })
