import type { ActorId, Point, RelationId } from '~/map/map.ts'
import type { Change } from '~/view/change.ts'
import { curveAt, distance } from './geometry.ts'
import type { PathMark } from './marks.ts'
import { halfSize, n, outlinePath } from './outline.ts'
import type { SceneActor, SceneChange, SceneTie } from './scene.ts'

/** px */
export const changeRadius = 8

/**
 * A disc with a sign: full for what there is on the second side, hollow for what there was on the first; plus for new, minus
 * for gone, a wave for changed. `ground` null: nothing is painted behind a hollow one.
 */
export function changeMarks(
  change: Change,
  { x, y }: Point,
  { ink, ground }: { readonly ink: string; readonly ground: string | null },
): readonly PathMark[] {
  const d = outlinePath('circle', { x, y }, changeRadius)
  const isFull = change === 'new' || change === 'now'
  const disc = isFull
    ? { d, fill: ink, stroke: ground ?? '#ffffff', width: 1.5 }
    : { d, ...(ground === null ? {} : { fill: ground }), stroke: ink, width: 1.5 }
  const stroke = isFull ? (ground ?? '#ffffff') : ink
  return [disc, { d: signs[change === 'was' || change === 'now' ? 'wave' : change](x, y), stroke, width: 1.8 }]
}

const signs = {
  new: (x: number, y: number) => `M${n(x - 4)} ${n(y)}H${n(x + 4)}M${n(x)} ${n(y - 4)}V${n(y + 4)}`,
  gone: (x: number, y: number) => `M${n(x - 4)} ${n(y)}H${n(x + 4)}`,
  wave: (x: number, y: number) =>
    `M${n(x - 4.5)} ${n(y + 1)}Q${n(x - 2.2)} ${n(y - 4)} ${n(x)} ${n(y)}Q${n(x + 2.2)} ${n(y + 4)} ${n(x + 4.5)} ${n(y - 1)}`,
}

/** Where on its tie a mark may stand, best first. */
const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73]

/** At a shoulder of an actor, right above unless it is asked for another; px of the map. */
export function shoulderOf(
  { at, shape, radius }: Pick<SceneActor, 'at' | 'shape' | 'radius'>,
  right: 1 | -1 = 1,
  down: 1 | -1 = -1,
): Point {
  const { x, y } = halfSize(shape, radius)
  return { x: at.x + right * x * 0.85, y: at.y + down * y * 0.85 }
}

/** Each on its tie, off actors and off one another where there is room for that. */
export function placeChanges(
  changes: ReadonlyMap<RelationId, Change>,
  changedActors: ReadonlyMap<ActorId, Change>,
  ties: readonly SceneTie[],
  actors: readonly SceneActor[],
): readonly SceneChange[] {
  const placed: SceneChange[] = actors.flatMap((actor) => {
    const change = changedActors.get(actor.id)
    return change ? [{ id: actor.id, change, at: shoulderOf(actor) }] : []
  })
  for (const { id, curve } of ties) {
    const change = changes.get(id)
    if (!change) continue
    const spots = shares.map((share) => curveAt(curve, share))
    const isFree = (at: Point) =>
      placed.every((other) => distance(other.at, at) > 2 * changeRadius + 2) &&
      actors.every((actor) => distance(actor.at, at) > actor.radius + changeRadius + 4)
    const at = placed.length < mostKeptApart ? (spots.find(isFree) ?? spots[0]) : spots[0]
    if (at) placed.push({ id, change, at })
  }
  return placed
}

/** More are not looked at one by one while a reader drags. */
const mostKeptApart = 150
