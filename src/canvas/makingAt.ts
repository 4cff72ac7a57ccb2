import type { ActorId, Point } from '~/map/map.ts'
import type { Scene } from '~/scene/scene.ts'
import { selectCloseUp } from '~/state/derived.ts'
import type { AppStore } from '~/state/store.ts'
import { make } from '~/state/transitions.ts'

const reach = 8 // px round an actor that still hit it

/**
 * Two presses on a place make an actor there, when nothing is there: the first of them has selected what was. Where places
 * are not those of the map, among camps or in a ring, a layout finds one.
 */
export function makingAt(store: AppStore, isOnNothing: boolean, at: Point): void {
  const state = store.getState()
  const { view } = state
  if (!isOnNothing || state.readOnly || state.making || view.tie !== '' || view.actors.length > 0) return
  const isPlain = selectCloseUp(state) === '' && view.arrangement !== 'camps'
  store.setState(make({ kind: 'actor', ...(isPlain && { at: { x: Math.round(at.x), y: Math.round(at.y) } }) }))
}

/** The nearest actor under a place of the window, other than the one that the tie comes from; '' for none. */
export function receiverAt(
  scene: Pick<Scene, 'actors'>,
  zoom: number,
  pan: Point,
  at: Point,
  from: ActorId,
): ActorId | '' {
  let nearest: { id: ActorId | ''; distance: number } = { id: '', distance: Number.POSITIVE_INFINITY }
  for (const { id, at: place, radius } of scene.actors) {
    const distance = Math.hypot(place.x * zoom + pan.x - at.x, place.y * zoom + pan.y - at.y)
    if (id !== from && distance <= radius * zoom + reach && distance < nearest.distance) nearest = { id, distance }
  }
  return nearest.id
}
