import { fade, fadeActors } from '~/scene/fade.ts'
import { curveAt, type Rect } from '~/scene/geometry.ts'
import { keep } from '~/scene/keep.ts'
import { actorMarks, bandMark, dimmed, focusMark, type PathMark, ringMark, tieMarks } from '~/scene/marks.ts'
import type { Label, Scene, SceneActor, SceneTie } from '~/scene/scene.ts'
import type { Theme } from '~/scene/theme.ts'
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
export function scenePainter(scene: Scene) {
  const { theme } = scene
  const pale = fadeActors(theme, dimmed.actor)
  const ties = scene.ties.map((tie) => keptTie(tie, theme.canvas, () => inkedTie(tie, theme.canvas)))
  const actors = scene.actors.map((actor) => keptActor(actor, theme.canvas, () => inkedActor(actor, theme, pale)))

  /** Everything, or with `only` those ids (`e:…`, `n:…`) alone, over what is there already. */
  return function paint(
    context: CanvasRenderingContext2D,
    sheet: Sheet,
    camera: Camera,
    labels: ReadonlyMap<string, Label>,
    moment: Moment,
    only: ReadonlySet<string> | null = null,
  ): void {
    const seen = toMap(context, sheet, camera)
    const lifted = only ?? liftedBy(scene, moment)
    const points = (kind: 'actor' | 'tie', id: string) => moment.hover?.kind === kind && moment.hover.id === id
    const inSight = ties.filter(({ tie, box }) => meets(box, seen) && (only === null || only.has(`e:${tie.id}`)))
    const near = actors.filter(({ actor }) => covers(seen, actor) && (only === null || only.has(`n:${actor.id}`)))

    for (const { tie, pale } of inSight) if (isPaleTie(tie, lifted)) stroke(context, pale())
    for (const { tie } of inSight)
      if (tie.emphasis === 'selected' || points('tie', tie.id)) stroke(context, [inkOf(bandMark(tie.curve, theme))])
    for (const { tie, full } of inSight) if (!isPaleTie(tie, lifted)) stroke(context, full())

    for (const { actor, full, pale } of near) {
      const hovered = points('actor', actor.id)
      stroke(context, hovered ? actorMarks(actor, theme, 3).map(inkOf) : isPaleActor(actor, lifted) ? pale() : full())
      if (actor.emphasis === 'selected') stroke(context, [inkOf(ringMark(actor, theme))])
      if (actor.id === moment.cursor) stroke(context, [inkOf(focusMark(actor, theme))])
    }
    for (const { actor } of near) {
      const named = points('actor', actor.id) || actor.id === moment.cursor
      const label = labels.get(actor.id) ?? (named ? actor.label : null)
      if (label) paintLabel(context, label, isPaleActor(actor, lifted) ? pale : theme)
    }
    for (const { tie } of inSight)
      if (tie.emphasis === 'selected' || points('tie', tie.id)) paintWord(context, tie, theme)
  }
}

// Scenes of one sheet share their ties and actors, so a filter or a selection finds most paths made already.
const keptTie = keep<SceneTie, ReturnType<typeof inkedTie>>()
const keptActor = keep<SceneActor, ReturnType<typeof inkedActor>>()

const inkedTie = (tie: SceneTie, background: string) => ({
  tie,
  box: boxOf(tie),
  full: once(() => tieMarks(tie, background).map(inkOf)),
  pale: once(() => tieMarks({ ...tie, color: fade(tie.color, background, dimmed.tie) }, background).map(inkOf)),
})

const inkedActor = (actor: SceneActor, theme: Theme, pale: Theme) => ({
  actor,
  full: once(() => actorMarks(actor, theme).map(inkOf)),
  pale: once(() => actorMarks(actor, pale).map(inkOf)),
})

const inkOf = (mark: PathMark): Inked => ({ mark, path: new Path2D(mark.d) })

function once<T>(make: () => T): () => T {
  let made: T | undefined
  return () => (made ??= make())
}

/** Moves to map coordinates, and returns the part of the map that is in sight, with room for labels. */
function toMap(context: CanvasRenderingContext2D, { width, height, ratio }: Sheet, { zoom, pan }: Camera): Rect {
  context.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * pan.x, ratio * pan.y)
  context.lineJoin = 'round'
  return { x: -pan.x / zoom - 40, y: -pan.y / zoom - 60, width: width / zoom + 80, height: height / zoom + 100 }
}

export function wipe(context: CanvasRenderingContext2D): void {
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.clearRect(0, 0, context.canvas.width, context.canvas.height)
}

/** Ids that stay at full strength while something is hovered; null when nothing dims. */
export function liftedBy({ ties }: Scene, { hover }: Moment): ReadonlySet<string> | null {
  if (!hover?.dims) return null
  const kept = new Set<string>()
  for (const { id, from, to } of ties) {
    const own = hover.kind === 'tie' ? id === hover.id : from === hover.id || to === hover.id
    if (own) for (const each of [`e:${id}`, `n:${from}`, `n:${to}`]) kept.add(each)
  }
  if (hover.kind === 'actor') kept.add(`n:${hover.id}`)
  return kept
}

const isPaleTie = ({ id, emphasis }: SceneTie, lifted: ReadonlySet<string> | null): boolean =>
  lifted ? !lifted.has(`e:${id}`) : emphasis === 'dimmed'
const isPaleActor = ({ id, emphasis }: SceneActor, lifted: ReadonlySet<string> | null): boolean =>
  lifted ? !lifted.has(`n:${id}`) : emphasis === 'dimmed'

function stroke(context: CanvasRenderingContext2D, inked: readonly Inked[]): void {
  for (const { mark, path } of inked) {
    if (!mark.at) {
      lay(context, mark, path, mark.width ?? 1)
      continue
    }
    const { x, y, scale } = mark.at
    context.save()
    context.translate(x, y)
    context.scale(scale, scale)
    lay(context, mark, path, (mark.width ?? 1) / scale)
    context.restore()
  }
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
