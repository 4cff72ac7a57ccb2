import type { AppState, AppStore } from '~/state/store.ts'
import type { View } from '~/view/view.ts'
import { isSameOrigin, readAddress, writeAddress } from './address.ts'
import { openAddress } from './openAddress.ts'
import { stayWith } from './openShipped.ts'

/** What Back walks through. Anything else in the view changes the address in its place. */
const steps: readonly (keyof View)[] = ['task', 'mode', 'actors', 'tie']

/** Keeps the address bar and the view the same, both ways. */
export function bindUrl(store: AppStore): () => void {
  let following = false

  function write(state: AppState, before: AppState) {
    if (following || (state.view === before.view && state.origin === before.origin)) return
    const { pathname, search } = window.location
    const address = new URL(writeAddress(state) || pathname, window.location.href)
    if (address.search === search) return
    const isStep =
      state.origin === before.origin
        ? steps.some((key) => state.view[key] !== before.view[key])
        : before.origin.kind !== 'none' &&
          // The same map, which has become the reader's own.
          state.document !== before.document &&
          !isSameOrigin(state.origin, readAddress(search).origin)
    put(isStep ? 'pushState' : 'replaceState', address)
  }

  function follow() {
    const { search } = window.location
    const { origin, view } = readAddress(search)
    if (!isSameOrigin(origin, store.getState().origin)) return void openAddress(store, search)
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

function put(how: 'pushState' | 'replaceState', address: URL) {
  try {
    window.history[how](null, '', address)
  } catch {
    // A browser refuses when it is asked too often; the next change writes the whole address again.
  }
}
