// All kept maps as one file of the reader's, and back. Merging: nothing that is here goes without being asked about.
import { type BackedUp, type Backup, type BackupRefusal, readBackup, writeBackup } from '~/keeping/backup.ts'
import { backupExtension } from '~/keeping/backupExtension.ts'
import { type KeptText, packSteps } from '~/keeping/keptMap.ts'
import { planRestore, type RestoreChoice, type RestorePlan } from '~/keeping/planRestore.ts'
import type { AppStore } from '~/state/store.ts'
import { keeperOf } from './bindKeeping.ts'
import { breath, inSteps } from './breath.ts'
import type { Connection } from './keptDatabase.ts'
import { changeCard, findMap, listCards, saveMap } from './keptMaps.ts'
import { claimMap } from './mapLocks.ts'
import { addWork } from './ownMaps.ts'
import { readKeptLater } from './readKeptLater.ts'
import { saveAs } from './saveAs.ts'
import type { Keeper } from './session.ts'
import { today } from './today.ts'

/** How many maps were backed up; null when they could not be read. */
export async function backUpLibrary(store: AppStore): Promise<number | null> {
  try {
    const keeper = await keeperOf(store)
    await keeper.flush()
    const connection = await keeper.database.connect()
    const maps: BackedUp[] = []
    for (const { id, created, changed, deleted } of await listCards(connection)) {
      const { text } = await findMap(connection, id)
      // What cannot be read cannot be restored either: it stays here, where the list of maps shows it.
      if (!('failure' in (await readKeptLater(text))))
        maps.push({ id, created, changed, deleted, text: text as KeptText })
    }
    const steps = writeBackup(maps, Date.now())
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        saveAs(`entente-${today(new Date())}${backupExtension}`, 'application/zip', step.value)
        return maps.length
      }
      await breath()
    }
  } catch {
    return null
  }
}

export type OpenedBackup = { readonly backup: Backup; readonly plan: RestorePlan }

/** What a backup would change. Nothing is changed yet. */
export async function openBackup(
  store: AppStore,
  file: File,
): Promise<OpenedBackup | { readonly refused: BackupRefusal | 'unreadable' }> {
  try {
    const backup = readBackup(new Uint8Array(await file.arrayBuffer()))
    if ('refused' in backup) return backup
    const keeper = await keeperOf(store)
    await keeper.flush()
    const connection = await keeper.database.connect()
    const here = new Map<string, { card: Awaited<ReturnType<typeof listCards>>[number]; text: KeptText | null }>()
    for (const card of await listCards(connection)) {
      if (!backup.maps.some(({ id }) => id === card.id)) continue
      const { text } = await findMap(connection, card.id)
      here.set(card.id, { card, text: 'failure' in (await readKeptLater(text)) ? null : (text as KeptText) })
    }
    return { backup, plan: planRestore(backup.maps, here) }
  } catch {
    return { refused: 'unreadable' }
  }
}

export type Restored = { readonly done: number; readonly failed: readonly string[] }

/** Each map by itself, so that one that fails takes no other with it. `choices` by id; `both` where there is none. */
export async function restoreLibrary(
  store: AppStore,
  { fresh, differ }: RestorePlan,
  choices: ReadonlyMap<string, RestoreChoice>,
): Promise<Restored> {
  const keeper = await keeperOf(store)
  let done = 0
  const failed: string[] = []
  const attempt = async (id: string, run: (connection: Connection) => Promise<boolean>) => {
    const isDone = await keeper.database
      .connect()
      .then(run)
      .catch(() => {
        keeper.database.drop()
        return false
      })
    if (isDone) done++
    else failed.push(id)
  }
  for (const backedUp of fresh) await attempt(backedUp.id, (connection) => putBack(connection, keeper, backedUp, 0))
  for (const { backedUp, card } of differ) {
    const choice = choices.get(card.id) ?? 'both'
    if (choice === 'both') await attempt(card.id, (connection) => addBeside(connection, keeper, backedUp))
    else if (choice === 'backup') await attempt(card.id, (connection) => replace(connection, store, keeper, backedUp))
  }
  keeper.listed()
  return { done, failed }
}

async function addBeside(connection: Connection, { writer }: Keeper, { text }: BackedUp): Promise<boolean> {
  const read = await readKeptLater(text)
  if ('failure' in read) return false
  await addWork(connection, read.work, writer)
  return true
}

/** What it replaces goes into the history in the same transaction. A map that is open somewhere is not replaced. */
async function replace(connection: Connection, store: AppStore, keeper: Keeper, backedUp: BackedUp): Promise<boolean> {
  const { origin } = store.getState()
  if (origin.kind === 'own' && origin.id === backedUp.id) return false
  const claim = await claimMap(backedUp.id, () => {})
  if (!claim) return false
  try {
    const { card } = await findMap(connection, backedUp.id)
    return await putBack(connection, keeper, backedUp, card?.revision ?? 0)
  } finally {
    claim.release()
  }
}

async function putBack(
  connection: Connection,
  { writer }: Keeper,
  { id, text, changed, deleted }: BackedUp,
  base: number,
): Promise<boolean> {
  const read = await readKeptLater(text)
  if ('failure' in read) return false
  const packed = await inSteps(packSteps(read.work))
  const saved = await saveMap(connection, {
    ...{ ...packed, id, base, writer, now: changed },
    moment: base === 0 ? null : 'replaced',
  })
  if ('conflict' in saved) return false
  await changeCard(connection, id, { deleted, expired: null })
  return true
}
