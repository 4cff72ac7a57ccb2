import { keep } from '~/scene/keep.ts'
import { actorMarks, focusMark, type PathMark, ringMark } from '~/scene/marks.ts'
import type { SceneActor } from '~/scene/scene.ts'
import type { Theme } from '~/scene/theme.ts'
import type { MapView } from './mapView.ts'

// Actors of one shape, size and icon are one stamp round 0, 0, made once and set down where each stands.

type Inked = { readonly mark: PathMark; readonly path: Path2D }
export type Stamp = readonly Inked[]

const kept = keep<Theme, Stamp>()
const origin = { x: 0, y: 0 }

export function stampOf({ shape, radius, icon, members }: SceneActor, theme: Theme, outline = 1.5): Stamp {
  const look = { at: origin, shape, radius, icon, ...(members !== undefined && { members }) }
  const make = () => actorMarks(look, theme, outline).map(inkOf)
  return kept(theme, `${shape} ${radius} ${icon} ${outline} ${members === undefined}`, make)
}

const inkOf = (mark: PathMark): Inked => ({ mark, path: new Path2D(mark.d) })

const readable = 0.3 // below this zoom an icon is 5 px wide or less: a blot

const smallestMark = 0.2 // a mark does not outgrow what it marks

type Look = { readonly hovered: boolean; readonly focused: boolean }

/** Leaves the context in the coordinates of the actor. */
export function paintActor(
  context: CanvasRenderingContext2D,
  actor: SceneActor,
  { hovered, focused }: Look,
  resting: Stamp,
  theme: Theme,
  { scale, x, y, zoom }: MapView,
): void {
  const { at, emphasis } = actor
  const left = x + at.x * scale
  const top = y + at.y * scale
  const onActor = () => context.setTransform(scale, 0, 0, scale, left, top)
  onActor()
  for (const inked of hovered ? stampOf(actor, theme, 3) : resting) {
    const { at: corner } = inked.mark
    if (!corner) lay(context, inked, 1)
    else if (zoom >= readable) {
      const own = scale * corner.scale
      context.setTransform(own, 0, 0, own, left + corner.x * scale, top + corner.y * scale)
      lay(context, inked, corner.scale)
      onActor()
    }
  }
  const centred = { ...actor, at: origin }
  // However small the map, what is selected and where the keyboard is can be seen.
  const least = Math.min(1, Math.max(smallestMark, zoom))
  if (emphasis === 'selected') lay(context, inkOf(ringMark(centred, theme)), least)
  if (focused) lay(context, inkOf(focusMark(centred, theme)), least)
}

const unbroken: number[] = []

function lay(context: CanvasRenderingContext2D, { mark, path }: Inked, scale: number): void {
  if (mark.fill) {
    context.fillStyle = mark.fill
    context.fill(path)
  }
  if (!mark.stroke) return
  context.strokeStyle = mark.stroke
  context.lineWidth = (mark.width ?? 1) / scale
  context.lineCap = mark.cap ?? 'butt'
  context.setLineDash(mark.dash ? mark.dash.map((each) => each / scale) : unbroken)
  context.stroke(path)
}
