import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import type { Figure } from '~/figure/figure.ts'
import type { FigureSettings } from '~/figure/figureSettings.ts'
import { widthOf } from '~/figure/measure.ts'
import { startOf } from '~/figure/outlineText.ts'
import type { Segment } from '~/figure/path.ts'
import { type SvgOptions, writeSvg } from '~/figure/writeSvg.ts'
import type { EntenteMap } from '~/map/map.ts'
import { contains, curveAt, overlap, type Rect } from '~/scene/geometry.ts'
import { cases, grownMap } from './cases.ts'
import { expectFile } from './expectedFile.ts'
import { figureOf, fonts, shippedMap } from './figureOf.ts'

const figures = new Map<string, Figure>()
const figureNamed = (name: keyof typeof cases): Figure => {
  const known = figures.get(name) ?? cases[name]()
  figures.set(name, known)
  return known
}
const names = Object.keys(cases) as readonly (keyof typeof cases)[]

describe('figures as they are kept', () => {
  test.each(names)('%s', (name) => {
    expectFile(`${name}.svg`, writeSvg(figureNamed(name), { fonts: 'live', from: null, keep: null }))
  })

  test('the same input gives the same text', () => {
    for (const name of ['kazakhstan-en', 'transparent'] as const)
      expect(writeSvg(cases[name](), { fonts: 'embedded', from: fonts, keep: null })).toBe(
        writeSvg(cases[name](), { fonts: 'embedded', from: fonts, keep: null }),
      )
  })
})

test('a graph that is kept and coloured anew is the one that would be laid out', () => {
  const write = (map: EntenteMap, background: 'white' | 'dark', panels: FigureSettings['panels']) =>
    writeSvg(figureOf(map, { settings: { background, panels } }), { fonts: 'live', from: null, keep: null })
  for (const by of ['none', 'kind'] as const) {
    const map = shippedMap('kazakhstan-2022')
    const white = write(map, 'white', { by, dates: [] })
    const dark = write(map, 'dark', { by, dates: [] })
    expect(dark).not.toBe(white)
    expect(dark).toBe(write(shippedMap('kazakhstan-2022'), 'dark', { by, dates: [] }))
  }
})

