import type { AppStore } from '~/state/store.ts'
import { setOpening } from '~/state/transitions.ts'
import type { EmbedAddress } from './embedAddress.ts'
import { openServed } from './openShipped.ts'
import { findServed } from './servedMap.ts'

/** Opens the map of an embedded page. Another one never takes its place: what the page says round it would not be true. */
export async function openEmbedded(store: AppStore, { map, view }: EmbedAddress): Promise<void> {
  const served = findServed(map, window.location.href)
  if (!served) return store.setState(setOpening({ status: 'unknown-map', name: map }))
  await openServed(store, served, view)
}
