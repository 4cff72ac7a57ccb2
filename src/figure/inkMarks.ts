import type { PathMark } from '~/scene/marks.ts'
import type { Layer, PathPrimitive } from './figure.ts'
import { type Move, movePath, parsePath, type Segment } from './path.ts'

const parsed = new Map<string, readonly Segment[]>()

/** Icons come again and again; everything else is drawn once. */
function parseIcon(d: string): readonly Segment[] {
  const known = parsed.get(d)
  if (known) return known
  const segments = parsePath(d)
  parsed.set(d, segments)
  return segments
}

/** The scene's marks as primitives, moved and scaled with the lines' own widths. */
export const inkMarks = (marks: readonly PathMark[], layer: Layer, move: Move): readonly PathPrimitive[] =>
  marks.map(({ d, at, ...ink }) => inkPath(at ? movePath(parseIcon(d), at) : parsePath(d), ink, layer, move))

export type Ink = Omit<PathMark, 'd' | 'at'>

export function inkPath(
  d: readonly Segment[],
  { fill, stroke, width, dash, cap }: Ink,
  layer: Layer,
  move: Move,
): PathPrimitive {
  return {
    kind: 'path',
    layer,
    d: movePath(d, move),
    ...(fill !== undefined && { fill }),
    ...(stroke !== undefined && { stroke, width: (width ?? 1) * move.scale }),
    ...(stroke !== undefined && dash && dash.length > 0 && { dash: dash.map((length) => length * move.scale) }),
    ...(stroke !== undefined && cap === 'round' && { cap }),
  }
}
