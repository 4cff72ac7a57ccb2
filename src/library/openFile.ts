import { ententeJson } from '~/formats/ententeJson.ts'
import type { AppStore } from '~/state/store.ts'
import { setOpening } from '~/state/transitions.ts'
import { openMapFrom } from './openMapFrom.ts'

/** Larger files are refused before they are read, and the reader is told. */
export const megabytesAtMost = 25

export async function openFile(store: AppStore, file: File): Promise<void> {
  const { name } = file
  if (file.size > megabytesAtMost * 1024 * 1024) {
    store.setState(setOpening({ status: 'failed', name, problems: [], reason: 'too-large' }))
    return
  }
  await openMapFrom(store, {
    origin: { kind: 'file', name },
    name,
    read: async () => ententeJson.read(await file.arrayBuffer()),
    reason: 'not-readable',
  })
}
