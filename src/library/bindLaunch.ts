import type { AppStore } from '~/state/store.ts'
import { setOpening } from '~/state/transitions.ts'
import { openFiles } from './openFiles.ts'

/** The part of the File Handling API that is used here; TypeScript's own library lacks it. */
type LaunchQueue = {
  readonly setConsumer: (consume: (launch: { readonly files?: readonly FileSystemFileHandle[] }) => void) => void
}

/** Files that the reader's system hands to the installed app: “open with”. */
export function bindLaunch(store: AppStore): () => void {
  const { launchQueue }: { launchQueue?: LaunchQueue } = window as object
  let isOver = false
  launchQueue?.setConsumer(({ files = [] }) => {
    if (files.length > 0 && !isOver) void open(store, files)
  })
  return () => {
    isOver = true
  }
}

async function open(store: AppStore, handles: readonly FileSystemFileHandle[]): Promise<void> {
  try {
    await openFiles(store, await Promise.all(handles.map((handle) => handle.getFile())))
  } catch {
    // It is gone, or the reader has not let the page have it.
    const name = handles.map((handle) => handle.name).join(', ')
    store.setState(setOpening({ status: 'failed', name, problems: [], reason: 'not-readable' }))
  }
}
