// Files to be added to the open map: those of other programs by way of the import, a map of our own as it is.
import { loadScreenWords, pickLanguage } from '~/i18n/words.ts'
import type { AppStore } from '~/state/store.ts'
import { setOpening } from '~/state/transitions.ts'
import { importOwn } from './importFiles.ts'
import { readFileOf } from './openFile.ts'
import { megabytesAtMost, openFiles } from './openFiles.ts'

export const addFiles = (store: AppStore, files: readonly File[]): Promise<void> =>
  openFiles(store, files, megabytesAtMost, (file) => void addOwn(store, file))

/** What cannot be read is told as in opening, and changes nothing. The last file wins. */
export async function addOwn(store: AppStore, file: File): Promise<void> {
  const { name } = file
  await loadScreenWords(pickLanguage([store.getState().language]))
  store.setState(setOpening({ status: 'loading', name }))
  const { opening: mine } = store.getState()
  const read = await readFileOf(file).catch(() => null)
  if (store.getState().opening !== mine) return
  if (!read?.value) {
    const problems = read?.problems ?? []
    const reason = read ? read.reason : 'not-readable'
    return store.setState(setOpening({ status: 'failed', name, problems, ...(reason ? { reason } : {}) }))
  }
  store.setState(setOpening({ status: 'idle' }))
  await importOwn(store, name, read.value, read.problems)
}
