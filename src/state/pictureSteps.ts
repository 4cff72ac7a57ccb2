import { selectPart, selectScene, selectSheet, selectVisible } from './derived.ts'
import { selectPartPlaces } from './partDerived.ts'
import { standInSteps } from './standIn.ts'
import type { AppState } from './store.ts'
import { placePart } from './transitions.ts'

/** Works out the picture of a large map a piece at a time: the selectors then find it made when the map looks like that. */
export function* pictureSteps(next: AppState): Generator<void, void> {
  yield void selectVisible(next)
  yield void selectPart(next)
  const placed = placePart(selectPartPlaces(next))(next)
  yield
  yield* standInSteps(placed)
  yield void selectSheet(placed)
  yield void selectScene(placed)
}
