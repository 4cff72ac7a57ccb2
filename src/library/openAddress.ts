import type { AppStore } from '~/state/store.ts'
import { readAddress } from './address.ts'
import { takeFromDesk } from './bindDesk.ts'
import { openNew } from './openNew.ts'
import { openMoment, openOwn } from './openOwn.ts'
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
      return openOwn(store, origin.id, view)
    case 'moment':
      return openMoment(store, origin.id, origin.seq, view)
    case 'new':
      return openNew(store, view)
    case 'file':
      if (!takeFromDesk(store, origin, view)) await openFirstInstead(store, origin.name, view)
  }
}
