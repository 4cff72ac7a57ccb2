import type { ActorId, EntenteMap } from '~/map/map.ts'
import { initialView, type View } from './view.ts'
import { visibleMap } from './visibleMap.ts'

/** Why the reader cannot see an actor: hidden by name, by its type, outside the focus, or left without ties by the filters. */
export type HiddenReason = 'actor' | 'type' | 'focus' | 'loner'

/** null when the actor is on screen, or not in the map at all. */
export function whyHidden(map: EntenteMap, view: View, id: ActorId): HiddenReason | null {
  const actor = map.actors.find((each) => each.id === id)
  if (!actor) return null
  if (view.hiddenActors.includes(id)) return 'actor'
  if (view.hiddenTypes.includes(actor.type)) return 'type'
  if (visibleMap(map, view).actors.includes(actor)) return null
  return view.focus.length > 0 && isOutside(map, view, id) ? 'focus' : 'loner'
}

const isOutside = (map: EntenteMap, view: View, id: ActorId): boolean =>
  !visibleMap(map, { ...view, loners: 'keep' }).actors.some((actor) => actor.id === id)

/** The smallest change of the view that brings the actor back. */
export function unhide(map: EntenteMap, view: View, id: ActorId): Partial<View> {
  const type = map.actors.find((each) => each.id === id)?.type
  const hiddenActors = view.hiddenActors.filter((each) => each !== id)
  const hiddenTypes = view.hiddenTypes.filter((each) => each !== type)
  const change = { hiddenActors, hiddenTypes }
  const reason = whyHidden(map, { ...view, ...change }, id)
  if (reason === null) return change
  if (reason === 'loner') return { ...change, loners: 'keep' }
  const wider = { ...change, focus: initialView.focus }
  return whyHidden(map, { ...view, ...wider }, id) === null ? wider : { ...wider, loners: 'keep' }
}
