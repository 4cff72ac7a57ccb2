import { toBase64 } from '~/formats/base64.ts'
import { mapInSvg } from '~/formats/mapInSvg.ts'
import type { EntenteMap } from '~/map/map.ts'
import { n } from '~/scene/outline.ts'
import type { Figure, Layer, PathPrimitive, Primitive, RectPrimitive, TextPrimitive } from './figure.ts'
import { type Fonts, isCovered, textByCut } from './fonts.ts'
import type { Cut } from './measure.ts'
import { outlineText } from './outlineText.ts'
import { writePath } from './path.ts'
import type { Ttf } from './readTtf.ts'
import { subsetTtf } from './subsetTtf.ts'
import { writeWoff } from './writeWoff.ts'
import { escapeXml } from './xml.ts'
import { writeRdf } from './xmp.ts'

export type SvgOptions = {
  /**
   * `live`: text in plain families, to edit; `embedded`: text, and a font of just these letters inside, for the web;
   * `outlined`: letters as shapes, the same in every program.
   */
  readonly fonts: 'live' | 'embedded' | 'outlined'
  /** Needed to embed and to outline: those that `fontsNeeded` names. */
  readonly from: Fonts | null
  /** The map to travel inside, without private evidence, and the view; null for none. */
  readonly keep: { readonly map: EntenteMap; readonly view: string } | null
}

/**
 * The figure as an SVG that needs no repair anywhere: attributes only, no clipping, no markers, no styles (but for the one
 * that names an embedded font). The same text in every engine.
 */
export function writeSvg(figure: Figure, options: SvgOptions): string {
  const { width, height, language, title, description, primitives } = figure
  const kept = options.keep === null ? '' : mapInSvg.write(options.keep.map, options.keep.view)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${sizeOf(figure)} viewBox="0 0 ${n(width)} ${n(height)}" role="img"`,
    ` lang="${escapeXml(language)}" xml:lang="${escapeXml(language)}">\n`,
    `<title>${escapeXml(title)}</title>\n<desc>${escapeXml(description)}</desc>\n`,
    `<metadata>${writeRdf(figure)}${kept}</metadata>\n`,
    options.fonts === 'embedded' && options.from ? fontFaces(primitives, options.from) : '',
    layersOf(primitives, options, language),
    '</svg>\n',
  ].join('')
}

/** In print the size is in mm, so that it opens at that size anywhere. */
function sizeOf({ width, height, unit }: Figure): string {
  const say = (value: number) => (unit === 'px' ? n(value) : `${n((value / 72) * 25.4)}mm`)
  return `width="${say(width)}" height="${say(height)}"`
}

/** Groups by layer, named where the file is to be edited. */
function layersOf(primitives: readonly Primitive[], options: SvgOptions, language: string): string {
  let [open, text]: [Layer | null, string] = [null, '']
  for (const primitive of primitives) {
    if (primitive.layer !== open) {
      const id =
        options.fonts === 'live' ? ` id="${primitive.layer}${open === null ? '' : nextId(text, primitive.layer)}"` : ''
      text += `${open === null ? '' : '</g>\n'}<g${id}>\n`
      open = primitive.layer
    }
    text += `${writePrimitive(primitive, options, language)}\n`
  }
  return open === null ? '' : `${text}</g>\n`
}

/** Small multiples come to a layer more than once, and no two elements may have one id. */
function nextId(text: string, layer: Layer): string {
  const before = text.split(`id="${layer}`).length - 1
  return before === 0 ? '' : `-${before + 1}`
}

function writePrimitive(primitive: Primitive, options: SvgOptions, language: string): string {
  switch (primitive.kind) {
    case 'rect':
      return writeRect(primitive)
    case 'path':
      return writeMark(primitive)
    case 'text': {
      const { from, fonts } = options
      const isOutlined = fonts === 'outlined' && from !== null && isCovered(primitive.text, primitive.cut)
      const shape = isOutlined ? outlineText(primitive, from) : []
      return shape.length > 0
        ? `<path d="${writePath(shape)}" fill="${primitive.color}"/>`
        : writeText(primitive, language)
    }
  }
}

const writeRect = ({ x, y, width, height, fill }: RectPrimitive): string =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" fill="${fill}"/>`

function writeMark({ d, fill, stroke, width, dash, cap }: PathPrimitive): string {
  const line =
    stroke === undefined
      ? ''
      : ` stroke="${stroke}" stroke-width="${n(width ?? 1)}"${dash ? ` stroke-dasharray="${dash.map(n).join(' ')}"` : ''}` +
        `${cap ? ` stroke-linecap="${cap}"` : ''} stroke-linejoin="round"`
  return `<path d="${writePath(d)}" fill="${fill ?? 'none'}"${line}/>`
}

function writeText(text: TextPrimitive, language: string): string {
  const { family, weight } = faceOf(text.cut)
  const lang = text.lang === '' || text.lang === language ? '' : ` xml:lang="${escapeXml(text.lang)}"`
  return (
    `<text x="${n(text.x)}" y="${n(text.y)}" font-family="${family}" font-size="${n(text.size)}" font-weight="${weight}"` +
    ` fill="${text.color}" text-anchor="${text.anchor}"${lang}>${escapeXml(text.text)}</text>`
  )
}

/** Whole hundreds, also for the font inside: programs that pass over it take 650 for no weight at all. */
function faceOf(cut: Cut): { readonly family: string; readonly weight: number } {
  const weight = Number(cut.replace(/\D+/, ''))
  const family = cut.startsWith('inter')
    ? "Inter, 'Helvetica Neue', Helvetica, Arial, sans-serif"
    : "'Source Serif 4', 'Source Serif Pro', Georgia, 'Times New Roman', serif"
  return { family, weight: Math.floor(weight / 100) * 100 }
}

/** The one style sheet: where the letters of each cut are. */
function fontFaces(primitives: readonly Primitive[], fonts: Fonts): string {
  const texts = primitives.filter((each) => each.kind === 'text')
  const faces = [...textByCut(texts)].flatMap(([cut, text]) => {
    const slices = fonts[cut]
    if (slices.length === 0) return []
    const name = cut.startsWith('inter') ? 'Inter' : 'Source Serif 4'
    const { weight } = faceOf(cut)
    const file = fileOf(slices, text, name, weight)
    return [
      `@font-face{font-family:"${name}";font-weight:${weight};src:url(data:font/woff;base64,${file}) format("woff")}`,
    ]
  })
  return faces.length === 0 ? '' : `<style>${faces.join('\n')}</style>\n`
}

/** By the first of its slices. A preview asks for the same letters again and again. */
const files = new WeakMap<Ttf, { readonly key: string; readonly file: string }>()

function fileOf(slices: readonly Ttf[], text: string, name: string, weight: number): string {
  const [first] = slices
  const key = `${name} ${weight} ${slices.length} ${text}`
  const known = first && files.get(first)
  if (known?.key === key) return known.file
  const codes = [...text].map((char) => char.codePointAt(0) ?? 0)
  const file = toBase64(writeWoff(subsetTtf(codes, slices, name, weight).file))
  if (first) files.set(first, { key, file })
  return file
}
