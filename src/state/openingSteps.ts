import type { EntenteMap } from '~/map/map.ts'
import { indexSteps } from '~/map/mapIndex.ts'
import { countSteps } from '~/view/countLegend.ts'
import { ordinalSteps } from '~/view/ordinals.ts'
import { selectIsLarge, selectScene, selectSheet } from './derived.ts'
import { pictureSteps } from './pictureSteps.ts'
import type { AppState } from './store.ts'
import { selectHeld, timeSteps } from './timeDerived.ts'
import type { Transition } from './transition.ts'

/**
 * Works out what the first picture of a map is made of, a piece at a time, before the map is opened: the selectors then
 * find it made. `opened` opens it.
 */
export function* openingSteps(state: AppState, map: EntenteMap, opened: Transition): Generator<void, void> {
  yield* indexSteps(map)
  yield* ordinalSteps(map)
  yield* countSteps(map)
  const next = opened(state)
  if (selectIsLarge(next)) yield* pictureSteps(next)
  else if (map.actors.every(({ id }) => Object.hasOwn(map.positions, id))) {
    yield void selectSheet(next)
    yield void selectScene(next)
  }
  yield* timeSteps(next)
  yield void selectHeld(next)
}
