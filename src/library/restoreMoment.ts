import { restoreWork } from '~/state/keepingTransitions.ts'
import type { AppStore } from '~/state/store.ts'
import { openOwn } from './openOwn.ts'

/** Back from an older version to the present one. */
export async function leaveMoment(store: AppStore): Promise<void> {
  const { origin, view } = store.getState()
  if (origin.kind === 'moment') await openOwn(store, origin.id, view)
}

/**
 * The older version that is being looked at becomes the present one, as an edit that can be undone. False when another
 * window writes the map, or it cannot be read.
 */
export async function restoreMoment(store: AppStore): Promise<boolean> {
  const { origin, document, view } = store.getState()
  if (origin.kind !== 'moment') return false
  await openOwn(store, origin.id, view)
  const now = store.getState()
  if (now.origin.kind !== 'own' || now.origin.id !== origin.id || now.hold !== 'mine') return false
  store.setState(restoreWork(document))
  return true
}
