// What a notice about keeping can set off. Nothing here throws.
import type { AppStore } from '~/state/store.ts'
import { keeperOf } from './bindKeeping.ts'
import { takeOver } from './sharing.ts'

/** From a window that only looks to the one that writes. False when it could not be. */
export async function takeOverHere(store: AppStore): Promise<boolean> {
  const keeper = await keeperOf(store).catch(() => null)
  return keeper !== null && takeOver(keeper)
}

/** Saves now, also what the browser refused before. */
export async function saveAgain(store: AppStore): Promise<void> {
  const keeper = await keeperOf(store).catch(() => null)
  await keeper?.flush()
}
