import { fade } from '~/scene/fade.ts'
import type { Curve, Rect } from '~/scene/geometry.ts'
import { bandMark, dimmed } from '~/scene/marks.ts'
import type { SceneTie } from '~/scene/scene.ts'
import type { Theme } from '~/scene/theme.ts'
import { hull } from '~/scene/tieAt.ts'
import { type HeadShape, type Stroke, type TieShape, tieShape } from '~/scene/tieShape.ts'
import type { MapView } from './mapView.ts'

/** Ties that are drawn alike, in the scene's order: one style, one path. */
export type Run = { readonly color: string; readonly ties: readonly SceneTie[] }

/** A kind and a basis decide a style. What is selected comes last in a scene, and stays there. */
export function runsOf(ties: readonly SceneTie[]): readonly Run[] {
  const runs = new Map<string, { color: string; ties: SceneTie[] }>()
  for (const tie of ties) {
    const key = `${tie.emphasis === 'selected'} ${tie.dash} ${tie.kind} ${tie.color} ${tie.count ?? 1}`
    const run = runs.get(key)
    if (run) run.ties.push(tie)
    else runs.set(key, { color: tie.color, ties: [tie] })
  }
  return [...runs.values()]
}

export const paleRuns = (runs: readonly Run[], background: string): readonly Run[] =>
  runs.map(({ color, ties }) => ({ color: fade(color, background, dimmed.tie), ties }))

/** `least`: px of screen that no line is thinner than, however small the map. */
export function paintRuns(
  context: CanvasRenderingContext2D,
  runs: readonly Run[],
  background: string,
  view: MapView,
  least: number,
): void {
  for (const { color, ties } of runs) {
    const shapes = ties.filter(({ curve }) => meets(hull(curve), view.seen)).map(shapeOf)
    const [first] = shapes
    if (!first) continue
    const thicker = Math.max(1, least / (first.width * view.zoom))
    const line = () => {
      context.strokeStyle = color
      context.lineWidth = first.width * thicker
      context.lineCap = first.stroke.cap
      context.setLineDash(dashAt(first, view.zoom))
    }
    if (first.hollow > 0) for (const shape of shapes) paintRails(context, shape, line, background, thicker)
    else {
      line()
      context.beginPath()
      for (const shape of shapes) traceCurve(context, shape.line)
      context.stroke()
    }
    paintHeads(
      context,
      shapes.flatMap(({ heads }) => heads),
      color,
    )
  }
}

/** One by one, for each lays its background over the ties below it. */
function paintRails(
  context: CanvasRenderingContext2D,
  shape: TieShape,
  line: () => void,
  background: string,
  thicker: number,
): void {
  line()
  context.beginPath()
  traceCurve(context, shape.line)
  context.stroke()
  context.strokeStyle = background
  context.lineWidth = shape.hollow * thicker
  context.lineCap = 'butt'
  context.setLineDash(unbroken)
  context.stroke()
}

/** All of one kind, so that the first says how. */
function paintHeads(context: CanvasRenderingContext2D, heads: readonly HeadShape[], color: string): void {
  const [first] = heads
  if (!first) return
  context.beginPath()
  for (const { points } of heads) {
    for (const [index, { x, y }] of points.entries())
      if (index === 0) context.moveTo(x, y)
      else context.lineTo(x, y)
    if (first.width === 0) context.closePath()
  }
  if (first.width === 0) {
    context.fillStyle = color
    context.fill()
    return
  }
  context.strokeStyle = color
  context.lineWidth = first.width
  context.lineCap = first.cap
  context.setLineDash(unbroken)
  context.stroke()
}

/** The band under a selected tie. */
export function paintBand(context: CanvasRenderingContext2D, curve: Curve, theme: Theme): void {
  const { stroke = '', width = 0, cap = 'round' } = bandMark(curve, theme)
  context.strokeStyle = stroke
  context.lineWidth = width
  context.lineCap = cap
  context.setLineDash(unbroken)
  context.beginPath()
  traceCurve(context, curve)
  context.stroke()
}

// A curve belongs to one tie, whose look is that of its kind and basis in every theme and emphasis.
const shapes = new WeakMap<Curve, TieShape>()
function shapeOf(tie: SceneTie): TieShape {
  const shape = shapes.get(tie.curve) ?? tieShape(tie)
  shapes.set(tie.curve, shape)
  return shape
}

export function traceCurve(context: CanvasRenderingContext2D, { start, control, control2, end }: Curve): void {
  context.moveTo(start.x, start.y)
  if (control2) context.bezierCurveTo(control.x, control.y, control2.x, control2.y, end.x, end.y)
  else context.quadraticCurveTo(control.x, control.y, end.x, end.y)
}

const unbroken: number[] = []
const finest = 7 // px on screen

/**
 * Dashes of a map that is zoomed out are lengthened, so that they can be told apart (and not drawn by the thousand) where
 * they would run into grey: none repeats within less than 7 px of screen, or its own length at 100 %. Dots grow to pills.
 */
export function dashAt({ stroke, width }: { readonly stroke: Stroke; readonly width: number }, zoom: number): number[] {
  const { dash = unbroken, cap } = stroke
  const period = dash.reduce((sum, each) => sum + each, 0)
  const times = Math.min(period, finest) / (period * zoom)
  if (period === 0 || times <= 1) return [...dash]
  const grown = cap === 'round' ? (times - 1) * width : 0
  return dash.map((each, index) => each * times + (index % 2 === 0 ? grown : -grown))
}

const meets = (a: Rect, b: Rect): boolean =>
  a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height
