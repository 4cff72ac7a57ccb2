import type { EntenteMap } from '~/map/map.ts'
import type { Parsed } from '~/map/problem.ts'
import type { AppStore, Opening, Origin } from '~/state/store.ts'
import { openMap, setOpening } from '~/state/transitions.ts'
import { initialView, type View } from '~/view/view.ts'

type Failure = Extract<Opening, { status: 'failed' }>
type Wanted = {
  readonly origin: Exclude<Origin, { kind: 'none' }>
  readonly name: string
  readonly view?: View
  readonly read: () => Promise<Parsed<EntenteMap>>
  /** What it means when `read` throws. */
  readonly reason: NonNullable<Failure['reason']>
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
  if (result?.value) store.setState(openMap(result.value, origin, result.problems, view))
  else
    store.setState(
      setOpening({ status: 'failed', name, ...(result ? { problems: result.problems } : { problems: [], reason }) }),
    )
}
