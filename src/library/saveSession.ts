import { packSteps } from '~/keeping/keptMap.ts'
import { keptAs, tellNews } from '~/state/keepingTransitions.ts'
import type { Document } from '~/state/store.ts'
import { inSteps } from './breath.ts'
import { type Save, saveMap } from './keptMaps.ts'
import { askToPersist } from './persist.ts'
import { isLargeSave, saveBeside } from './saveBeside.ts'
import { isMomentDue, type Keeper, type MomentOf, type Session } from './session.ts'

/** Writes a document as the next revision of its map. Rejects as the browser does. `tick`: see `Session.lastMoment`. */
export async function saveSession(
  { store, database, windows, writer, listed }: Keeper,
  session: Session,
  document: Document,
  tick: number,
): Promise<'saved' | 'conflict'> {
  const { id, base, moment } = session
  const taken = await packed(moment)
  const { text, summary } = await inSteps(packSteps(document))
  const isDue = base > 0 && isMomentDue(session, tick)
  const connection = await database.connect()
  const save: Save = {
    id,
    text,
    summary,
    base,
    writer,
    now: Date.now(),
    moment: taken ?? (isDue ? 'last' : null),
  }
  const saved = (isLargeSave(save) ? await saveBeside(save) : null) ?? (await saveMap(connection, save))
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

const packed = async (moment: Session['moment']): Promise<MomentOf | null> =>
  moment && 'work' in moment ? { why: moment.why, ...(await inSteps(packSteps(moment.work))) } : moment
