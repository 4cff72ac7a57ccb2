// What keeping a map changes in the state. Nothing here is an edit, but restoring an older version and renaming.
import type { Hold, KeepingNews } from '~/keeping/hold.ts'
import { nextSaving, type SavingEvent, unread } from '~/keeping/saving.ts'
import { indexMap } from '~/map/mapIndex.ts'
import { reconcileView } from '~/view/reconcileView.ts'
import { edit } from './edit.ts'
import type { Document, Origin } from './store.ts'
import type { Transition } from './transition.ts'

export const stepSaving =
  (event: SavingEvent): Transition =>
  (state) => ({ ...state, saving: nextSaving(state.saving, event) })

/** The open map goes on as one of the reader's own, with its undo steps. */
export const becomeOwn =
  (id: string): Transition =>
  (state) => ({ ...state, origin: { kind: 'own', id } })

/** This very document is in the browser's storage now, if its map is still the open one. */
export const keptAs =
  (origin: Origin, document: Document): Transition =>
  (state) =>
    isOwn(state.origin, origin) ? { ...state, kept: document } : state

const isOwn = (a: Origin, b: Origin): boolean => a.kind === 'own' && b.kind === 'own' && a.id === b.id

/** Another window has saved the map: what it saved is shown here. */
export const follow =
  (document: Document): Transition =>
  (state) => ({
    ...state,
    document,
    kept: document,
    past: [],
    future: [],
    view: reconcileView(state.view, indexMap(document.map)).view,
  })

/** What had not been saved when a window was closed, as the work that is open now. It is saved soon. */
export const recover =
  ({ map, pinned }: Document): Transition =>
  (state) => ({ ...state, document: { map, pinned } })

/** Who may only look keeps no undo steps, for the map will have gone on without them, and has no fields open. */
export const setHold =
  (hold: Hold): Transition =>
  (state) =>
    hold === state.hold
      ? state
      : {
          ...state,
          hold,
          readOnly: hold !== 'mine',
          ...(hold === 'mine' ? {} : { past: [], future: [], saving: unread, editing: false, making: null }),
        }

export const tellNews =
  (news: KeepingNews['what'] | null): Transition =>
  (state) => ({ ...state, news: news === null ? null : { what: news } })

/** An older version takes the place of what is open, as an edit that can be undone. */
export const restoreWork =
  (work: Document): Transition =>
  (state) =>
    edit(work, { name: 'restore', count: 1 })(state)
