import { composeHandout, type HandoutOptions, type HandoutPage, handoutSheet } from '~/figure/composeHandout.ts'
import type { Primitive } from '~/figure/figure.ts'
import { writePath } from '~/figure/path.ts'
import { screenWordsFor } from '~/i18n/words.ts'
import { withoutPrivate } from '~/map/withoutPrivate.ts'
import type { AppState } from '~/state/store.ts'

const svg = 'http://www.w3.org/2000/svg'

/** Puts the handout in the page's place for the printer alone (ui/base.css), as real text, and asks the browser to print. */
export function printHandout({ document: { map }, language }: AppState, options: HandoutOptions): void {
  const pages = composeHandout({ map: withoutPrivate(map).map, language, words: screenWordsFor(language), options })
  const sheets = document.createElement('div')
  sheets.className = 'handout-print'
  sheets.append(...pages.map(drawPage))
  document.body.append(sheets)
  window.addEventListener('afterprint', () => sheets.remove(), { once: true })
  window.print()
}

function drawPage(parts: HandoutPage): Element {
  const page = make('svg', { viewBox: `0 0 ${handoutSheet.width} ${handoutSheet.height}` })
  for (const { tag, alt, primitives } of parts) {
    const group = make('g', tag === 'Figure' ? { role: 'img', 'aria-label': alt } : {})
    group.append(...primitives.map(draw))
    page.append(group)
  }
  return page
}

function draw(primitive: Primitive): Element {
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

function make(name: string, attributes: { readonly [name: string]: string | number }): Element {
  const element = document.createElementNS(svg, name)
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value))
  return element
}
