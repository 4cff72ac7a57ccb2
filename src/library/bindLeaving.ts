import { selectChanged } from '~/state/derived.ts'
import type { AppStore } from '~/state/store.ts'
import { hasUnkeptOnDesk } from './bindDesk.ts'
import { canLeave } from './bindKeeping.ts'

/** The browser asks before it leaves work behind that would be lost: neither kept here nor downloaded. */
export function bindLeaving(store: AppStore): () => void {
  const ask = (event: BeforeUnloadEvent) => {
    const isAtRisk = selectChanged(store.getState()) && !canLeave(store)
    if (isAtRisk || hasUnkeptOnDesk(store)) event.preventDefault()
  }
  window.addEventListener('beforeunload', ask)
  return () => window.removeEventListener('beforeunload', ask)
}
