import { wordsFor } from '~/i18n/words.ts'
import type { Limits } from '~/layouts/arrangeInWorker.ts'
import { laidOut } from '~/layouts/partPlaces.ts'
import type { EntenteMap, Positions } from '~/map/map.ts'
import { selectIsLarge, selectPart } from '~/state/derived.ts'
import type { AppStore } from '~/state/store.ts'
import { arrange, placePart, say } from '~/state/transitions.ts'

/**
 * Lays the open map out anew, as one edit, and says so. Pinned actors stay, also those that are moved by hand meanwhile.
 * Rejects when the layout fails, takes too long or is given up; the map is then as it was. `tell` hears how far it is, 0 to 1.
 */
export async function arrangeMap(store: AppStore, signal: AbortSignal, tell?: (done: number) => void): Promise<void> {
  const limits = { signal, onProgress: tell }
  if (selectIsLarge(store.getState())) return arrangePart(store, limits)
  const { map, pinned } = store.getState().document
  const { arrangeInWorker } = await import('~/layouts/arrangeInWorker.ts')
  const positions = await arrangeInWorker(map, { pinned, positions: map.positions, seed: 1 }, limits)

  const { document, language } = store.getState()
  if (document.map.actors !== map.actors) return
  const held = new Set(document.pinned)
  const free = Object.keys(positions).filter((id) => !held.has(id))
  const moved = movedIn(document.map, free, positions)
  if (Object.keys(moved).length > 0) store.setState(arrange(moved))
  store.setState(say(wordsFor(language).say.arranged(free.length)))
}

/** What is drawn of a large map: a matter of this picture, not of the map, so that nothing is edited. */
async function arrangePart(store: AppStore, limits: Limits): Promise<void> {
  const drawn = selectPart(store.getState())
  const { arrangeInWorker } = await import('~/layouts/arrangeInWorker.ts')
  const part = { actors: drawn.actors, relations: drawn.relations }
  const places = await arrangeInWorker(part, { pinned: [], positions: {}, seed: 1 }, limits)
  const state = store.getState()
  if (selectPart(state) !== drawn) return
  store.setState(placePart(laidOut(places)))
  store.setState(say(wordsFor(state.language).say.arranged(drawn.actors.length)))
}

/** Without those that stand there already, and with what the file says of a place besides. */
function movedIn(map: EntenteMap, ids: readonly string[], positions: Positions): Positions {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const [before, after] = [Object.hasOwn(map.positions, id) ? map.positions[id] : undefined, positions[id]]
      if (!after || (before?.x === after.x && before.y === after.y)) return []
      return [[id, { ...before, ...after }] as const]
    }),
  )
}
