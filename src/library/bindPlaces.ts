import { missingPositions } from '~/layouts/missingPositions.ts'
import type { EntenteMap } from '~/map/map.ts'
import { selectIsLarge } from '~/state/derived.ts'
import type { AppStore } from '~/state/store.ts'
import { settle } from '~/state/transitions.ts'

/**
 * Gives actors of an opened map that stand nowhere a place: a rough one at once, a good one when the layout is ready. No
 * edit, and nothing to save. Of a large map only what is drawn is given one: see `bindPart`. Bind it before anything that draws.
 */
export function bindPlaces(store: AppStore): () => void {
  let running = new AbortController()

  function place(map: EntenteMap) {
    if (selectIsLarge(store.getState())) return
    const missing = missingPositions(map)
    const count = Object.keys(missing).length
    if (count === 0) return
    running.abort()
    running = new AbortController()
    const known = map.actors.flatMap(({ id }) => (Object.hasOwn(missing, id) ? [] : [id]))
    store.setState(settle(missing))
    void refine(store, known, running.signal)
  }

  place(store.getState().document.map)
  const unsubscribe = store.subscribe((state, before) => {
    if (state.document.map !== before.document.map) place(state.document.map)
  })
  return () => {
    unsubscribe()
    running.abort()
  }
}

/** Drops the result when the map has been changed meanwhile; keeps the rough places when there is none. */
async function refine(store: AppStore, known: readonly string[], signal: AbortSignal): Promise<void> {
  const { map } = store.getState().document
  const { arrangeInWorker } = await import('~/layouts/arrangeInWorker.ts')
  const options = { pinned: known, positions: map.positions, seed: 1 }
  const positions = await arrangeInWorker(map, options, { signal }).catch(() => null)
  if (positions && store.getState().document.map === map) store.setState(settle(positions))
}
