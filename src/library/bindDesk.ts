// The maps that have been open in this window, as they were left, so that neither Back nor the chooser loses work.
import type { AppState, AppStore, Document, Origin } from '~/state/store.ts'
import type { Transition } from '~/state/transition.ts'
import { openMap } from '~/state/transitions.ts'
import type { View } from '~/view/view.ts'
import { isSameOrigin } from './address.ts'

type Left = Pick<AppState, 'document' | 'kept' | 'past' | 'future' | 'origin'>

const desks = new WeakMap<AppStore, Left[]>()
const deskOf = (store: AppStore): readonly Left[] => desks.get(store) ?? []

/** Puts each map aside when another one takes its place. */
export function bindDesk(store: AppStore): () => void {
  return store.subscribe(({ origin, document: changed }, before) => {
    // A map that becomes the reader's own stays on screen.
    if (origin === before.origin || before.origin.kind === 'none' || changed === before.document) return
    const { document, kept, past, future, origin: left } = before
    const others = deskOf(store).filter((each) => !isSameOrigin(each.origin, left))
    desks.set(store, roomy([...others, { document, kept, past, future, origin: left }]))
  })
}

/** Actors and ties of all maps on a desk together: some dozens of those that people draw, no more than two large ones. */
const mostRows = 50_000

/** The maps that were left last. One that is kept elsewhere makes room: it is read again, without its undo steps. */
function roomy(desk: readonly Left[]): Left[] {
  let rows = 0
  return desk
    .toReversed()
    .filter(({ document, kept }) => {
      const own = document.map.actors.length + document.map.relations.length
      const isKept = rows + own <= mostRows || document !== kept
      if (isKept) rows += own
      return isKept
    })
    .toReversed()
}

/** Opens a map as it was left, with its undo steps. False when it has not been open in this window. */
export function takeFromDesk(store: AppStore, origin: Origin, view: View): boolean {
  const left = leftOnDesk(store, origin)
  if (left) store.setState(putBack(left, view))
  return left !== undefined
}

const putBack =
  (left: Left, view: View): Transition =>
  (state) => ({ ...openMap(left.document.map, left.origin, [], view)(state), ...left })

/** The document of a map that was put aside has been saved after all. */
export function keptOnDesk(store: AppStore, origin: Origin, document: Document): void {
  const keep = (left: Left) =>
    isSameOrigin(left.origin, origin) && left.document === document ? { ...left, kept: document } : left
  desks.set(store, roomy(deskOf(store).map(keep)))
}

/** A map as it was left in this window, if it was. */
export const leftOnDesk = (store: AppStore, origin: Origin): Left | undefined =>
  deskOf(store).find((each) => isSameOrigin(each.origin, origin))

/** Whether anything that was changed and put aside is neither kept nor downloaded. */
export function hasUnkeptOnDesk(store: AppStore): boolean {
  const { origin } = store.getState()
  return deskOf(store).some((left) => left.document !== left.kept && !isSameOrigin(left.origin, origin))
}
