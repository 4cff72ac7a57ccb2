import { ententeJson } from '~/formats/ententeJson.ts'
import { canWriteAtOnce } from '~/map/canWriteAtOnce.ts'
import type { AppStore } from '~/state/store.ts'
import { markKept } from '~/state/transitions.ts'
import { copyName } from './copyName.ts'
import { saveAs } from './saveAs.ts'

/** Writes the open map to a file of the reader's. From then on it counts as kept. */
export function downloadCopy(store: AppStore): void {
  const state = store.getState()
  const { map } = state.document
  if (!canWriteAtOnce(map)) return void import('./downloadLarge.ts').then(({ downloadLarge }) => downloadLarge(store))
  saveAs(copyName(state), ententeJson.mediaType, ententeJson.write(map))
  store.setState(markKept)
}
