import type { AppStore, Opening, Origin } from '~/state/store.ts'
import { setOpening } from '~/state/transitions.ts'
import type { View } from '~/view/view.ts'
import { readAddress } from './address.ts'
import { takeFromDesk } from './bindDesk.ts'
import { openNew } from './openNew.ts'
import { openFirstInstead, openShipped } from './openShipped.ts'
import { shippedMaps } from './shippedMaps.ts'

/** Opens what a link asks for. A file that was open in this window comes back; after a reload it has to be opened again. */
export async function openAddress(store: AppStore, search: string): Promise<void> {
  const { origin, view } = readAddress(search)
  switch (origin.kind) {
    case 'none':
      return openShipped(store, shippedMaps[0].id, view)
    case 'shipped':
      return openShipped(store, origin.id, view)
    case 'own':
    case 'moment':
      return openKept(store, origin, view)
    case 'new':
      return openNew(store, view)
    case 'file':
      if (!takeFromDesk(store, origin, view)) await openFirstInstead(store, origin.name, view)
  }
}

/** The code that reads kept maps comes when one is asked for. The last call wins. */
async function openKept(
  store: AppStore,
  origin: Extract<Origin, { kind: 'own' | 'moment' }>,
  view: View,
): Promise<void> {
  const loading: Opening = { status: 'loading', name: origin.id }
  store.setState(setOpening(loading))
  const code = await import('./openOwn.ts').catch(() => null)
  if (store.getState().opening !== loading) return
  if (code === null)
    return store.setState(setOpening({ status: 'failed', name: origin.id, problems: [], reason: 'not-reached' }))
  if (origin.kind === 'own') await code.openOwn(store, origin.id, view)
  else await code.openMoment(store, origin.id, origin.seq, view)
}
