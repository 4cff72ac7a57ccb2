import type { EntenteMap } from '~/map/map.ts'
import type { Parsed } from '~/map/problem.ts'
import type { AppStore, Opening, Origin } from '~/state/store.ts'
import type { Transition } from '~/state/transition.ts'
import { openMap, setOpening } from '~/state/transitions.ts'
import { initialView, type View } from '~/view/view.ts'

type Failure = Extract<Opening, { status: 'failed' }>
type Reason = NonNullable<Failure['reason']>

/** `view`: one that came with the map; `reason`: why there is none, where no problem of the map says it. */
export type Read = Parsed<EntenteMap> & { readonly view?: View; readonly reason?: Reason }

/** How a long reading is followed, and stopped. */
export type Following = { readonly signal: AbortSignal; readonly onProgress: (done: number) => void }

type Wanted = {
  readonly origin: Exclude<Origin, { kind: 'none' }>
  readonly name: string
  readonly view?: View
  readonly read: (following: Following) => Promise<Read>
  /** What it means when `read` throws. */
  readonly reason: Reason
}

const running = new WeakMap<AppStore, AbortController>()

/** Reads a map and opens it; when it cannot be opened, says why and leaves the open one as it was. The last call wins. */
export async function openMapFrom(
  store: AppStore,
  { origin, name, view = initialView, read, reason }: Wanted,
): Promise<void> {
  running.get(store)?.abort()
  const mine = new AbortController()
  running.set(store, mine)
  const { signal } = mine
  const isDropped = () => {
    const { opening } = store.getState()
    return signal.aborted || opening.status !== 'loading' || opening.name !== name
  }
  const onProgress = (done: number) => {
    if (!isDropped()) store.setState(setOpening({ status: 'loading', name, done }))
  }
  store.setState(setOpening({ status: 'loading', name }))
  const result = await read({ signal, onProgress }).catch(() => null)
  if (isDropped()) return
  if (result?.value) {
    const opened = openMap(result.value, origin, result.problems, result.view ?? view)
    await warm(store, result.value, opened)
    if (!isDropped()) store.setState(opened)
    return
  }
  const why = result ? result.reason : reason
  const problems = result?.problems ?? []
  store.setState(setOpening({ status: 'failed', name, problems, ...(why ? { reason: why } : {}) }))
}

/** Rows of a map that is shown in no time. */
const light = 400

/** A larger map is made ready beside what the reader does, so that showing it does not hold the page up. */
export async function warm(store: AppStore, map: EntenteMap, opened: Transition): Promise<void> {
  if (map.actors.length + map.relations.length < light) return
  const { warmUp } = await import('./warmUp.ts')
  await warmUp(store, map, opened)
}

/** Gives up what is being opened; the open map stays as it is. */
export function cancelOpening(store: AppStore): void {
  running.get(store)?.abort()
  if (store.getState().opening.status === 'loading') store.setState(setOpening({ status: 'idle' }))
}
