import { partPlaces } from '~/layouts/partPlaces.ts'
import type { ActorId } from '~/map/map.ts'
import type { MapIndex } from '~/map/mapIndex.ts'
import { selectIndex, selectPart } from './derived.ts'
import { remember } from './remember.ts'
import type { AppState } from './store.ts'

const tiesIn = remember(
  (index: MapIndex) =>
    (id: ActorId): number =>
      index.tiesOf.get(id)?.length ?? 0,
)
const places = remember(partPlaces)

/** Where the part of a large map that is now drawn comes to stand, going on from where it stood. */
export const selectPartPlaces = (state: AppState) =>
  places(selectPart(state), state.document.map.positions, state.part, tiesIn(selectIndex(state)))
