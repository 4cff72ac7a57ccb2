import type { Point } from '~/map/map.ts'
import { once } from '~/map/once.ts'
import { fadeActors } from '~/scene/fade.ts'
import type { Rect } from '~/scene/geometry.ts'
import { dimmed } from '~/scene/marks.ts'
import type { Label, Scene, SceneActor, SceneTie } from '~/scene/scene.ts'
import type { Theme } from '~/scene/theme.ts'
import { groupDrawing } from '~/state/standIn.ts'
import { type Camera, onMap, type Sheet, viewOf } from './mapView.ts'
import { paintActor, stampOf } from './paintActors.ts'
import { campThemes, paintAreas, paintNumbers } from './paintCamps.ts'
import { paintChanges } from './paintChanges.ts'
import { countSize, paintBeyond, paintCount, paintLabel, paintMembers, paintWord } from './paintText.ts'
import { paintBand, paintRuns, paleRuns, runsOf } from './paintTies.ts'

/** What the moment adds to a scene: nothing of it is kept. */
export type Moment = {
  /** The actor or tie under the pointer or the keyboard, and whether the rest has been dimmed yet. */
  readonly hover: { readonly kind: 'actor' | 'tie'; readonly id: string; readonly dims: boolean } | null
  /** The actor that the keyboard is on. */
  readonly cursor: string
}

const readableNumbers = 0.2 // below this zoom numbers on lines hide the lines
const leastLifted = 1.4 // px of screen: what is lifted out of a map that is zoomed far out is seen

/** What stays at full strength while the rest is pale. */
export type Lifted = { readonly actors: ReadonlySet<string>; readonly ties: ReadonlySet<string> }

/** A painter sorts one scene into strokes of one style, so that a frame sets each style once. */
export function scenePainter(scene: Scene) {
  const { theme } = scene
  const pale = paleOf(theme)
  const tints = campThemes(scene)
  const hasCounts = scene.ties.some(({ count }) => count !== undefined)
  const counted = new WeakMap<ReadonlyMap<string, Label>, ReadonlyMap<string, Point>>()
  /** Once for the names of a zoom. */
  const countsFor = (labels: ReadonlyMap<string, Label>, zoom: number) => {
    const known = counted.get(labels) ?? groupDrawing()?.countPlaces(scene, labels, countSize(zoom))
    if (known) counted.set(labels, known)
    return known
  }
  const resting = partsOf(
    scene,
    (tie) => tie.emphasis === 'dimmed',
    (actor) => actor.emphasis === 'dimmed',
  )

  /** Everything, or with `only` what it names alone, over what is there already. */
  return function paint(
    context: CanvasRenderingContext2D,
    sheet: Sheet,
    camera: Camera,
    labels: ReadonlyMap<string, Label>,
    moment: Moment,
    only: Lifted | null = null,
  ): void {
    const view = viewOf(sheet, camera)
    onMap(context, view)
    const lifted = only ?? liftedBy(scene, moment)
    const parts = only ? partsOf(chosen(scene, only), isNone, isNone) : lifted ? partsLifted(scene, lifted) : resting
    const points = (kind: 'actor' | 'tie', id: string) => moment.hover?.kind === kind && moment.hover.id === id
    const marked = parts.ties.filter(({ id, emphasis }) => emphasis === 'selected' || points('tie', id))

    if (!only) paintAreas(context, scene)
    paintRuns(context, paleRuns(parts.pale, theme.canvas), theme.canvas, view, 0)
    for (const { curve } of marked) paintBand(context, curve, theme)
    paintRuns(context, parts.full, theme.canvas, view, only || parts.pale.length > 0 ? leastLifted : 0)

    const counts = hasCounts ? countsFor(labels, view.zoom) : undefined
    if (counts && view.zoom >= readableNumbers)
      for (const tie of parts.ties)
        if (tie.count !== undefined && !parts.isPaleTie(tie) && !marked.includes(tie))
          paintCount(context, tie, counts.get(tie.id), theme, view.zoom)

    const near = parts.actors.filter(({ at }) => covers(view.seen, at))
    for (const actor of near) {
      const look = { hovered: points('actor', actor.id), focused: actor.id === moment.cursor }
      paintActor(context, actor, look, stampOf(actor, parts.isPale(actor) ? pale : theme), theme, view)
    }
    onMap(context, view)
    for (const actor of near) {
      const named = points('actor', actor.id) || actor.id === moment.cursor
      const label = labels.get(actor.id) ?? (named ? actor.label : null)
      if (!label) continue
      paintLabel(context, label, parts.isPale(actor) ? pale : (tints.get(actor.id) ?? theme))
      paintBeyond(context, actor, label, parts.isPale(actor) ? pale : theme)
    }
    for (const actor of near) paintMembers(context, actor, parts.isPale(actor) ? pale : theme, view.zoom)
    if (!only) paintNumbers(context, scene, labels, view.zoom)
    if (!only) paintChanges(context, scene, lifted, view.zoom)
    for (const tie of marked) paintWord(context, tie, scene.actors, labels, theme, view.zoom)
  }
}

