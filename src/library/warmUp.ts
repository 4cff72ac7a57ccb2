import type { EntenteMap } from '~/map/map.ts'
import { indexSteps } from '~/map/mapIndex.ts'
import { ordinalsOf } from '~/view/ordinals.ts'
import { breath } from './breath.ts'

/** Makes what every picture of a large map starts from, a piece at a time, so that opening it does not hold the page up. */
export async function warmUp(map: EntenteMap): Promise<void> {
  for (const _ of indexSteps(map)) await breath()
  ordinalsOf(map)
  await breath()
}
