import type { FormatId } from '~/formats/formatId.ts'
import { formats, writeAs } from '~/formats/formats.ts'
import type { AppStore } from '~/state/store.ts'
import { copyName } from './downloadCopy.ts'
import { saveAs } from './saveAs.ts'

/** Writes the open map to a file of the reader's in another format. What that cannot say has been told before. */
export function exportMap(store: AppStore, id: FormatId): void {
  const state = store.getState()
  const format = formats.find((each) => each.id === id)
  if (!format) return
  const base = copyName(state).replace(/\.entente\.json$/, '')
  saveAs(base + format.extensions[0], format.mediaType, writeAs(format, state.document.map).bytes)
}
