import type { Layable } from '~/layouts/body.ts'
import { followMoves, laidOut } from '~/layouts/partPlaces.ts'
import type { Positions } from '~/map/map.ts'
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
  /** Where everyone stood when the places were last looked at. */
  let stood: Positions | null = null
  let running = new AbortController()

  function place(state: AppState) {
    // The tables show no place: what they change is followed once the map is looked at again.
    if (state.view.task === 'data' && state.part !== null) return
    const before = stood
    stood = state.document.map.positions
    if (!selectIsLarge(state)) {
      placed = null
      running.abort()
      if (state.part !== null) store.setState(placePart(null))
      return
    }
    follow(state, before)
    const drawn = selectPart(state)
    if (placed !== null && isOfSame(drawn, placed) && state.part !== null) return
    placed = drawn
    if (stopAhead === null) lookAhead()
    const { positions } = state.document.map
    const part = selectPartPlaces(store.getState())
    running.abort()
    running = new AbortController()
    store.setState(placePart(part))
    const isLoose = state.part === null && !drawn.actors.some(({ id }) => Object.hasOwn(positions, id))
    if (isLoose) void layOut(store, drawn, running.signal)
  }

  function follow({ part, document }: AppState, then: Positions | null) {
    const now = document.map.positions
    if (part === null || then === null || now === then) return
    const moved = followMoves(part, then, now)
    if (moved !== part) store.setState(placePart(moved))
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

  place(store.getState())
  const unsubscribe = store.subscribe(place)
  return () => {
    unsubscribe()
    running.abort()
    stopAhead?.()
    stopAhead = null
  }
}

/** A place is a matter of who is there and what ties them, not of what is lit or faded. */
const isOfSame = (a: Layable, b: Layable): boolean => a.actors === b.actors && a.relations === b.relations

/** Drops the result when something else is drawn meanwhile; keeps the rough places when there is none. */
async function layOut(store: AppStore, drawn: Layable, signal: AbortSignal): Promise<void> {
  const { arrangeInWorker } = await import('~/layouts/arrangeInWorker.ts')
  const part = { actors: drawn.actors, relations: drawn.relations }
  const places = await arrangeInWorker(part, { pinned: [], positions: {}, seed: 1 }, { signal }).catch(() => null)
  if (places !== null && isOfSame(selectPart(store.getState()), drawn)) store.setState(placePart(laidOut(places)))
}
