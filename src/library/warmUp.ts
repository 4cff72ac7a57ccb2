import type { EntenteMap } from '~/map/map.ts'
import { openingSteps } from '~/state/openingSteps.ts'
import type { AppStore } from '~/state/store.ts'
import type { Transition } from '~/state/transition.ts'
import { inSteps } from './breath.ts'

/** Makes what the picture of a large map starts from, so that opening it does not hold the page up. */
export const warmUp = (store: AppStore, map: EntenteMap, opened: Transition): Promise<void> =>
  inSteps(openingSteps(store.getState(), map, opened))
