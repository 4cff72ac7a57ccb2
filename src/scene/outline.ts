import type { Point, Shape } from '~/map/map.ts'
import { along, circleEntry, corners, distance, point, polygonEntry, type Rect } from './geometry.ts'

// The outline of an actor: as a path to draw, as a polygon to meet.

/** Half width and half height of the box around a shape whose size is `radius` (px). */
export function halfSize(shape: Shape, radius: number): { readonly x: number; readonly y: number } {
  switch (shape) {
    case 'circle':
      return { x: radius, y: radius }
    case 'square':
      return { x: radius * 0.94, y: radius * 0.94 }
    case 'hexagon':
      return { x: radius * 1.18, y: radius * 1.02 }
    case 'diamond':
      return { x: radius * 1.26, y: radius * 1.26 }
    case 'card':
      return { x: radius * 1.14, y: radius * 0.86 }
  }
}

/** Corner points, clockwise; a circle has none. */
function polygonOf(shape: Shape, at: Point, radius: number): readonly Point[] {
  const { x, y } = halfSize(shape, radius)
  switch (shape) {
    case 'circle':
      return []
    case 'square':
    case 'card':
      return corners({ x: at.x - x, y: at.y - y, width: 2 * x, height: 2 * y })
    case 'hexagon':
      return [
        point(at.x - x, at.y),
        point(at.x - x / 2, at.y - y),
        point(at.x + x / 2, at.y - y),
        point(at.x + x, at.y),
        point(at.x + x / 2, at.y + y),
        point(at.x - x / 2, at.y + y),
      ]
    case 'diamond':
      return [point(at.x, at.y - y), point(at.x + x, at.y), point(at.x, at.y + y), point(at.x - x, at.y)]
  }
}

const rounding: { readonly [shape in Shape]: number } = {
  circle: 0,
  square: 0.28,
  hexagon: 0.15,
  diamond: 0.22,
  card: 0.16,
}

/** An SVG path of the outline. */
export function outlinePath(shape: Shape, at: Point, radius: number): string {
  if (shape === 'circle') return circlePath(at, radius)
  return roundedPath(polygonOf(shape, at, radius), radius * rounding[shape] * 2)
}

export const circlePath = ({ x, y }: Point, r: number): string =>
  `M${n(x - r)} ${n(y)}a${n(r)} ${n(r)} 0 1 0 ${n(2 * r)} 0a${n(r)} ${n(r)} 0 1 0 ${n(-2 * r)} 0Z`

/** A closed polygon whose corners are cut `cut` px before the corner and rounded with a quadratic. */
function roundedPath(polygon: readonly Point[], cut: number): string {
  const parts = polygon.map((corner, index) => {
    const before = polygon.at(index - 1) ?? corner
    const after = polygon[(index + 1) % polygon.length] ?? corner
    const share = (to: Point) => Math.min(0.5, cut / distance(corner, to))
    const [a, b] = [along(corner, before, share(before)), along(corner, after, share(after))]
    return `${index === 0 ? 'M' : 'L'}${n(a.x)} ${n(a.y)}Q${n(corner.x)} ${n(corner.y)} ${n(b.x)} ${n(b.y)}`
  })
  return `${parts.join('')}Z`
}

/**
 * Where the straight way from `from` to the centre of an actor meets its outline or one of the boxes beside it (its
 * name), both grown by `gap` px: the nearest of them to `from`. The centre itself when it starts inside.
 */
export function meetOutline(
  from: Point,
  actor: { readonly at: Point; readonly shape: Shape; readonly radius: number },
  boxes: readonly Rect[],
  gap: number,
): Point {
  const { at, shape, radius } = actor
  const size = radius + gap
  const own = shape === 'circle' ? circleEntry(from, at, at, size) : polygonEntry(from, at, polygonOf(shape, at, size))
  const entries = [own, ...boxes.map((box) => polygonEntry(from, at, corners(box)))].filter((t) => t !== null)
  return entries.length === 0 ? at : along(from, at, Math.min(...entries))
}

/** Numbers in paths: two decimals, no trailing zeros, so that the same scene gives the same text everywhere. */
export const n = (value: number): string => String(Math.round(value * 100) / 100 || 0)

export const pathThrough = (points: readonly Point[]): string =>
  points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${n(x)} ${n(y)}`).join('')
