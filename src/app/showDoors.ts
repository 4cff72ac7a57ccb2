import { bindShow, tellPointer } from '~/library/bindShow.ts'
import { inSteps } from '~/library/breath.ts'
import { keepNotesSize, keptNotesSize } from '~/library/notesSize.ts'
import { addressOf, leaveShow, openScreen, openWindow, startHere, toggleFullScreen } from '~/library/showWindows.ts'
import type { PresentDoors } from '~/panels/present/presentDoors.ts'
import { store } from '~/state/store.ts'

let isBound = false

/** Once, when the first presentation is given. */
export function tieShow(): void {
  if (isBound) return
  isBound = true
  bindShow(store)
}

export const showDoors: PresentDoors = {
  start: (step, withNotes) => {
    tieShow()
    startHere(store, step, withNotes)
  },
  openScreen: (step) => {
    tieShow()
    openScreen(store, step)
  },
  openWindow: (role) => openWindow(store, role),
  addressOf: (role) => addressOf(store, role),
  leave: () => leaveShow(store),
  inSteps,
  fullScreen: toggleFullScreen,
  notesSize: keptNotesSize,
  keepNotesSize,
  point: (at) => tellPointer(store, at),
}
