import { useMemo } from 'react'
import { backUpLibrary, openBackup, restoreLibrary } from '~/library/libraryBackup.ts'
import { openNew } from '~/library/openNew.ts'
import { openMoment, openOwn } from '~/library/openOwn.ts'
import {
  bringBackOwn,
  downloadOwn,
  duplicateOwn,
  listHistory,
  listOwn,
  purgeOwn,
  removeOwn,
  renameOwn,
  watchOwn,
} from '~/library/ownMaps.ts'
import { storageState } from '~/library/persist.ts'
import { LibraryDialog } from '~/panels/library/LibraryDialog.tsx'
import type { LibraryDoors } from '~/panels/library/libraryDoors.ts'
import { store } from '~/state/store.ts'

type Props = { readonly start: 'list' | 'history'; readonly onClose: () => void }

/** The reader's own maps, with all that can be done to them. */
export function LibraryPart(props: Props) {
  const doors = useMemo(makeDoors, [])
  return <LibraryDialog doors={doors} {...props} />
}

function makeDoors(): LibraryDoors {
  return {
    list: () => listOwn(store),
    watch: (listen) => watchOwn(store, listen),
    storage: storageState,
    open: (id) => void openOwn(store, id),
    create: () => void openNew(store),
    rename: (id, name) => renameOwn(store, id, name),
    duplicate: (id, titleOf) => duplicateOwn(store, id, titleOf),
    remove: (id) => removeOwn(store, id),
    bringBack: (id) => bringBackOwn(store, id),
    purge: (id) => purgeOwn(store, id),
    download: (id) => downloadOwn(store, id),
    history: (id) => listHistory(store, id),
    look: (id, { seq }) => void openMoment(store, id, seq, store.getState().view),
    backUp: () => backUpLibrary(store),
    openBackup: (file) => openBackup(store, file),
    restore: (plan, choices) => restoreLibrary(store, plan, choices),
  }
}
