import { type PartPlaces, partPlaces } from '~/layouts/partPlaces.ts'
import type { Positions } from '~/map/map.ts'
import type { MapIndex } from '~/map/mapIndex.ts'
import type { DrawnPart } from '~/view/drawnPart.ts'
import { selectIndex, selectPart } from './derived.ts'
import { rememberSeveral } from './rememberSeveral.ts'
import type { AppState } from './store.ts'

const places = rememberSeveral(
  ({ tiesOf }: MapIndex, part: DrawnPart, own: Positions, before: PartPlaces | null): PartPlaces =>
    partPlaces(part, own, before, (id) => tiesOf.get(id)?.length ?? 0),
)

/** Where the part of a large map that is now drawn comes to stand, going on from where it stood. */
export const selectPartPlaces = (state: AppState): PartPlaces =>
  places(selectIndex(state), selectPart(state), state.document.map.positions, state.part)
