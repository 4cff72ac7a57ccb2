import type { Point, Shape } from '~/map/map.ts'
import type { Rect } from '~/scene/geometry.ts'
import { halfSize } from '~/scene/outline.ts'
import type { PlacedActor } from '~/scene/placeActors.ts'
import type { Label } from '~/scene/scene.ts'
import { balanceText, type Cut, widestWord, widthOf } from './measure.ts'

/** A way to set a name: its lines and size, in a box at 0, 0. */
export type NameShape = { readonly label: Label; readonly cost: number }

/** A place that an actor's name could take, better by a lower `cost`. */
export type NameChoice = { readonly label: Label; readonly align: 'start' | 'middle' | 'end'; readonly cost: number }

const size = 12
const lineHeight = 14
const gap = 3
/** The second size, where the first finds no place. */
export const smaller = 0.86
/** Widths of a name's lines: as on screen, narrower, and in one line as far as that goes. */
const widths = { usual: 112, narrow: 76, wide: 190 }
const costs = { otherWidth: 1.5, smaller: 9 }

export const cutOf = (weight: number): Cut => (weight >= 575 ? 'inter-650' : 'inter-500')

/** The usual one first. Nothing of a name is ever cut off: a long one takes more width before it takes a fourth line. */
export function nameShapes(name: string, weight: number): readonly NameShape[] {
  const cut = cutOf(weight)
  const wrap = (width: number) =>
    balanceText(name, Math.max(width, Math.min(widths.wide, widestWord(name, size, cut))), size, cut)
  const [usual, narrow, wide] = [wrap(widths.usual), wrap(widths.narrow), wrap(widths.wide)]
  const base = usual.length > 3 ? wide : usual
  const others = [narrow, wide].filter(({ length }) => length !== base.length && length <= 4)
  const ways = [{ lines: base, cost: 0 }, ...others.map((lines) => ({ lines, cost: costs.otherWidth }))]
  return [1, smaller].flatMap((scale) =>
    ways.map(({ lines, cost }) => ({
      label: labelOf(lines, weight, scale),
      cost: cost + (scale === 1 ? 0 : costs.smaller),
    })),
  )
}

/** The ways that need no smaller letters. */
export const inFullSize = (shapes: readonly NameShape[]): readonly NameShape[] =>
  shapes.filter(({ label }) => label.size === size)

function labelOf(lines: readonly string[], weight: number, scale: number): Label {
  const cut = cutOf(weight)
  const width = Math.max(...lines.map((line) => widthOf(line, size * scale, cut)))
  const box = { x: 0, y: 0, width, height: lines.length * lineHeight * scale }
  return { lines, size: size * scale, weight, lineHeight: lineHeight * scale, box }
}

type Standing = Pick<PlacedActor, 'at' | 'shape' | 'radius'>

export const nameChoices = (shapes: readonly NameShape[], actor: Standing): readonly NameChoice[] =>
  shapes.flatMap((shape) => sides.map((side) => choiceAt(shape, side, actor)))

/** The name below its actor in the usual lines: where it stands unless something is in the way. */
export function labelBelow(shapes: readonly NameShape[], actor: Standing): Label {
  const [shape] = shapes
  if (!shape) throw new Error('a name has at least one shape')
  return choiceAt(shape, below, actor).label
}

function choiceAt({ label, cost }: NameShape, side: Side, { at, shape, radius }: Standing): NameChoice {
  const half = halfSize(shape, radius)
  const { x, y } = side.at(
    half,
    label.box,
    hasCorners(shape) ? { x: half.x + 2, y: half.y * 0.5 } : { x: half.x * 0.75, y: half.y * 0.62 },
  )
  const box = { ...label.box, x: at.x + x, y: at.y + y }
  return { label: { ...label, box }, align: side.align, cost: cost + side.cost }
}

const hasCorners = (shape: Shape): boolean => shape === 'square' || shape === 'card'

type Side = {
  readonly align: NameChoice['align']
  readonly cost: number
  /** The corner of the name's box from the actor's middle; `corner` is the point of the outline beside which a name can hang. */
  readonly at: (half: Point, box: Rect, corner: Point) => Point
}

const below: Side = { align: 'middle', cost: 0, at: ({ y }, box) => ({ x: -box.width / 2, y: y + gap }) }
const sides: readonly Side[] = [
  below,
  { align: 'middle', cost: 2, at: ({ y }, box) => ({ x: -box.width / 2, y: -y - gap - box.height }) },
  { align: 'start', cost: 2.4, at: ({ x }, box) => ({ x: x + gap + 1, y: -box.height / 2 }) },
  { align: 'end', cost: 2.4, at: ({ x }, box) => ({ x: -x - gap - 1 - box.width, y: -box.height / 2 }) },
  { align: 'start', cost: 4, at: (_, __, corner) => ({ x: corner.x, y: corner.y }) },
  { align: 'end', cost: 4, at: (_, box, corner) => ({ x: -corner.x - box.width, y: corner.y }) },
  { align: 'start', cost: 4.2, at: (_, box, corner) => ({ x: corner.x, y: -corner.y - box.height }) },
  { align: 'end', cost: 4.2, at: (_, box, corner) => ({ x: -corner.x - box.width, y: -corner.y - box.height }) },
]
