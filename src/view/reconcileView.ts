import type { MapIndex } from '~/map/mapIndex.ts'
import { isGroup, isSum } from './groupIds.ts'
import type { View } from './view.ts'

/** What a view names and the map does not have. */
export type Missing = {
  readonly actors: readonly string[]
  readonly ties: readonly string[]
  /** Known once groups are found. */
  readonly groups?: readonly string[]
}

/** Fits a view, from a link say, to a map: what does not exist is taken out and named. */
export function reconcileView(view: View, index: MapIndex): { readonly view: View; readonly missing: Missing } {
  // A group stands in a selection as an actor, a sum of ties as a tie.
  const isDrawn = (id: string) => view.groups !== '' && (isGroup(id) || isSum(id))
  const has = (id: string) => index.actor.has(id) || isDrawn(id)
  const gone = [...view.actors, ...view.hiddenActors, ...view.focus, ...endsOf(view)].filter((id) => !has(id))
  const lost = view.tie !== '' && !index.relation.has(view.tie) && !isDrawn(view.tie)
  if (gone.length === 0 && !lost) return { view, missing: { actors: [], ties: [] } }
  return {
    view: {
      ...view,
      actors: view.actors.filter(has),
      hiddenActors: view.hiddenActors.filter(has),
      focus: view.focus.filter(has),
      pathFrom: has(view.pathFrom) ? view.pathFrom : '',
      pathTo: has(view.pathTo) ? view.pathTo : '',
      tie: lost ? '' : view.tie,
    },
    missing: { actors: [...new Set(gone)], ties: lost ? [view.tie] : [] },
  }
}

const endsOf = ({ pathFrom, pathTo }: View): readonly string[] => [pathFrom, pathTo].filter((id) => id !== '')
