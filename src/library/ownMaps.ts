// What the list of the reader's own maps can do. Nothing here throws: what could not be done changes nothing, and is said.
import { ententeJson } from '~/formats/ententeJson.ts'
import { type Card, type Moment, packSteps, type Work } from '~/keeping/keptMap.ts'
import { makeMapId } from '~/keeping/mapId.ts'
import { rawText } from '~/keeping/readKept.ts'
import { sweepDeleted } from '~/keeping/sweepDeleted.ts'
import type { Text } from '~/map/map.ts'
import { renameMap } from '~/state/renameMap.ts'
import type { AppStore } from '~/state/store.ts'
import { keeperOf } from './bindKeeping.ts'
import { inSteps } from './breath.ts'
import { copyName } from './copyName.ts'
import type { Connection } from './keptDatabase.ts'
import { changeCard, findMap, listCards, purgeMap, saveMap } from './keptMaps.ts'
import { listMoments } from './keptMoments.ts'
import { claimMap } from './mapLocks.ts'
import { openShipped } from './openShipped.ts'
import { readKeptLater } from './readKeptLater.ts'
import { retitled } from './retitled.ts'
import { saveAs } from './saveAs.ts'
import type { Keeper } from './session.ts'
import { shippedMaps } from './shippedMaps.ts'

/** `busy`: another window is writing the map. `failed`: the browser could not. */
export type Outcome = 'done' | 'busy' | 'failed'

/** Every map that is kept, the deleted ones too, the last changed first; null when they cannot be read. */
export async function listOwn(store: AppStore): Promise<readonly Card[] | null> {
  try {
    const { database } = await keeperOf(store)
    const connection = await database.connect()
    await sweep(connection)
    return [...(await listCards(connection))].sort((a, b) => b.changed - a.changed)
  } catch {
    return null
  }
}

async function sweep(connection: Connection): Promise<void> {
  const now = Date.now()
  const { purge, expire, unexpire } = sweepDeleted(await listCards(connection), now)
  for (const id of purge) await purgeMap(connection, id)
  for (const id of expire) await changeCard(connection, id, { expired: now })
  for (const id of unexpire) await changeCard(connection, id, { expired: null })
}

/** Calls back whenever the list has changed, in this window or another. */
export function watchOwn(store: AppStore, listen: () => void): () => void {
  let stop = () => {}
  let isOver = false
  keeperOf(store).then(
    (keeper) => {
      if (!isOver) stop = keeper.onListed(listen)
    },
    () => {},
  )
  return () => {
    isOver = true
    stop()
  }
}

/** Does something to a map that no other window is writing. */
async function withMap(
  store: AppStore,
  id: string,
  run: (connection: Connection, keeper: Keeper) => Promise<void>,
): Promise<Outcome> {
  try {
    const keeper = await keeperOf(store)
    await keeper.ended()
    const isMine = keeper.session()?.id === id && store.getState().hold === 'mine'
    const claim = isMine ? null : await claimMap(id, () => {})
    if (!isMine && claim === null) return 'busy'
    try {
      await run(await keeper.database.connect(), keeper)
      keeper.listed()
      return 'done'
    } catch {
      keeper.database.drop()
      return 'failed'
    } finally {
      claim?.release()
    }
  } catch {
    return 'failed'
  }
}

/** The open one as an edit that can be undone. */
export function renameOwn(store: AppStore, id: string, name: string): Promise<Outcome> {
  const { language, origin } = store.getState()
  if (origin.kind === 'own' && origin.id === id) {
    if (store.getState().hold !== 'mine') return Promise.resolve('busy')
    store.setState(renameMap(retitled(store.getState().document.map, name, language)))
    return withMap(store, id, (_, keeper) => keeper.flush())
  }
  return withMap(store, id, async (connection, { writer }) => {
    const { card, text } = await findMap(connection, id)
    const read = await readKeptLater(text)
    if (!card || 'failure' in read) throw new Error('nothing to rename')
    const work: Work = { ...read.work, map: { ...read.work.map, title: retitled(read.work.map, name, language) } }
    const packed = await inSteps(packSteps(work))
    const how = { id, base: card.revision, writer, now: Date.now(), moment: read.isWhole ? null : ('last' as const) }
    if ('conflict' in (await saveMap(connection, { ...how, ...packed }))) throw new Error('overtaken')
  })
}

/** `titleOf`: how the copy of such a title is called. */
export async function duplicateOwn(store: AppStore, id: string, titleOf: (title: string) => string): Promise<Outcome> {
  try {
    const keeper = await keeperOf(store)
    if (keeper.session()?.id === id) await keeper.flush()
    const connection = await keeper.database.connect()
    const read = await readKeptLater((await findMap(connection, id)).text)
    if ('failure' in read) return 'failed'
    const { title } = read.work.map
    const named: Text =
      typeof title === 'string'
        ? titleOf(title)
        : Object.fromEntries(Object.entries(title).map(([language, words]) => [language, titleOf(words)]))
    await addWork(connection, { ...read.work, map: { ...read.work.map, title: named } }, keeper.writer)
    keeper.listed()
    return 'done'
  } catch {
    return 'failed'
  }
}

/** As a map of its own, under a name that no other has. */
export async function addWork(connection: Connection, work: Work, writer: string): Promise<void> {
  const id = makeMapId(work.map, window.crypto.getRandomValues(new Uint8Array(6)))
  const packed = await inSteps(packSteps(work))
  const saved = await saveMap(connection, { ...packed, id, writer, base: 0, now: Date.now(), moment: null })
  if ('conflict' in saved) throw new Error('the name is taken')
}

/** Among the deleted ones. The open map makes room for a shipped one first. */
export async function removeOwn(store: AppStore, id: string): Promise<Outcome> {
  const { origin, hold } = store.getState()
  const isOpen = (origin.kind === 'own' || origin.kind === 'moment') && origin.id === id
  if (isOpen && hold === 'elsewhere') return 'busy'
  if (isOpen) {
    await openShipped(store, shippedMaps[0].id)
    if (store.getState().origin === origin) return 'failed'
  }
  return withMap(store, id, async (connection) => {
    await changeCard(connection, id, { deleted: Date.now(), expired: null })
  })
}

export const bringBackOwn = (store: AppStore, id: string): Promise<Outcome> =>
  withMap(store, id, async (connection) => {
    await changeCard(connection, id, { deleted: null, expired: null })
  })

export const purgeOwn = (store: AppStore, id: string): Promise<Outcome> =>
  withMap(store, id, (connection) => purgeMap(connection, id))

/** As its file. What cannot be read as a map is handed over as it is. */
export async function downloadOwn(store: AppStore, id: string): Promise<Outcome> {
  try {
    const keeper = await keeperOf(store)
    if (keeper.session()?.id === id) await keeper.flush()
    const { text } = await findMap(await keeper.database.connect(), id)
    const read = await readKeptLater(text)
    if ('failure' in read) saveAs(`${id}.txt`, 'text/plain', rawText(text))
    else {
      const name = copyName({ origin: { kind: 'own', id }, document: read.work })
      saveAs(name, ententeJson.mediaType, ententeJson.write(read.work.map))
    }
    return 'done'
  } catch {
    return 'failed'
  }
}

/** The newest first; null when they cannot be read. */
export async function listHistory(store: AppStore, id: string): Promise<readonly Moment[] | null> {
  try {
    const keeper = await keeperOf(store)
    return await listMoments(await keeper.database.connect(), id)
  } catch {
    return null
  }
}
