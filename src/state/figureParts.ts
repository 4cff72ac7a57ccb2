import { type FigureCamps, figureLook, noAreas } from '~/figure/figureCamps.ts'
import type { FigureSizes } from '~/figure/figureRanks.ts'
import { campsHeadline } from '~/i18n/campsSaid.ts'
import { screenWordsFor } from '~/i18n/words.ts'
import type { PartPlaces } from '~/layouts/partPlaces.ts'
import type { ActorId, EntenteMap, Point, Positions } from '~/map/map.ts'
import { radiiOnSheet } from '~/presentation/groupPicture.ts'
import type { CampsLook } from '~/scene/campAreas.ts'
import type { Radii } from '~/scene/placeActors.ts'
import type { Comparing } from '~/view/comparedIn.ts'
import { isRank } from '~/view/ranks.ts'
import type { View } from '~/view/view.ts'
import type { VisibleMap } from '~/view/visibleMap.ts'
import { selectCampPlaces, selectCampsLook, selectSignedPart } from './campsDerived.ts'
import { selectIndex, selectIsLarge, selectRadii, selectVisible } from './derived.ts'
import { remember } from './remember.ts'
import { selectStandIn } from './standIn.ts'
import type { AppState } from './store.ts'

const parts = remember(
  (
    visible: VisibleMap,
    positions: Positions,
    camps: FigureCamps | null,
    sizes: FigureSizes | null,
    comparing: Comparing | null,
    map: EntenteMap,
  ) => ({
    map,
    visible,
    positions,
    camps,
    sizes,
    comparing,
  }),
)
const onSheet = remember(radiiOnSheet)
const figureSizes = remember((radii: Radii, statement: string): FigureSizes => ({ radii, statement }))

/** Actors as large as on screen while they are ranked there. */
function sizesOf(state: AppState): FigureSizes | null {
  const radii = selectRadii(state)
  const { ask } = state.view
  return radii && isRank(ask) ? figureSizes(radii, screenWordsFor(state.language).ask.matters.sizes[ask]) : null
}

const comparingBy = remember(
  (compare: View['compare'], before: string, after: string): Comparing => ({ compare, before, after }),
)

const figureCamps = remember(
  (look: CampsLook, statement: string): FigureCamps => ({
    look: { ...look, ...figureLook },
    statement,
  }),
)

/** Sums of ties have no notes: as with camps, only what is numbered has. */
const figureAreas = remember((areas: CampsLook | null): FigureCamps => ({ look: areas ?? noAreas, statement: '' }))

/** Of a large map the drawn part where it stands on screen, and all others where the map has them, as near to each other. */
const largePlaces = remember((own: Positions, part: PartPlaces | null): Positions => {
  if (part === null || part.scale === null) return part?.places ?? own
  const { places, scale } = part
  const scaled: { [id: ActorId]: Point } = {}
  for (const [id, { x, y }] of Object.entries(own)) scaled[id] = { x: x * scale, y: y * scale }
  return Object.assign(scaled, places)
})

/** What a figure is drawn from: what the filters leave where the map has it, or who stands in a camp, camp by camp. */
export const selectFigureParts = (state: AppState): ReturnType<typeof parts> => {
  const standIn = selectStandIn(state)
  if (standIn) {
    const { map, visible, positions, areas } = standIn
    return parts(visible, positions, figureAreas(areas), figureSizes(onSheet(standIn), standIn.statement), null, map)
  }
  const { map } = state.document
  const visible = selectVisible(state)
  const positions = selectIsLarge(state) ? largePlaces(map.positions, state.part) : map.positions
  const look = selectCampsLook(state, selectIndex(state))
  const { answer } = state.camps
  const { ask, compare, before, after } = state.view
  const comparing = ask === 'compare' ? comparingBy(compare, before, after) : null
  if (!look || !answer) return parts(visible, positions, null, sizesOf(state), comparing, map)
  const signed = selectSignedPart(state, visible)
  const words = screenWordsFor(state.language).camps
  const statement = `${campsHeadline(answer, words).join('')} ${words.care.notAlliance}`
  return parts(signed, selectCampPlaces(state, signed), figureCamps(look, statement), sizesOf(state), comparing, map)
}
