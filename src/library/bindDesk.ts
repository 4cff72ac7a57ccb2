// The maps that have been open in this window, as they were left, so that neither Back nor the chooser loses work.
import type { AppState, AppStore, Origin } from '~/state/store.ts'
import type { Transition } from '~/state/transition.ts'
import { openMap } from '~/state/transitions.ts'
import type { View } from '~/view/view.ts'
import { isSameOrigin } from './address.ts'

type Left = Pick<AppState, 'document' | 'kept' | 'past' | 'future' | 'origin'>

const desks = new WeakMap<AppStore, Left[]>()
const deskOf = (store: AppStore): readonly Left[] => desks.get(store) ?? []

/** Puts each map aside when another one takes its place. */
export function bindDesk(store: AppStore): () => void {
  return store.subscribe(({ origin }, before) => {
    if (origin === before.origin || before.origin.kind === 'none') return
    const { document, kept, past, future, origin: left } = before
    const others = deskOf(store).filter((each) => !isSameOrigin(each.origin, left))
    desks.set(store, [...others, { document, kept, past, future, origin: left }])
  })
}

/** Opens a map as it was left, with its undo steps. False when it has not been open in this window. */
export function takeFromDesk(store: AppStore, origin: Origin, view: View): boolean {
  const left = deskOf(store).find((each) => isSameOrigin(each.origin, origin))
  if (left) store.setState(putBack(left, view))
  return left !== undefined
}

const putBack =
  (left: Left, view: View): Transition =>
  (state) => ({ ...openMap(left.document.map, left.origin, [], view)(state), ...left })

/** Whether anything that has been changed here has not been downloaded: on screen or put aside. */
export function hasUnkeptWork(store: AppStore): boolean {
  const { document, kept, origin } = store.getState()
  return (
    document !== kept || deskOf(store).some((left) => left.document !== left.kept && !isSameOrigin(left.origin, origin))
  )
}
