import type { ActorId, EntenteMap } from '~/map/map.ts'
import type { View } from './view.ts'
import { visibleMap } from './visibleMap.ts'

/** Why the reader cannot see an actor: hidden by name, by its type, or left without ties by the other filters. */
export type HiddenReason = 'actor' | 'type' | 'loner'

/** null when the actor is on screen, or not in the map at all. */
export function whyHidden(map: EntenteMap, view: View, id: ActorId): HiddenReason | null {
  const actor = map.actors.find((each) => each.id === id)
  if (!actor) return null
  if (view.hiddenActors.includes(id)) return 'actor'
  if (view.hiddenTypes.includes(actor.type)) return 'type'
  return visibleMap(map, view).actors.includes(actor) ? null : 'loner'
}

/** The smallest change of the view that brings the actor back. */
export function unhide(map: EntenteMap, view: View, id: ActorId): Partial<View> {
  const type = map.actors.find((each) => each.id === id)?.type
  const hiddenActors = view.hiddenActors.filter((each) => each !== id)
  const hiddenTypes = view.hiddenTypes.filter((each) => each !== type)
  const change = { hiddenActors, hiddenTypes }
  return whyHidden(map, { ...view, ...change }, id) === null ? change : { ...change, loners: 'keep' }
}
