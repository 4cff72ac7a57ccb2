import type { AppState, AppStore, Origin } from '~/state/store.ts'
import type { View } from '~/view/view.ts'
import { isSameOrigin, originKey, readAddress, writeAddress } from './address.ts'
import { openAddress } from './openAddress.ts'
import { stayWith } from './openShipped.ts'

/** What Back walks through. Anything else in the view changes the address in its place. */
const steps: readonly (keyof View)[] = ['task', 'mode', 'actors', 'tie']

/** Keeps the address bar and the view the same, both ways. */
export function bindUrl(store: AppStore): () => void {
  let following = false
  /** Maps that became the reader's own: Back to a step before that is a step of the own one. */
  const became = new Map<string, Origin>()

  function remember(state: AppState, before: AppState) {
    if (state.origin === before.origin) return
    if (isSameMap(state, before) && state.origin.kind === 'own') became.set(originKey(before.origin), state.origin)
    else became.delete(originKey(state.origin))
  }

  function write(state: AppState, before: AppState) {
    remember(state, before)
    if (following || (state.view === before.view && state.origin === before.origin)) return
    const { pathname, search } = window.location
    const address = new URL(writeAddress(state) || pathname, window.location.href)
    if (address.search === search) return
    const isStep =
      state.origin === before.origin
        ? steps.some((key) => state.view[key] !== before.view[key])
        : before.origin.kind !== 'none' &&
          !isSameMap(state, before) &&
          !isSameOrigin(state.origin, readAddress(search).origin)
    put(isStep ? 'pushState' : 'replaceState', address)
  }

  function follow() {
    const { search } = window.location
    const { origin: named, view } = readAddress(search)
    const origin = became.get(originKey(named)) ?? named
    if (!isSameOrigin(origin, store.getState().origin)) return void openAddress(store, writeAddress({ origin, view }))
    following = true
    stayWith(store, view)
    following = false
    put('replaceState', new URL(writeAddress(store.getState()), window.location.href))
  }

  const unsubscribe = store.subscribe(write)
  window.addEventListener('popstate', follow)
  return () => {
    unsubscribe()
    window.removeEventListener('popstate', follow)
  }
}

/** The open map goes on under another name: it has become the reader's own. */
const isSameMap = (state: AppState, before: AppState): boolean => state.document === before.document

function put(how: 'pushState' | 'replaceState', address: URL) {
  try {
    window.history[how](null, '', address)
  } catch {
    // A browser refuses when it is asked too often; the next change writes the whole address again.
  }
}
