import { ententeJson } from '~/formats/ententeJson.ts'
import { writeMapSteps } from '~/map/writeMapSteps.ts'
import type { AppState, AppStore } from '~/state/store.ts'
import { markKept } from '~/state/transitions.ts'
import { inSteps } from './breath.ts'
import { copyName } from './copyName.ts'
import { saveAs } from './saveAs.ts'

/** The map that was open when it was asked for. */
export async function downloadLarge(store: AppStore, state: AppState): Promise<void> {
  const parts = await inSteps(writeMapSteps(state.document.map))
  saveAs(copyName(state), ententeJson.mediaType, parts)
  store.setState(markKept(state.document))
}
