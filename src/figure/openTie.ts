import { along, type Curve, contains, curveAt, direction, normal, type Rect, shift } from '~/scene/geometry.ts'
import { curvePath, type PathMark, tieMarks } from '~/scene/marks.ts'
import type { TieLook } from '~/scene/tieShape.ts'
import { parsePath } from './path.ts'

// A tie on no background: nothing may be painted over, so that rails are two lines and a line stops where a word stands.

const rail = { width: 1.75, out: 2.125 }

/** The marks of a tie that leaves the boxes free. */
export function openTieMarks(tie: TieLook, boxes: readonly Rect[]): readonly PathMark[] {
  // Between the rails nothing is drawn, so that the colour given for it does not matter.
  const marks = tieMarks(tie, '#FFFFFF')
  const bodies = tie.style === 'rails' ? 2 : 1
  const [body, ...heads] = [marks[0], ...marks.slice(bodies)]
  const curve = body && curveOf(body.d)
  if (!body || !curve) return marks
  const lines = tie.style === 'rails' ? [besides(curve, rail.out), besides(curve, -rail.out)] : [curve]
  const width = tie.style === 'rails' ? rail.width : (body.width ?? 1)
  const pieces = lines.flatMap((line) => outside(line, boxes))
  return [...pieces.map((piece): PathMark => ({ ...body, d: curvePath(piece), width })), ...heads.filter(isMark)]
}

const isMark = (mark: PathMark | undefined): mark is PathMark => mark !== undefined

function curveOf(d: string): Curve | null {
  const [from, to] = parsePath(d)
  if (from?.[0] !== 'M') return null
  const start = { x: from[1], y: from[2] }
  if (to?.[0] === 'Q') return { start, control: { x: to[1], y: to[2] }, end: { x: to[3], y: to[4] } }
  if (to?.[0] !== 'C') return null
  const [, a, b, c, d2, x, y] = to
  return { start, control: { x: a, y: b }, control2: { x: c, y: d2 }, end: { x, y } }
}

/** A curve beside another: each point moved along its normal, which is good enough for ties, whose bends are mild. */
function besides(curve: Curve, out: number): Curve {
  const { start, control, control2, end } = curve
  const first = normal(direction(start, control))
  const last = normal(direction(control2 ?? control, end))
  const middle = normal(direction(start, end))
  const beside = { start: shift(start, first, out), end: shift(end, last, out) }
  if (control2) return { ...beside, control: shift(control, first, out), control2: shift(control2, last, out) }
  return { ...beside, control: shift(control, middle, out) }
}

const steps = 96

/** The parts of a curve that lie in none of the boxes. */
function outside(curve: Curve, boxes: readonly Rect[]): readonly Curve[] {
  const near = boxes.filter((box) => meetsHull(curve, box))
  if (near.length === 0) return [curve]
  const isIn = (t: number) => near.some((box) => contains(box, curveAt(curve, t)))
  const parts: Curve[] = []
  let begin: number | null = isIn(0) ? null : 0
  for (let step = 1; step <= steps; step++) {
    const [before, t] = [(step - 1) / steps, step / steps]
    if (isIn(before) === isIn(t)) continue
    const edge = bisect(isIn, before, t)
    if (begin === null) begin = edge
    else {
      parts.push(between(curve, begin, edge))
      begin = null
    }
  }
  return begin === null ? parts : [...parts, between(curve, begin, 1)]
}

function bisect(isIn: (t: number) => boolean, from: number, to: number): number {
  const side = isIn(from)
  let [low, high] = [from, to]
  for (let time = 0; time < 12; time++) {
    const middle = (low + high) / 2
    if (isIn(middle) === side) low = middle
    else high = middle
  }
  return (low + high) / 2
}

function meetsHull({ start, control, control2 = control, end }: Curve, { x, y, width, height }: Rect): boolean {
  const points = [start, control, control2, end]
  const xs = points.map((point) => point.x)
  const ys = points.map((point) => point.y)
  return Math.min(...xs) <= x + width && Math.max(...xs) >= x && Math.min(...ys) <= y + height && Math.max(...ys) >= y
}

/** The part of a curve from t = `from` to `to` (de Casteljau). */
function between(curve: Curve, from: number, to: number): Curve {
  const tail = from === 0 ? curve : split(curve, from)[1]
  return to === 1 ? tail : split(tail, (to - from) / (1 - from))[0]
}

function split({ start, control, control2, end }: Curve, t: number): readonly [Curve, Curve] {
  if (!control2) {
    const [a, b] = [along(start, control, t), along(control, end, t)]
    const middle = along(a, b, t)
    return [
      { start, control: a, end: middle },
      { start: middle, control: b, end },
    ]
  }
  const [a, b, c] = [along(start, control, t), along(control, control2, t), along(control2, end, t)]
  const [d, e] = [along(a, b, t), along(b, c, t)]
  const middle = along(d, e, t)
  return [
    { start, control: a, control2: d, end: middle },
    { start: middle, control: e, control2: c, end },
  ]
}
