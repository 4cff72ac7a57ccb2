import { packWork, summaryOf } from '~/keeping/keptMap.ts'
import { keptAs, tellNews } from '~/state/keepingTransitions.ts'
import type { Document } from '~/state/store.ts'
import { saveMap } from './keptMaps.ts'
import { askToPersist } from './persist.ts'
import { isMomentDue, type Keeper, type Session } from './session.ts'

/** Writes a document as the next revision of its map. Rejects as the browser does. `tick`: see `Session.lastMoment`. */
export async function saveSession(
  { store, database, windows, writer, listed }: Keeper,
  session: Session,
  document: Document,
  tick: number,
): Promise<'saved' | 'conflict'> {
  const { id, base, moment } = session
  const text = packWork(document)
  const isDue = base > 0 && isMomentDue(session, tick)
  const saved = await saveMap(await database.connect(), {
    id,
    text,
    summary: summaryOf(document, text),
    base,
    writer,
    now: Date.now(),
    moment: moment ?? (isDue ? 'last' : null),
  })
  if ('conflict' in saved) return 'conflict'
  session.base = saved.card.revision
  if (isDue || base === 0) session.lastMoment = tick
  if (session.moment === moment) session.moment = null
  store.setState(keptAs({ kind: 'own', id }, document))
  if (saved.wasEmptied) store.setState(tellNews('emptied'))
  windows.tell({ say: 'saved', map: id })
  listed()
  if (base > 0 || document.map.actors.length > 0) void askToPersist()
  return 'saved'
}
