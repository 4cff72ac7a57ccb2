import { recover, setHold, tellNews } from '~/state/keepingTransitions.ts'
import type { AppStore, Opening } from '~/state/store.ts'
import { openMap, setOpening } from '~/state/transitions.ts'
import { initialView, type View } from '~/view/view.ts'
import { isSameOrigin } from './address.ts'
import { leftOnDesk, takeFromDesk } from './bindDesk.ts'
import { keeperOf } from './bindKeeping.ts'
import { findMoment } from './keptMoments.ts'
import { warm } from './openMapFrom.ts'
import { openFirstInstead, stayWith } from './openShipped.ts'
import { readKeptLater } from './readKeptLater.ts'
import { type NotOpened, type OwnMap, readOwn } from './readOwn.ts'

/**
 * Opens a map that is kept in this browser, as it was left. One that is not here, or cannot be read, is told, and what is
 * open stays; where nothing is open yet, the first shipped map is. The last call wins.
 */
export async function openOwn(store: AppStore, id: string, view: View = initialView): Promise<void> {
  const origin = { kind: 'own', id } as const
  if (isSameOrigin(store.getState().origin, origin)) return stayWith(store, view)
  const isAwaited = waitFor(store, id)
  const keeper = await keeperOf(store).catch(() => null)
  const found: OwnMap = keeper ? await readOwn(keeper, id) : { not: 'not-reached', problems: [] }
  if (!isAwaited()) {
    if (!('not' in found)) found.session.claim?.release()
    return
  }
  if ('not' in found || !keeper) return refuse(store, id, 'not' in found ? found : notReached, view)

  const { session, work, draft, news } = found
  const opened = openMap(work.map, origin, found.problems, view, work.pinned)
  if (!(found.isUntouched && leftOnDesk(store, origin))) await warm(store, work.map, opened)
  if (!isAwaited()) return void session.claim?.release()
  keeper.enter(session)
  const isAsLeft = found.isUntouched && takeFromDesk(store, origin, view)
  if (!isAsLeft) store.setState(opened)
  if (session.claim === null) store.setState(setHold('elsewhere'))
  else if (draft) store.setState(recover(draft))
  if (news) store.setState(tellNews(news))
}

const notReached: NotOpened = { not: 'not-reached', problems: [] }

/** Opens an older version of such a map, to be looked at. */
export async function openMoment(store: AppStore, id: string, seq: number, view: View = initialView): Promise<void> {
  const origin = { kind: 'moment', id, seq, at: 0 } as const
  if (isSameOrigin(store.getState().origin, origin)) return stayWith(store, view)
  const isAwaited = waitFor(store, id)
  const found = await readMoment(store, id, seq)
  if (!isAwaited()) return
  if ('not' in found) return refuse(store, id, found, view)
  const { work, problems, at } = found
  const opened = openMap(work.map, { ...origin, at }, problems, view, work.pinned)
  await warm(store, work.map, opened)
  if (isAwaited()) store.setState(opened)
}

async function readMoment(store: AppStore, id: string, seq: number) {
  const keeper = await keeperOf(store).catch(() => null)
  if (!keeper) return notReached
  try {
    const { moment, text } = await findMoment(await keeper.database.connect(), seq)
    if (moment?.map !== id) return { not: 'missing', problems: [] } as const
    const read = await readKeptLater(text)
    return 'failure' in read ? ({ not: read.failure, problems: read.problems } as const) : { ...read, at: moment.at }
  } catch {
    keeper.database.drop()
    return { not: 'denied', problems: [] } as const
  }
}

/** Whether this opening is still the one that the reader waits for. */
function waitFor(store: AppStore, name: string): () => boolean {
  const loading: Opening = { status: 'loading', name }
  store.setState(setOpening(loading))
  return () => store.getState().opening === loading
}

const reasons = {
  denied: 'storage-denied',
  damaged: 'kept-damaged',
  newer: 'kept-newer',
  'not-reached': 'not-reached',
} as const

async function refuse(store: AppStore, name: string, { not, problems }: NotOpened, view: View): Promise<void> {
  if (not !== 'missing' && not !== 'deleted')
    return store.setState(setOpening({ status: 'failed', name, problems, reason: reasons[not] }))
  if (store.getState().origin.kind === 'none') await openFirstInstead(store, name, view, not)
  else store.setState(setOpening({ status: 'unknown-map', name, own: not }))
}
