import type { EntenteMap } from '~/map/map.ts'
import type { Parsed } from '~/map/problem.ts'
import type { AppStore, Opening, Origin } from '~/state/store.ts'
import { openMap, setOpening } from '~/state/transitions.ts'
import { initialView, type View } from '~/view/view.ts'

type Failure = Extract<Opening, { status: 'failed' }>
type Reason = NonNullable<Failure['reason']>

/** `view`: one that came with the map; `reason`: why there is none, where no problem of the map says it. */
export type Read = Parsed<EntenteMap> & { readonly view?: View; readonly reason?: Reason }

type Wanted = {
  readonly origin: Exclude<Origin, { kind: 'none' }>
  readonly name: string
  readonly view?: View
  readonly read: () => Promise<Read>
  /** What it means when `read` throws. */
  readonly reason: Reason
}

/** Reads a map and opens it; when it cannot be opened, says why and leaves the open one as it was. The last call wins. */
export async function openMapFrom(
  store: AppStore,
  { origin, name, view = initialView, read, reason }: Wanted,
): Promise<void> {
  const loading: Opening = { status: 'loading', name }
  store.setState(setOpening(loading))
  const result = await read().catch(() => null)
  if (store.getState().opening !== loading) return
  if (result?.value) return store.setState(openMap(result.value, origin, result.problems, result.view ?? view))
  const why = result ? result.reason : reason
  const problems = result?.problems ?? []
  store.setState(setOpening({ status: 'failed', name, problems, ...(why ? { reason: why } : {}) }))
}
