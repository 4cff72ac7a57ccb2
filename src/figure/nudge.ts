import type { ActorId, Point } from '~/map/map.ts'
import { direction, distance, normal, type Rect, shift } from '~/scene/geometry.ts'
import type { Scene, SceneActor } from '~/scene/scene.ts'
import { actorBox, boxGrid, dotsOn } from './boxes.ts'

/** A tie that runs through an actor which is none of its ends, and how far the actor is from getting out of its way. */
type Strike = { readonly actor: ActorId; readonly away: Point; readonly by: number }

const clearance = 5
const dot = 2

export function strikesIn({ actors, ties }: Scene): readonly Strike[] {
  const grid = boxGrid<SceneActor>()
  for (const actor of actors) grid.add(actorBox(actor), actor)
  return ties.flatMap(({ curve, from, to }) => {
    const nearest = new Map<SceneActor, { readonly at: Point; readonly apart: number }>()
    for (const at of dotsOn(curve, 9))
      for (const actor of grid.meeting({ x: at.x - dot, y: at.y - dot, width: 2 * dot, height: 2 * dot })) {
        const apart = distance(at, actor.at)
        if (actor.id !== from && actor.id !== to && apart < (nearest.get(actor)?.apart ?? Infinity))
          nearest.set(actor, { at, apart })
      }
    return [...nearest].map(([actor, { at, apart }]): Strike => {
      const away = apart < 1 ? normal(direction(curve.start, curve.end)) : direction(at, actor.at)
      return { actor: actor.id, away, by: actor.radius * 1.2 + clearance - apart }
    })
  })
}

/** Moves every actor that is in the way of a tie aside, as far as the area lets it. `places` are from the area's corner. */
export function nudge(scene: Scene, places: ReadonlyMap<ActorId, Point>, area: Rect): ReadonlyMap<ActorId, Point> {
  const moved = new Map(places)
  for (const { actor, away, by } of strikesIn(scene)) {
    const at = moved.get(actor)
    if (!at) continue
    const to = shift(at, away, by)
    const isOut = to.x < 20 || to.y < 20 || to.x > area.width - 20 || to.y > area.height - 20
    // At the edge it steps over the line to the other side.
    moved.set(actor, isOut ? shift(at, away, by - 2 * (by + clearance) - 20) : to)
  }
  return moved
}