type Parts = Pick<Scene, 'actors' | 'ties'> & {
  readonly pale: ReturnType<typeof runsOf>
  readonly full: ReturnType<typeof runsOf>
  readonly isPale: (actor: SceneActor) => boolean
  readonly isPaleTie: (tie: SceneTie) => boolean
}

function partsOf(
  { actors, ties }: Pick<Scene, 'actors' | 'ties'>,
  isPaleTie: (tie: SceneTie) => boolean,
  isPale: (actor: SceneActor) => boolean,
): Parts {
  return {
    actors,
    ties,
    pale: runsOf(ties.filter(isPaleTie)),
    full: runsOf(ties.filter((tie) => !isPaleTie(tie))),
    isPale,
    isPaleTie,
  }
}

const paleOf = once((theme: Theme) => fadeActors(theme, dimmed.actor))
const isNone = () => false
const partsLifted = (scene: Scene, lifted: Lifted) =>
  partsOf(
    scene,
    ({ id }) => !lifted.ties.has(id),
    ({ id }) => !lifted.actors.has(id),
  )
const chosen = ({ actors, ties }: Scene, only: Lifted) => ({
  actors: actors.filter(({ id }) => only.actors.has(id)),
  ties: ties.filter(({ id }) => only.ties.has(id)),
})

/** What stays at full strength while something is hovered; null when nothing dims, or all is dimmed already. */
function liftedBy(scene: Scene, { hover }: Moment): Lifted | null {
  return hover?.dims && !isAlone(scene, hover) ? around(scene, hover) : null
}

type Pointed = { readonly kind: 'actor' | 'tie'; readonly id: string }

/** Whether the one selected actor is meant: selecting it has dimmed the rest. */
export const isAlone = (scene: Scene, { kind, id }: Pointed): boolean =>
  kind === 'actor' && soleSelected(scene).id === id

const soleSelected = once(({ actors, ties }: Scene) => {
  const [first, ...more] = actors.filter(({ emphasis }) => emphasis === 'selected')
  const isTie = ties.some(({ emphasis }) => emphasis === 'selected')
  return { id: first && more.length === 0 && !isTie ? first.id : null }
})

/** What is pointed at, with its ties and their ends; nothing where it is not on screen. */
export function around({ actors, ties }: Scene, { kind, id }: Pointed): Lifted {
  const lifted = {
    actors: new Set(actors.flatMap((actor) => (kind === 'actor' && actor.id === id ? [id] : []))),
    ties: new Set<string>(),
  }
  for (const tie of ties) {
    if (kind === 'tie' ? tie.id !== id : tie.from !== id && tie.to !== id) continue
    lifted.ties.add(tie.id)
    lifted.actors.add(tie.from).add(tie.to)
  }
  return lifted
}

const covers = ({ x, y, width, height }: Rect, at: SceneActor['at']): boolean =>
  at.x >= x - 60 && at.x <= x + width + 60 && at.y >= y - 60 && at.y <= y + height + 60
