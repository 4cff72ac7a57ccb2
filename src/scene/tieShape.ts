import type { Head, Point } from '~/map/map.ts'
import { type Curve, direction, normal, shift } from './geometry.ts'
import type { Dash, SceneTie } from './scene.ts'

// A tie as lines and corners, before it is text for a file or strokes on a canvas: both are made of the same numbers.

export type TieLook = Pick<SceneTie, 'curve' | 'color' | 'style' | 'width' | 'dash' | 'head' | 'mutual' | 'count'>

export type Stroke = { readonly dash?: readonly number[]; readonly cap: 'butt' | 'round' }

/** A filled triangle (`width` 0), or corners joined by a line `width` px wide. */
export type HeadShape = { readonly points: readonly Point[]; readonly width: number; readonly cap: 'butt' | 'round' }

export type TieShape = {
  /** The curve, stopping inside its heads. */
  readonly line: Curve
  readonly width: number
  readonly stroke: Stroke
  /** px of background over the middle of the line, which leaves two rails; 0 for a plain line. */
  readonly hollow: number
  readonly heads: readonly HeadShape[]
}

const rails = { width: 6, hollow: 2.5 }

/** How much larger the heads of a sum of ties are, and the rails, which grow with them; its line grows more. */
export const headScale = (count = 1): number => 1 + 0.5 * Math.log10(count)

export function tieShape(tie: Omit<TieLook, 'color'>): TieShape {
  const { curve, style, head, dash, mutual } = tie
  const isRails = style === 'rails'
  const scale = headScale(tie.count)
  const isFine = head === 'none' && dash === 'dotted' && (tie.count ?? 1) === 1
  const width = isRails ? rails.width * scale : isFine ? 1.9 : tie.width
  const { start, control, control2, end } = curve
  const heads = headShapes(head, end, direction(control2 ?? control, end), scale)
  return {
    line: trimmed(tie),
    width,
    stroke: strokeOf(dash, isRails ? tie.width : width, style),
    hollow: isRails ? rails.hollow * scale : 0,
    heads: mutual ? [...heads, ...headShapes(head, start, direction(control, start), scale)] : heads,
  }
}

/** Dash and cap of a stroke `width` px wide. Dots stand 5.5 px apart. */
function strokeOf(dash: Dash, width: number, style: 'line' | 'rails'): Stroke {
  switch (dash) {
    case 'solid':
      return { cap: 'butt' }
    case 'dashed':
      return { dash: [9, 5], cap: 'butt' }
    case 'dotted':
      return style === 'rails'
        ? { dash: [1.75, 3.75], cap: 'butt' }
        : { dash: [0, Math.max(5.5, width * 2)], cap: 'round' }
    case 'bare':
      return { dash: [14, 4, 2, 4], cap: 'butt' }
  }
}

/** How far a line stops short of the tip of its head. */
const headLength: { readonly [head in Head]: number } = { triangle: 10, bar: 1.5, chevron: 3.5, none: 0 }

function trimmed({ curve, head, mutual, count }: Pick<TieLook, 'curve' | 'head' | 'mutual' | 'count'>): Curve {
  const back = headLength[head] * headScale(count)
  const { start, control, control2, end } = curve
  const toEnd = shift(end, direction(end, control2 ?? control), back)
  return { ...curve, start: mutual ? shift(start, direction(start, control), back) : start, end: toEnd }
}

/** A head whose tip stands at `tip` and points along the unit vector `toward`; `scale`: of a sum of ties. */
export function headShapes(head: Head, tip: Point, toward: Point, scale = 1): readonly HeadShape[] {
  const side = normal(toward)
  const at = (back: number, out: number) => shift(shift(tip, toward, -back * scale), side, out * scale)
  switch (head) {
    case 'none':
      return []
    case 'triangle':
      return [{ points: [tip, at(11, 5), at(11, -5)], width: 0, cap: 'butt' }]
    case 'bar':
      return [{ points: [at(1.5, 6.5), at(1.5, -6.5)], width: 3 * scale, cap: 'butt' }]
    case 'chevron':
      return [{ points: [at(10, 7), at(1, 0), at(10, -7)], width: 2.4 * scale, cap: 'round' }]
  }
}
