import type { Head, Point } from '~/map/map.ts'
import {
  along,
  type Curve,
  contains,
  controlPoint,
  curveAt,
  direction,
  distance,
  grow,
  point,
  type Rect,
  shift,
} from './geometry.ts'
import { meetOutline } from './outline.ts'
import type { PlacedActor } from './placeActors.ts'
import { headShapes } from './tieShape.ts'

const gap = 4

/** What stands at the two ends of a tie. */
export type Heads = { readonly start: Head; readonly end: Head }

/**
 * The curve of a tie between two actors. An end stops 4 px before the actor's outline or name, whichever comes first on the
 * straight way from the control point to its centre. `pushA`, `pushB`: extra px that a selected actor's ring needs. `slackA`,
 * `slackB`: by what share names may be drawn larger than they are laid out.
 */
export function tieCurve(
  a: PlacedActor,
  b: PlacedActor,
  bend: number,
  pushA: number,
  pushB: number,
  heads: Heads,
  slackA: number,
  slackB = slackA,
): Curve {
  if (a.id === b.id) return loop(a, pushA)
  const control = controlPoint(a.at, b.at, bend)
  const start = endBefore(a, control, pushA, heads.start, slackA)
  const end = endBefore(b, control, pushB, heads.end, slackB)
  return crowded(a, b, start, end, bend) ? short(a, b) : { start, control, end }
}

/** A head that comes at a slant, or stands right beside the name, steps back until none of its corners lies over it. */
function endBefore(actor: PlacedActor, control: Point, push: number, head: Head, slack: number): Point {
  const name = nameBox(actor, push, slack)
  const toward = direction(control, actor.at)
  let end = meetOutline(control, actor, [grow(name, gap - 2)], gap + push)
  if (!contains(grow(name, most), end)) return end
  const covers = () => headShapes(head, end, toward).some(({ points }) => points.some((each) => contains(name, each)))
  for (let steps = 0; steps < most && distance(control, end) > shortest && covers(); steps++)
    end = shift(end, toward, -1)
  return end
}

/** px that a head steps back at the most, and that it keeps from the control point, past which it would point back. */
const [most, shortest] = [14, 12]

/** A ring moves the name down by as much as it pushes the ends out. */
function nameBox({ label }: PlacedActor, push: number, slack: number): Rect {
  const { x, y, width, height } = label.box
  return grow({ x: x - (width * slack) / 2, y, width: width * (1 + slack), height: height * (1 + slack) + push }, 1)
}

/** Actors so close that the ends pass each other: a plain stroke between the outlines, as much as there is. */
function crowded(
  a: PlacedActor,
  b: PlacedActor,
  start: { x: number; y: number },
  end: { x: number; y: number },
  bend: number,
): boolean {
  return distance(a.at, b.at) < Math.abs(bend) * 0.1 + a.radius + b.radius + 3 * gap || distance(start, end) < gap
}

function short(a: PlacedActor, b: PlacedActor): Curve {
  const length = distance(a.at, b.at)
  if (length === 0) return { start: a.at, control: a.at, end: b.at }
  const from = Math.min(0.45, (a.radius + 1) / length)
  const to = Math.max(0.55, 1 - (b.radius + 1) / length)
  return { start: along(a.at, b.at, from), control: along(a.at, b.at, 0.5), end: along(a.at, b.at, to) }
}

/** A tie of an actor with itself: a cubic over its upper right shoulder. */
function loop({ at, radius }: PlacedActor, push: number): Curve {
  const out = radius + gap + push
  const reach = radius * 2 + 34
  const on = (degrees: number, r: number) =>
    point(at.x + Math.cos((degrees * Math.PI) / 180) * r, at.y + Math.sin((degrees * Math.PI) / 180) * r)
  return { start: on(-80, out), control: on(-88, reach), control2: on(-2, reach), end: on(-10, out) }
}

/** The middle of a curve, where its word or number stands. */
export const middleOf = (curve: Curve) => curveAt(curve, 0.5)
