import { type HandoutPage, handoutSheet } from '~/figure/composeHandout.ts'
import type { Primitive } from '~/figure/figure.ts'
import { writePath } from '~/figure/path.ts'

const svg = 'http://www.w3.org/2000/svg'

/** The pages as pictures with real text in them, for the printer and to look at. */
export const drawHandout = (pages: readonly HandoutPage[]): readonly SVGElement[] => pages.map(drawPage)

function drawPage(parts: HandoutPage): SVGElement {
  const page = make('svg', { viewBox: `0 0 ${handoutSheet.width} ${handoutSheet.height}` })
  for (const { tag, alt, primitives } of parts) {
    const group = make('g', tag === 'Figure' ? { role: 'img', 'aria-label': alt } : {})
    group.append(...primitives.map(draw))
    page.append(group)
  }
  return page
}

function draw(primitive: Primitive): SVGElement {
  switch (primitive.kind) {
    case 'rect': {
      const { x, y, width, height, fill } = primitive
      return make('rect', { x, y, width, height, fill })
    }
    case 'path': {
      const { d, fill = 'none', stroke = 'none', width = 1, dash = [], cap = 'butt' } = primitive
      return make('path', {
        d: writePath(d),
        fill,
        stroke,
        'stroke-width': width,
        'stroke-dasharray': dash.join(' ') || 'none',
        'stroke-linecap': cap,
        'stroke-linejoin': 'round',
      })
    }
    case 'text': {
      const { text, x, y, size, cut, color, anchor, lang } = primitive
      const family = cut.startsWith('inter') ? 'Inter Variable, sans-serif' : 'Source Serif 4 Variable, serif'
      const line = make('text', {
        x,
        y,
        fill: color,
        'font-family': family,
        'font-size': size,
        'font-weight': cut.slice(-3),
        'text-anchor': anchor,
        ...(lang === '' ? {} : { lang }),
      })
      line.textContent = text
      return line
    }
  }
}

function make(name: string, attributes: { readonly [name: string]: string | number }): SVGElement {
  const element = document.createElementNS(svg, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  return element
}
