import { wordsFor } from '~/i18n/words.ts'
import type { EntenteMap, Positions } from '~/map/map.ts'
import type { AppStore } from '~/state/store.ts'
import { arrange, say } from '~/state/transitions.ts'

/**
 * Lays the open map out anew, as one edit, and says so. Pinned actors stay, also those that are moved by hand meanwhile.
 * Rejects when the layout fails or takes too long; the map is then as it was.
 */
export async function arrangeMap(store: AppStore): Promise<void> {
  const { map, pinned } = store.getState().document
  const { arrangeInWorker } = await import('~/layouts/arrangeInWorker.ts')
  const positions = await arrangeInWorker(map, { pinned, positions: map.positions, seed: 1 })

  const { document, language } = store.getState()
  if (document.map.actors !== map.actors) return
  const held = new Set(document.pinned)
  const free = Object.keys(positions).filter((id) => !held.has(id))
  const moved = movedIn(document.map, free, positions)
  if (Object.keys(moved).length > 0) store.setState(arrange(moved))
  store.setState(say(wordsFor(language).say.arranged(free.length)))
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
