import { channelsOf } from './contrast.ts'
import type { PathPrimitive, Primitive, TextPrimitive } from './figure.ts'
import { isCovered } from './fonts.ts'
import type { Cut } from './measure.ts'
import { startOf } from './outlineText.ts'
import type { Segment } from './path.ts'
import { num, utf16 } from './pdfFile.ts'
import type { PdfFont } from './pdfFonts.ts'

type PdfFonts = ReadonlyMap<Cut, PdfFont>

/** The drawing as PDF operators. `height` turns y round: PDF counts it upwards. */
export const pdfContent = (primitives: readonly Primitive[], fonts: PdfFonts, height: number): string =>
  primitives.map((primitive) => writePrimitive(primitive, fonts, height)).join('\n')

function writePrimitive(primitive: Primitive, fonts: PdfFonts, height: number): string {
  switch (primitive.kind) {
    case 'rect': {
      const { x, y, width, height: high, fill } = primitive
      return `${color(fill, 'rg')} ${num(x)} ${num(height - y - high)} ${num(width)} ${num(high)} re f`
    }
    case 'path':
      return writeMark(primitive, height)
    case 'text':
      return writeLine(primitive, fonts, height)
  }
}

const color = (hex: string, operator: 'rg' | 'RG'): string =>
  `${(channelsOf(hex) ?? [0, 0, 0]).map(num).join(' ')} ${operator}`

function writeMark({ d, fill, stroke, width, dash, cap }: PathPrimitive, height: number): string {
  const paint = fill !== undefined && stroke !== undefined ? 'B' : stroke !== undefined ? 'S' : 'f'
  return [
    fill === undefined ? '' : color(fill, 'rg'),
    stroke === undefined
      ? ''
      : `${color(stroke, 'RG')} ${num(width ?? 1)} w ${cap === 'round' ? 1 : 0} J 1 j [${(dash ?? []).map(num).join(' ')}] 0 d`,
    writePath(d, height),
    paint,
  ]
    .filter(Boolean)
    .join(' ')
}

function writePath(segments: readonly Segment[], height: number): string {
  let [x, y] = [0, 0]
  const parts: string[] = []
  const say = (operator: string, ...points: readonly number[]) => {
    const pairs = points.map((value, index) => num(index % 2 === 0 ? value : height - value))
    parts.push(`${pairs.join(' ')} ${operator}`)
    ;[x, y] = [points.at(-2) ?? x, points.at(-1) ?? y]
  }
  for (const segment of segments)
    switch (segment[0]) {
      case 'M':
        say('m', segment[1], segment[2])
        break
      case 'L':
        say('l', segment[1], segment[2])
        break
      case 'Q': {
        // PDF knows cubic curves only.
        const [, cx, cy, toX, toY] = segment
        const third = (end: number, control: number) => end + ((control - end) * 2) / 3
        say('c', third(x, cx), third(y, cy), third(toX, cx), third(toY, cy), toX, toY)
        break
      }
      case 'C': {
        const [, ...points] = segment
        say('c', ...points)
        break
      }
      case 'Z':
        parts.push('h')
    }
  return parts.join(' ')
}

function writeLine(line: TextPrimitive, fonts: PdfFonts, height: number): string {
  const font = fonts.get(line.cut)
  if (!font || line.text === '') return ''
  const shown =
    `BT ${color(line.color, 'rg')} /${font.name} ${num(line.size)} Tf ` +
    `${num(startOf(line))} ${num(height - line.y)} Td <${font.encode(line.text)}> Tj ET`
  // Letters that the font lacks are boxes to the eye, and still themselves to a search.
  return isCovered(line.text, line.cut) ? shown : `/Span << /ActualText <FEFF${utf16(line.text)}> >> BDC ${shown} EMC`
}
