import type { Layer, Primitive, RectPrimitive, TextPrimitive } from './figure.ts'
import { baselineDrop, type Cut } from './measure.ts'
import { type Move, movePath } from './path.ts'

/** Something laid out from 0, 0 down: it can be put anywhere as a whole. */
export type Block = { readonly primitives: readonly Primitive[]; readonly height: number }

export const emptyBlock: Block = { primitives: [], height: 0 }

export type Font = { readonly size: number; readonly cut: Cut }

/** A line of text whose middle is at `y`. */
export function textAt(
  text: string,
  x: number,
  y: number,
  { size, cut }: Font,
  color: string,
  lang: string,
  layer: Layer,
  anchor: TextPrimitive['anchor'] = 'start',
): TextPrimitive {
  return { kind: 'text', layer, text, x, y: y + baselineDrop * size, size, cut, color, anchor, lang }
}

export const hairline = (
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  layer: Layer,
): RectPrimitive => ({
  kind: 'rect',
  layer,
  x,
  y,
  width,
  height,
  fill,
})

export const movePrimitives = (primitives: readonly Primitive[], move: Move): readonly Primitive[] =>
  primitives.map((primitive) => movePrimitive(primitive, move))

function movePrimitive(primitive: Primitive, move: Move): Primitive {
  const { scale, x, y } = move
  switch (primitive.kind) {
    case 'rect': {
      const { width, height } = primitive
      return {
        ...primitive,
        x: primitive.x * scale + x,
        y: primitive.y * scale + y,
        width: width * scale,
        height: height * scale,
      }
    }
    case 'text':
      return { ...primitive, x: primitive.x * scale + x, y: primitive.y * scale + y, size: primitive.size * scale }
    case 'path':
      return {
        ...primitive,
        d: movePath(primitive.d, move),
        ...(primitive.width !== undefined && { width: primitive.width * scale }),
        ...(primitive.dash && { dash: primitive.dash.map((length) => length * scale) }),
      }
  }
}

/** One under another from 0, 0. */
export function stack(blocks: readonly Block[], gap: number): Block {
  const filled = blocks.filter(({ height }) => height > 0)
  let y = 0
  const primitives = filled.flatMap((block, index) => {
    const top = index === 0 ? 0 : y + gap
    y = top + block.height
    return movePrimitives(block.primitives, { scale: 1, x: 0, y: top })
  })
  return { primitives, height: y }
}
