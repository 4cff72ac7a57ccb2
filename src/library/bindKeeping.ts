// The door to what keeps maps. Its code is fetched once a map is on screen, or when it is needed before.
import type { AppStore } from '~/state/store.ts'
import type { Keeper } from './session.ts'

type Hired = { readonly coming: Promise<Keeper>; keeper: Keeper | null }

const hired = new WeakMap<AppStore, Hired>()

/** Rejects when its code cannot be fetched; the next call tries again. */
export function keeperOf(store: AppStore): Promise<Keeper> {
  const known = hired.get(store)
  if (known) return known.coming
  const coming = import('./keeper.ts').then(({ makeKeeper }) => makeKeeper(store))
  const mine: Hired = { coming, keeper: null }
  hired.set(store, mine)
  coming.then(
    (keeper) => {
      mine.keeper = keeper
    },
    () => hired.delete(store),
  )
  return coming
}

/** Whether what is not saved yet will be found again when the page is left now. */
export const canLeave = (store: AppStore): boolean => hired.get(store)?.keeper?.canLeave() ?? false

/** Saves what the reader changes, from when the first map is there. */
export function bindKeeping(store: AppStore): () => void {
  let isOver = false
  const begin = () => {
    const { status } = store.getState().opening
    if (isOver || hired.has(store) || status === 'idle' || status === 'loading') return
    keeperOf(store).catch(() => {})
  }
  const unsubscribe = store.subscribe(begin)
  begin()
  return () => {
    isOver = true
    unsubscribe()
    hired.get(store)?.keeper?.stop()
    hired.delete(store)
  }
}
