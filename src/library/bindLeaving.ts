import type { AppStore } from '~/state/store.ts'
import { hasUnkeptWork } from './bindDesk.ts'

/** The browser asks before it leaves work behind that has not been downloaded. */
export function bindLeaving(store: AppStore): () => void {
  const ask = (event: BeforeUnloadEvent) => {
    if (hasUnkeptWork(store)) event.preventDefault()
  }
  window.addEventListener('beforeunload', ask)
  return () => window.removeEventListener('beforeunload', ask)
}
