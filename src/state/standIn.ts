import type { ActorId, EntenteMap, Positions, RelationId } from '~/map/map.ts'
import type { CampsLook } from '~/scene/campAreas.ts'
import type { countPlaces } from '~/scene/countPlaces.ts'
import type { groupsFramed } from '~/scene/groupsFramed.ts'
import type { Radii } from '~/scene/placeActors.ts'
import { isGroup, isSum } from '~/view/groupIds.ts'
import type { VisibleMap } from '~/view/visibleMap.ts'
import type { AppState } from './store.ts'

/** A small map that is drawn in place of the map itself: its groups. */
export type StandIn = {
  readonly map: EntenteMap
  readonly visible: VisibleMap
  readonly positions: Positions
  readonly radii: Radii
  /** By what share its names may be drawn larger than at 100 %. */
  readonly slack: number
  readonly areas: CampsLook | null
  /** The keys of the opened groups, in the order of their areas. */
  readonly open: readonly string[]
  /** What a figure of it says. */
  readonly statement: string
  /** What stands for the selected actors, and the sum that the selected tie is in. */
  readonly selected: readonly ActorId[]
  readonly tie: RelationId | ''
}

/** What is known of drawing groups, besides what they are. */
export type GroupDrawing = {
  readonly countPlaces: typeof countPlaces
  readonly framed: typeof groupsFramed
}

// The code that draws groups is fetched when they are asked for, and is given in here.
let make: (state: AppState) => StandIn | null = () => null
let makeSteps: (state: AppState) => Generator<void, void> = nothing
let drawing: GroupDrawing | null = null
/** `steps`: the same a piece at a time, so that `selector` then finds it made. */
export function provideStandIn(selector: typeof make, steps: typeof makeSteps, draw: GroupDrawing | null = null): void {
  make = selector
  makeSteps = steps
  drawing = draw
}
function* nothing(): Generator<void, void> {}
/** null until groups have been asked for. */
export const groupDrawing = (): GroupDrawing | null => drawing

/** null while the map is drawn itself. */
export const selectStandIn = (state: AppState): StandIn | null =>
  state.view.groups === '' || state.groups.status === 'none' ? null : make(state)

/** Works out what stands in for the map, a piece at a time. */
export const standInSteps = (state: AppState): Generator<void, void> =>
  state.view.groups === '' || state.groups.status === 'none' ? nothing() : makeSteps(state)

/** Whether the groups have the word: one of them is selected, or a sum of ties, or nothing that would come before them. */
export const isAboutGroups = ({ view }: AppState): boolean =>
  view.groups !== '' &&
  (view.tie === '' ? (view.actors.length === 0 ? view.ask === '' : view.actors.some(isGroup)) : isSum(view.tie))
