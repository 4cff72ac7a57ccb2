import { selectIsLarge } from '~/state/derived.ts'
import { onePressAway } from '~/state/onePressAway.ts'
import { pictureSteps } from '~/state/pictureSteps.ts'
import type { AppState, AppStore } from '~/state/store.ts'

const pause = 300 // ms without a change until the reader is taken to look
const editing = 3000 // ms the same after an edit: who has changed one thing mostly changes another

/** While the reader looks at a large map, the pictures one press away are made ready, so that the press shows them at once. */
export function bindAhead(store: AppStore): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined
  let steps = ahead(store)

  function begin(after: number) {
    clearTimeout(waiting)
    steps = ahead(store)
    waiting = setTimeout(go, after)
  }
  function go() {
    if (!steps.next().done) whenIdle(go, steps)
  }
  /** Not for what has been overtaken meanwhile. */
  function whenIdle(run: () => void, mine: typeof steps) {
    const runMine = () => {
      if (mine === steps) run()
    }
    if ('requestIdleCallback' in window) window.requestIdleCallback(runMine)
    else setTimeout(runMine, 50)
  }

  let edited = Number.NEGATIVE_INFINITY
  begin(pause)
  const unsubscribe = store.subscribe((state, before) => {
    const now = performance.now()
    if (state.document !== before.document) edited = now
    if (isOther(state, before)) begin(Math.max(pause, edited + editing - now))
  })
  return () => {
    unsubscribe()
    clearTimeout(waiting)
    steps = nothing()
  }
}

function* nothing(): Generator<void, void> {}

function* ahead(store: AppStore): Generator<void, void> {
  const state = store.getState()
  if (!selectIsLarge(state) || state.part === null || !isLookedAt(state)) return
  for (const next of onePressAway(state)) {
    yield
    yield* pictureSteps(next(state))
  }
}

const isLookedAt = ({ view }: AppState): boolean => view.mode === 'map' && view.task === 'explore'

const isOther = (a: AppState, b: AppState): boolean =>
  a.document !== b.document || a.view !== b.view || a.part !== b.part || a.language !== b.language
