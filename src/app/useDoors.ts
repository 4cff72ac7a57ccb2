import { useMemo, useState } from 'react'
import { downloadCopy } from '~/library/downloadCopy.ts'

import { openFiles } from '~/library/openFiles.ts'
import { openNew } from '~/library/openNew.ts'

import { openShipped } from '~/library/openShipped.ts'
import { store } from '~/state/store.ts'
import { redoAloud, undoAloud } from './undoAloud.ts'

export type DialogName =
  | 'share'
  | 'keys'
  | 'problems'
  | 'legend'
  | 'history'
  | 'library'
  | 'versions'
  | 'rename'
  | 'export'

/** What can be set off from anywhere: by the bar, by a key, by a notice. */
export type Doors = {
  readonly openMap: (id: string) => void
  readonly openFiles: (files: readonly File[]) => void
  readonly addFiles: (files: readonly File[]) => void
  readonly export: () => void
  readonly download: () => void
  readonly undo: () => void
  readonly redo: () => void
  readonly versions: () => void
  readonly share: () => void
  readonly keys: () => void
  readonly problems: () => void
  readonly legend: () => void
  readonly search: () => void
  readonly newMap: () => void
  readonly library: () => void
  readonly history: () => void
  readonly rename: () => void
}

/** The doors, the one dialog that is open, and how often the search has been asked for. */
export function useDoors() {
  const [dialog, setDialog] = useState<DialogName | null>(null)
  const [search, setSearch] = useState({ asked: 0, isOn: false })

  const doors = useMemo<Doors>(
    () => ({
      openMap: (id) => void openShipped(store, id),
      openFiles: (files) => void openFiles(store, files),
      addFiles: (files) => void addToMap(files),
      export: () => setDialog('export'),
      download: () => downloadCopy(store),
      undo: () => (store.getState().importing ? void takeBack() : undoAloud(store)),
      redo: () => redoAloud(store),
      versions: () => setDialog('versions'),
      share: () => setDialog('share'),
      keys: () => setDialog('keys'),
      problems: () => setDialog('problems'),
      legend: () => setDialog('legend'),
      newMap: () => void openNew(store),
      library: () => setDialog('library'),
      history: () => setDialog('history'),
      rename: () => setDialog('rename'),
      search: () => setSearch(({ asked }) => ({ asked: asked + 1, isOn: true })),
    }),
    [],
  )
  const leaveSearch = () => {
    setSearch(({ asked }) => ({ asked, isOn: false }))
    document.getElementById('map')?.focus({ preventScroll: true })
  }
  return { doors, dialog, closeDialog: () => setDialog(null), search, leaveSearch }
}

async function addToMap(files: readonly File[]): Promise<void> {
  const { addFiles } = await import('~/library/addFiles.ts')
  await addFiles(store, files)
}

/** What is chosen about a file that is looked at is taken back, not an edit of the map behind it. */
async function takeBack(): Promise<void> {
  const { takeBackChoice } = await import('~/library/importFiles.ts')
  await takeBackChoice(store)
}