test('weights are whole hundreds, also of the fonts inside: 650 is none to many programs', () => {
  const svg = writeSvg(figureNamed('kazakhstan-en'), { fonts: 'embedded', from: fonts, keep: null })
  const weights = [...svg.matchAll(/font-weight[:=]"?(\d+)/g)].map(([, weight]) => weight)
  expect(new Set(weights)).toEqual(new Set(['400', '500', '600']))
})

const allowed: { readonly [element: string]: readonly string[] } = {
  svg: ['xmlns', 'width', 'height', 'viewBox', 'role', 'lang', 'xml:lang'],
  title: [],
  desc: [],
  metadata: [],
  g: ['id'],
  rect: ['x', 'y', 'width', 'height', 'fill'],
  path: ['d', 'fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin'],
  text: ['x', 'y', 'font-family', 'font-size', 'font-weight', 'fill', 'text-anchor', 'xml:lang'],
  style: [],
}

describe('an SVG needs no repair', () => {
  const ways: readonly SvgOptions['fonts'][] = ['live', 'embedded', 'outlined']
  test.each(names.flatMap((name) => ways.map((way) => [name, way] as const)))('%s, %s', (name, way) => {
    const svg = writeSvg(figureNamed(name), { fonts: way, from: fonts, keep: null })
    const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window
    const drawn = [...document.querySelectorAll('*')].filter(
      ({ namespaceURI }) => namespaceURI === 'http://www.w3.org/2000/svg',
    )
    const wrong = drawn.flatMap((element) => {
      const attributes = allowed[element.tagName]
      if (!attributes) return [`<${element.tagName}>`]
      return [...element.attributes]
        .filter((each) => !attributes.includes(each.name))
        .map((each) => `${element.tagName} ${each.name}`)
    })
    expect([...new Set(wrong)]).toEqual([])
    // In an embedded font any letters may stand.
    expect(svg.replace(/<style>.*<\/style>/s, '').match(/NaN|Infinity|undefined|null|url\(|\de[-+]\d/)).toBeNull()
    expect(document.querySelectorAll('style').length).toBe(way === 'embedded' && svg.includes('<text') ? 1 : 0)
    const ids = drawn.map(({ id }) => id).filter(Boolean)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { attributes } of document.querySelectorAll('text'))
      expect(attributes.getNamedItem('font-family')?.value).toMatch(/, (sans-)?serif$/)
  })

  test('it is called what the map is called, and described', () => {
    const svg = writeSvg(figureNamed('kazakhstan-kk-column'), { fonts: 'live', from: null, keep: null })
    const { document } = new JSDOM(svg, { contentType: 'image/svg+xml' }).window
    expect(document.documentElement.getAttribute('lang')).toBe('kk')
    expect(document.documentElement.getAttribute('width')).toBe('84mm')
    expect(document.querySelector('title')?.textContent).toBe('Қазақстандағы толқулар, 2022 жылғы қаңтар')
    expect(document.querySelector('desc')?.textContent).toContain('36 қатысушы')
  })

  test('outlined, no letter of ours is left as text', () => {
    const textsIn = (name: keyof typeof cases) =>
      writeSvg(figureNamed(name), { fonts: 'outlined', from: fonts, keep: null }).match(/<text.*/g) ?? []
    expect(names.filter((name) => name !== 'five-scripts').flatMap(textsIn)).toEqual([])
    expect(textsIn('five-scripts').map((text) => text.replace(/<[^>]*>/g, ''))).toEqual([
      '中华人民共',
      '和国国务院',
      'جامعة الدول',
      'العربية',
    ])
  })
})

/** What must never be: said with the names of those that meet. */
function collisions(figure: Figure): readonly string[] {
  const shrink = ({ x, y, width, height }: Rect): Rect => ({
    x: x + 0.2,
    y: y + 0.2,
    width: width - 0.4,
    height: height - 0.4,
  })
  return figure.placing.flatMap(({ names, actors, heads, numbers }) => {
    const clash = (a: readonly { id: string; box: Rect }[], b: readonly { id: string; box: Rect }[], what: string) =>
      a.flatMap((each) =>
        b
          .filter((other) => other !== each && other.id !== each.id && overlap(shrink(each.box), shrink(other.box)))
          .map((other) => `${each.id} ${what} ${other.id}`),
      )
    return [
      ...clash(names, names, 'is written over'),
      ...clash(names, actors, 'covers'),
      ...clash(numbers, numbers, 'is numbered over'),
      ...clash(numbers, names, 'is numbered over the name of'),
      ...clash(numbers, actors, 'is numbered over'),
      // Heads of an actor's own ties end at its name.
      ...names.flatMap(({ id, box }) =>
        heads
          .filter((head) => !head.ends.includes(id) && overlap(shrink(box), shrink(head.box)))
          .map((head) => `${id} stands on the head of ${head.id}`),
      ),
    ]
  })
}

const outOfSheet = ({ width, height, primitives }: Figure): readonly string[] =>
  primitives.flatMap((each) => {
    if (each.kind !== 'text') return []
    const start = startOf(each)
    const end = start + widthOf(each.text, each.size, each.cut)
    const isIn = start >= 0 && end <= width + 0.5 && each.y - each.size * 0.7 >= 0 && each.y <= height
    return isIn ? [] : [each.text]
  })

/** Ties that run over the words round the graph, or off the sheet. */
function strays({ width, height, primitives }: Figure): readonly string[] {
  const words = primitives.flatMap((each) => {
    if (each.kind !== 'text' || ['names', 'numbers'].includes(each.layer)) return []
    const box = {
      x: startOf(each),
      y: each.y - each.size * 0.7,
      width: widthOf(each.text, each.size, each.cut),
      height: each.size * 0.8,
    }
    return [{ text: each.text, box }]
  })
  const dots = primitives.flatMap((each) => (each.kind === 'path' && each.layer === 'ties' ? dotsAlong(each.d) : []))
  const off = dots.filter(({ x, y }) => x < 0 || y < 0 || x > width || y > height).map(({ x, y }) => `${x} ${y}`)
  return [...off, ...words.filter(({ box }) => dots.some((dot) => contains(box, dot))).map(({ text }) => text)]
}

function dotsAlong(segments: readonly Segment[]): readonly { readonly x: number; readonly y: number }[] {
  let start = { x: 0, y: 0 }
  return segments.flatMap((segment) => {
    if (segment[0] === 'Z') return []
    const [end, control, control2] = [segment.slice(-2), segment.slice(1, 3), segment.slice(3, 5)].map(([x, y]) => ({
      x: Number(x),
      y: Number(y),
    }))
    if (!end || !control || !control2) return []
    const curve =
      segment[0] === 'C'
        ? { start, control, control2, end }
        : { start, control: segment[0] === 'Q' ? control : end, end }
    start = end
    return segment[0] === 'M' ? [] : Array.from({ length: 41 }, (_, index) => curveAt(curve, index / 40))
  })
}

describe('names keep clear of each other, of actors and of heads', () => {
  test.each(names)('%s', (name) => {
    expect(collisions(figureNamed(name))).toEqual([])
    expect(outOfSheet(figureNamed(name))).toEqual([])
    expect(strays(figureNamed(name))).toEqual([])
  })

  test.each([1, 2, 3, 4, 5, 6])('in a map that nobody drew (%i)', (seed) => {
    for (const preset of ['article', 'column', 'square'] as const) {
      const map = grownMap(12 + seed * 9, 14 + seed * 14, seed)
      const figure = figureOf(map, { settings: { preset } })
      expect(collisions(figure)).toEqual([])
      expect(strays(figure)).toEqual([])
      const named = new Set(figure.placing[0]?.names.map(({ id }) => id))
      const told = figure.proof.unplaced.map(({ id }) => id)
      expect([...named, ...told].sort()).toEqual(map.actors.map(({ id }) => id).sort())
    }
  })
})
