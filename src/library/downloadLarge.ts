import { ententeJson } from '~/formats/ententeJson.ts'
import { writeMapSteps } from '~/map/writeMapSteps.ts'
import type { AppStore } from '~/state/store.ts'
import { markKept } from '~/state/transitions.ts'
import { inSteps } from './breath.ts'
import { copyName } from './copyName.ts'
import { saveAs } from './saveAs.ts'

/** As `downloadCopy`, while the page lives on. What is edited meanwhile is not in the file, and counts as not kept. */
export async function downloadLarge(store: AppStore): Promise<void> {
  const { origin, document } = store.getState()
  const parts = await inSteps(writeMapSteps(document.map))
  saveAs(copyName({ origin, document }), ententeJson.mediaType, parts)
  store.setState((state) => (state.document === document ? markKept(state) : { ...state, kept: document }))
}
