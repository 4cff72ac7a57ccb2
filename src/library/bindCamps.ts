import type { AppStore } from '~/state/store.ts'
import { followCamps } from './followCamps.ts'

/** Camps beside the page; the code that seeks them is fetched when they are looked at. */
export const bindCamps = (store: AppStore): (() => void) =>
  followCamps(store, async () => (await import('./campsInWorker.ts')).campsInWorker)
