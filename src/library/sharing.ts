// One map in two windows: who writes, who watches, and how that changes. No version of either is ever thrown away.
import { packSteps } from '~/keeping/keptMap.ts'
import { follow, setHold, stepSaving, tellNews } from '~/state/keepingTransitions.ts'
import type { Document } from '~/state/store.ts'
import { inSteps } from './breath.ts'
import { findMap } from './keptMaps.ts'
import { takeMoment } from './keptMoments.ts'
import { takeOverMap } from './mapLocks.ts'
import { readKeptLater } from './readKeptLater.ts'
import type { Keeper, Session } from './session.ts'

const isOpen = (keeper: Keeper, session: Session) => keeper.session() === session

/** Another window asks for the right to write. It gets it once everything from here is written. */
export async function yieldMap(keeper: Keeper, session: Session): Promise<void> {
  const { store } = keeper
  if (store.getState().hold !== 'mine') return
  await keeper.flush()
  const { document, kept } = store.getState()
  if (!isOpen(keeper, session) || document !== kept) return
  store.setState(setHold('elsewhere'))
  session.claim?.release()
  session.claim = null
}

/** The right to write was taken away, from a window that did not answer: what it had not saved goes into the history. */
export async function losesMap(keeper: Keeper, id: string): Promise<void> {
  const session = keeper.session()
  if (session?.id !== id) return
  session.claim = null
  const { document, kept } = keeper.store.getState()
  if (document === kept) keeper.store.setState(setHold('elsewhere'))
  else await setAside(keeper, session, document)
}

/** Two windows went on from one revision: the one in the database is shown, this one's is in the history. */
export async function setAside(keeper: Keeper, session: Session, document: Document): Promise<void> {
  const { store, database } = keeper
  if (isOpen(keeper, session)) store.setState(setHold('elsewhere'))
  const taken = {
    map: session.id,
    at: Date.now(),
    why: 'other-window',
    ...(await inSteps(packSteps(document))),
  } as const
  try {
    await takeMoment(await database.connect(), taken)
  } catch {
    // Then it stays on screen, not saved, and can be downloaded.
    database.drop()
    return
  }
  session.claim?.release()
  session.claim = null
  if (!isOpen(keeper, session)) return
  await refresh(keeper, session)
  store.setState(tellNews('set-aside'))
}

/** Shows what the other window has saved. False when it could not be read: what is on screen stays. */
export async function refresh(keeper: Keeper, session: Session): Promise<boolean> {
  const { store, database } = keeper
  if (store.getState().hold !== 'elsewhere') return false
  try {
    const { card, text } = await findMap(await database.connect(), session.id)
    const read = await readKeptLater(text)
    if (!card || 'failure' in read || !isOpen(keeper, session)) return false
    session.base = card.revision
    store.setState(follow(read.work))
    return true
  } catch {
    database.drop()
    return false
  }
}

/** From a window that only looks to the one that writes. False when it could not be. */
export async function takeOver(keeper: Keeper): Promise<boolean> {
  const session = keeper.session()
  if (!session || session.claim) return false
  const claim = await takeOverMap(
    session.id,
    () => void losesMap(keeper, session.id),
    () => keeper.windows.tell({ say: 'yield', map: session.id }),
  )
  if (!claim) return false
  if (!isOpen(keeper, session) || !(await refresh(keeper, session))) {
    claim.release()
    return false
  }
  session.claim = claim
  keeper.store.setState(setHold('mine'))
  keeper.store.setState(stepSaving({ happened: 'read' }))
  return true
}
