import type { Layable } from '~/layouts/body.ts'
import { followMoves } from '~/layouts/partPlaces.ts'
import { selectIsLarge, selectPart } from '~/state/derived.ts'
import { selectPartPlaces } from '~/state/partDerived.ts'
import type { AppState, AppStore } from '~/state/store.ts'
import { placePart } from '~/state/transitions.ts'

/**
 * Keeps a place for everyone in the drawn part of a large map: who stays drawn stays put, who comes finds room at once; a part
 * of a map without places of its own is laid out beside the page. Bind it before anything that draws.
 */
export function bindPart(store: AppStore): () => void {
  let placed: Layable | null = null
  let running = new AbortController()

  function place(state: AppState, before: AppState | null) {
    if (!selectIsLarge(state)) {
      placed = null
      running.abort()
      if (state.part !== null) store.setState(placePart(null))
      return
    }
    const drawn = selectPart(state)
    if (drawn === placed && state.part !== null) return follow(state, before)
    placed = drawn
    if (stopAhead === null) lookAhead()
    const { positions } = state.document.map
    const part = selectPartPlaces(state)
    running.abort()
    running = new AbortController()
    store.setState(placePart(part))
    const isLoose = state.part === null && !drawn.actors.some(({ id }) => Object.hasOwn(positions, id))
    if (isLoose) void layOut(store, drawn, running.signal)
  }

  function follow(state: AppState, before: AppState | null) {
    const [now, then] = [state.document.map.positions, before?.document.map.positions]
    if (state.part === null || then === undefined || now === then) return
    const part = followMoves(state.part, then, now)
    if (part !== state.part) store.setState(placePart(part))
  }

  /** Comes with the first large map. */
  let stopAhead: (() => void) | null = null
  function lookAhead() {
    stopAhead = () => {}
    void import('./bindAhead.ts').then(
      ({ bindAhead }) => {
        if (stopAhead) stopAhead = bindAhead(store)
      },
      () => {},
    )
  }

  place(store.getState(), null)
  const unsubscribe = store.subscribe(place)
  return () => {
    unsubscribe()
    running.abort()
    stopAhead?.()
    stopAhead = null
  }
}

/** Drops the result when something else is drawn meanwhile; keeps the rough places when there is none. */
async function layOut(store: AppStore, drawn: Layable, signal: AbortSignal): Promise<void> {
  const { arrangeInWorker } = await import('~/layouts/arrangeInWorker.ts')
  const part = { actors: drawn.actors, relations: drawn.relations }
  const places = await arrangeInWorker(part, { pinned: [], positions: {}, seed: 1 }, { signal }).catch(() => null)
  if (places !== null && selectPart(store.getState()) === drawn) store.setState(placePart({ places, scale: null }))
}
