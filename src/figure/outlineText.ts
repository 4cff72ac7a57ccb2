import type { TextPrimitive } from './figure.ts'
import type { Fonts } from './fonts.ts'
import { widthOf } from './measure.ts'
import { movePath, type Segment } from './path.ts'
import type { Ttf } from './readTtf.ts'

const outlines = new WeakMap<Ttf, Map<number, readonly Segment[]>>()

/** A glyph's outline with y down, in em. */
function outlineOf(font: Ttf, glyph: number): readonly Segment[] {
  const known = outlines.get(font) ?? new Map<number, readonly Segment[]>()
  outlines.set(font, known)
  const found = known.get(glyph)
  if (found) return found
  const made = font.outlineOf(glyph).map(flip(font.unitsPerEm))
  known.set(glyph, made)
  return made
}

const flip =
  (em: number) =>
  (segment: Segment): Segment => {
    switch (segment[0]) {
      case 'M':
      case 'L':
        return [segment[0], segment[1] / em, -segment[2] / em]
      case 'Q':
        return ['Q', segment[1] / em, -segment[2] / em, segment[3] / em, -segment[4] / em]
      default:
        return ['Z']
    }
  }

/** Where a line begins, whatever its anchor. */
export function startOf({ text, x, size, cut, anchor }: TextPrimitive): number {
  const share = anchor === 'middle' ? 0.5 : anchor === 'end' ? 1 : 0
  return x - widthOf(text, size, cut) * share
}

/** The letters of a line as one shape. Empty where a file with one of them was not handed in. */
export function outlineText(line: TextPrimitive, fonts: Fonts): readonly Segment[] {
  const { text, y, size, cut } = line
  const segments: Segment[] = []
  let x = startOf(line)
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0
    const font = fonts[cut].find((each) => each.glyphOf(code) !== 0)
    if (!font) return []
    segments.push(...movePath(outlineOf(font, font.glyphOf(code)), { scale: size, x, y }))
    x += widthOf(char, size, cut)
  }
  return segments
}
