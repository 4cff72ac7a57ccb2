import type { Label, Scene, SceneActor, SceneTie } from '~/scene/scene.ts'
import { curveAt, type Rect } from '~/scene/geometry.ts'
import { actorMarks, bandMark, dimmed, focusMark, type PathMark, ringMark, tieMarks } from '~/scene/marks.ts'
import { paintLabel, paintWord } from './paintText.ts'

/** What the moment adds to a scene: nothing of it is kept. */
export type Moment = {
  /** The actor or tie under the pointer or the keyboard, and whether the rest has been dimmed yet. */
  readonly hover: { readonly kind: 'actor' | 'tie'; readonly id: string; readonly dims: boolean } | null
  /** The actor that the keyboard is on. */
  readonly cursor: string
}

export type Camera = { readonly zoom: number; readonly pan: { readonly x: number; readonly y: number } }
export type Sheet = { readonly width: number; readonly height: number; readonly ratio: number }

type Inked = { readonly mark: PathMark; readonly path: Path2D }

/** A painter keeps the paths of one scene ready, so that a frame of panning only strokes them. */
export function scenePainter(scene: Scene, labels: ReadonlyMap<string, Label>) {
  const inkOf = (mark: PathMark): Inked => ({ mark, path: new Path2D(mark.d) })
  const ties = scene.ties.map((tie) => ({ tie, box: boxOf(tie), ink: tieMarks(tie, scene.theme.canvas).map(inkOf) }))
  const actors = scene.actors.map((actor) => ({ actor, ink: actorMarks(actor, scene.theme).map(inkOf) }))

  return function paint(context: CanvasRenderingContext2D, sheet: Sheet, camera: Camera, moment: Moment): void {
    const { zoom, pan } = camera
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.clearRect(0, 0, sheet.width * sheet.ratio, sheet.height * sheet.ratio)
    context.setTransform(sheet.ratio * zoom, 0, 0, sheet.ratio * zoom, sheet.ratio * pan.x, sheet.ratio * pan.y)
    context.lineJoin = 'round'
    const seen = { x: -pan.x / zoom - 40, y: -pan.y / zoom - 60, width: sheet.width / zoom + 80, height: sheet.height / zoom + 100 }
    const lifted = liftedBy(scene, moment)

    for (const { tie } of ties)
      if (tie.emphasis === 'selected' || (moment.hover?.kind === 'tie' && moment.hover.id === tie.id))
        stroke(context, inkOf(bandMark(tie.curve, scene.theme)))
    for (const { tie, box, ink } of ties) {
      if (!meets(box, seen)) continue
      context.globalAlpha = tieAlpha(tie, lifted)
      for (const each of ink) stroke(context, each)
    }
    for (const { actor, ink } of actors) {
      if (!covers(seen, actor)) continue
      context.globalAlpha = actorAlpha(actor, lifted)
      const hovered = moment.hover?.id === actor.id && moment.hover.kind === 'actor'
      for (const each of hovered ? actorMarks(actor, scene.theme, 3).map(inkOf) : ink) stroke(context, each)
      if (actor.emphasis === 'selected') stroke(context, inkOf(ringMark(actor, scene.theme)))
      if (actor.id === moment.cursor) stroke(context, inkOf(focusMark(actor, scene.theme)))
    }
    for (const { actor } of actors) {
      if (!covers(seen, actor)) continue
      const label = labels.get(actor.id) ?? (actor.id === moment.hover?.id || actor.id === moment.cursor ? actor.label : null)
      if (!label) continue
      context.globalAlpha = actorAlpha(actor, lifted)
      paintLabel(context, label, scene.theme)
    }
    context.globalAlpha = 1
    for (const { tie } of ties) if (showsWord(tie, moment)) paintWord(context, tie, scene.theme)
  }
}

/** Ids that stay at full strength while something is hovered; null when nothing dims. */
function liftedBy({ ties }: Scene, { hover }: Moment): ReadonlySet<string> | null {
  if (!hover?.dims) return null
  const kept = new Set<string>()
  for (const { id, from, to } of ties) {
    const own = hover.kind === 'tie' ? id === hover.id : from === hover.id || to === hover.id
    if (own) for (const each of [`e:${id}`, `n:${from}`, `n:${to}`]) kept.add(each)
  }
  if (hover.kind === 'actor') kept.add(`n:${hover.id}`)
  return kept
}

const tieAlpha = ({ id, emphasis }: SceneTie, lifted: ReadonlySet<string> | null): number =>
  (lifted ? !lifted.has(`e:${id}`) : emphasis === 'dimmed') ? dimmed.tie : 1
const actorAlpha = ({ id, emphasis }: SceneActor, lifted: ReadonlySet<string> | null): number =>
  (lifted ? !lifted.has(`n:${id}`) : emphasis === 'dimmed') ? dimmed.actor : 1

/** Words stand on the tie that is pointed at, on the selected one, and on none of the merely lifted. */
const showsWord = (tie: SceneTie, { hover }: Moment): boolean =>
  tie.emphasis === 'selected' || (hover?.kind === 'tie' && hover.id === tie.id)

function stroke(context: CanvasRenderingContext2D, { mark, path }: Inked): void {
  if (mark.at) {
    const { x, y, scale } = mark.at
    context.save()
    context.translate(x, y)
    context.scale(scale, scale)
    lay(context, mark, path, (mark.width ?? 1) / scale)
    context.restore()
  } else lay(context, mark, path, mark.width ?? 1)
}

const unbroken: number[] = []

function lay(context: CanvasRenderingContext2D, mark: PathMark, path: Path2D, width: number): void {
  if (mark.fill) {
    context.fillStyle = mark.fill
    context.fill(path)
  }
  if (!mark.stroke) return
  context.strokeStyle = mark.stroke
  context.lineWidth = width
  context.lineCap = mark.cap ?? 'butt'
  context.setLineDash(mark.dash ? [...mark.dash] : unbroken)
  context.stroke(path)
}

function boxOf({ curve }: SceneTie): Rect {
  const points = [curve.start, curveAt(curve, 0.5), curve.control, curve.end]
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
}

const meets = (a: Rect, b: Rect): boolean =>
  a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height

const covers = ({ x, y, width, height }: Rect, { at }: SceneActor): boolean =>
  at.x >= x - 60 && at.x <= x + width + 60 && at.y >= y - 60 && at.y <= y + height + 60
