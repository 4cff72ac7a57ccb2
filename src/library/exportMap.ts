import type { FormatId } from '~/formats/formatId.ts'
import { formats, writeAs } from '~/formats/formats.ts'
import { canWriteAtOnce } from '~/map/canWriteAtOnce.ts'
import type { AppStore } from '~/state/store.ts'
import { copyName } from './copyName.ts'
import { exportBeside } from './exportBeside.ts'
import { saveAs } from './saveAs.ts'

/**
 * Writes the open map to a file of the reader's in another format, a large one beside the page. What the format cannot say has
 * been told before.
 */
export async function exportMap(store: AppStore, id: FormatId): Promise<void> {
  const state = store.getState()
  const { map } = state.document
  const format = formats.find((each) => each.id === id)
  if (!format) return
  const base = copyName(state).replace(/\.entente\.json$/, '')
  const beside = canWriteAtOnce(map) ? null : await exportBeside(map, id)
  saveAs(base + format.extensions[0], format.mediaType, beside ?? writeAs(format, map).bytes)
}
