import type { Point } from '~/map/map.ts'

// Plane geometry in map px, y down. Pure numbers, no shapes of ours.

export type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** A quadratic curve, or a cubic one where `control2` stands (loops only). */
export type Curve = {
  readonly start: Point
  readonly control: Point
  readonly control2?: Point
  readonly end: Point
}

export const point = (x: number, y: number): Point => ({ x, y })
export const along = (from: Point, to: Point, t: number): Point =>
  point(from.x + (to.x - from.x) * t, from.y + (to.y - from.y) * t)
export const shift = (at: Point, by: Point, times = 1): Point => point(at.x + by.x * times, at.y + by.y * times)
/** Not by `Math.hypot`, which is many times slower and guards against numbers that no map has. */
export const distance = (a: Point, b: Point): number => Math.sqrt((b.x - a.x) ** 2 + (b.y - a.y) ** 2)

/** Unit vector; to the right when the points coincide. */
export function direction(from: Point, to: Point): Point {
  const length = distance(from, to)
  return length === 0 ? point(1, 0) : point((to.x - from.x) / length, (to.y - from.y) / length)
}

export const normal = ({ x, y }: Point): Point => point(-y, x)

export function curveAt({ start, control, control2, end }: Curve, t: number): Point {
  const u = 1 - t
  if (!control2)
    return point(
      u * u * start.x + 2 * u * t * control.x + t * t * end.x,
      u * u * start.y + 2 * u * t * control.y + t * t * end.y,
    )
  const [a, b, c, d] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t]
  return point(
    a * start.x + b * control.x + c * control2.x + d * end.x,
    a * start.y + b * control.y + c * control2.y + d * end.y,
  )
}

/**
 * Where the control point of a bent tie stands: at the middle of the straight line between the two centres, moved by
 * `bend` px along its normal (-dy, dx)/length. Cytoscape's `unbundled-bezier` with `edge-distances: node-position` agrees.
 */
export function controlPoint(from: Point, to: Point, bend: number): Point {
  return shift(along(from, to, 0.5), normal(direction(from, to)), bend)
}

export const grow = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
})

export const contains = ({ x, y, width, height }: Rect, at: Point): boolean =>
  at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height

export const overlap = (a: Rect, b: Rect): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** The smallest rectangle around all; null round nothing. */
export function boundsOf(rects: Iterable<Rect>): Rect | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y, width, height } of rects) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x + width)
    bottom = Math.max(bottom, y + height)
  }
  return left > right ? null : { x: left, y: top, width: right - left, height: bottom - top }
}

export const corners = ({ x, y, width, height }: Rect): readonly Point[] => [
  point(x, y),
  point(x + width, y),
  point(x + width, y + height),
  point(x, y + height),
]

/** How far along the way from `from` (0) to `to` (1) a convex polygon is entered; null when it is missed. */
export function polygonEntry(from: Point, to: Point, polygon: readonly Point[]): number | null {
  let entry: number | null = null
  for (const [index, a] of polygon.entries()) {
    const b = polygon[(index + 1) % polygon.length] ?? a
    const t = crossing(from, to, a, b)
    if (t !== null && (entry === null || t < entry)) entry = t
  }
  return entry
}

export function circleEntry(from: Point, to: Point, centre: Point, radius: number): number | null {
  const d = point(to.x - from.x, to.y - from.y)
  const f = point(from.x - centre.x, from.y - centre.y)
  const a = d.x * d.x + d.y * d.y
  const b = 2 * (f.x * d.x + f.y * d.y)
  const root = b * b - 4 * a * (f.x * f.x + f.y * f.y - radius * radius)
  if (a === 0 || root < 0) return null
  const t = (-b - Math.sqrt(root)) / (2 * a)
  return t >= 0 && t <= 1 ? t : null
}

/** Where segment p–q meets segment a–b, as a share of p–q. */
function crossing(p: Point, q: Point, a: Point, b: Point): number | null {
  const [rx, ry, sx, sy] = [q.x - p.x, q.y - p.y, b.x - a.x, b.y - a.y]
  const cross = rx * sy - ry * sx
  if (cross === 0) return null
  const t = ((a.x - p.x) * sy - (a.y - p.y) * sx) / cross
  const s = ((a.x - p.x) * ry - (a.y - p.y) * rx) / cross
  return t >= 0 && t <= 1 && s >= 0 && s <= 1 ? t : null
}
