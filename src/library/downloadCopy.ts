import { ententeJson } from '~/formats/ententeJson.ts'
import { canWriteAtOnce } from '~/map/canWriteAtOnce.ts'
import type { AppState, AppStore } from '~/state/store.ts'
import { markKept } from '~/state/transitions.ts'
import { copyName } from './copyName.ts'
import { saveAs } from './saveAs.ts'

/**
 * Writes the open map to a file of the reader's, a large one while the page lives on. It then counts as kept; what is edited
 * meanwhile does not.
 */
export function downloadCopy(store: AppStore): void {
  const state = store.getState()
  if (canWriteAtOnce(state.document.map)) writeAtOnce(store, state)
  else
    void import('./downloadLarge.ts').then(
      ({ downloadLarge }) => downloadLarge(store, state),
      // Without a network what is not here yet does not come; the file is wanted all the same.
      () => writeAtOnce(store, state),
    )
}

function writeAtOnce(store: AppStore, state: AppState): void {
  saveAs(copyName(state), ententeJson.mediaType, ententeJson.write(state.document.map))
  store.setState(markKept(state.document))
}
