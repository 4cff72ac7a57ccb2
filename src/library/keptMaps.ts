// Reading and writing kept maps. Each function is one transaction: all of it happens, or none.
import type { Card, KeptText, Summary } from '~/keeping/keptMap.ts'
import { isSameText } from '~/keeping/readKept.ts'
import type { Connection, Draft, KeptRecord } from './keptDatabase.ts'
import { putMoment } from './keptMoments.ts'
import type { MomentOf } from './session.ts'

export type Found = {
  readonly card: Card | undefined
  /** Of any age, and perhaps damaged: for `readKept`. */
  readonly text: unknown
  readonly draft: Draft | undefined
}

export type Save = {
  readonly id: string
  readonly text: KeptText
  readonly summary: Summary
  /** The revision that this work went on from; 0: it is new. */
  readonly base: number
  readonly writer: string
  readonly now: number
  /** What is to be kept beside it in the history: `last` and `replaced` are what it replaces, by work or by a backup. */
  readonly moment: 'last' | 'replaced' | MomentOf | null
}

export type Saved =
  /** `wasEmptied`: it had been there before, and something else has deleted it. */
  | { readonly card: Card; readonly wasEmptied: boolean }
  /** Another window has gone on from the same revision. Nothing was written. */
  | { readonly conflict: Card }

export const listCards = (database: Connection): Promise<readonly Card[]> => database.getAll('cards')

export async function findMap(database: Connection, id: string): Promise<Found> {
  const transaction = database.transaction(['cards', 'texts', 'drafts'])
  const [card, text, draft] = await Promise.all([
    transaction.objectStore('cards').get(id),
    transaction.objectStore('texts').get(id),
    transaction.objectStore('drafts').get(id),
  ])
  await transaction.done
  return { card, text, draft }
}

export async function saveMap(database: Connection, save: Save): Promise<Saved> {
  const { id, base, now, writer } = save
  const stores = ['cards', 'texts', 'drafts', 'moments', 'momentTexts'] as const
  const transaction = database.transaction(stores, 'readwrite', {
    durability: save.moment === null ? 'default' : 'strict',
  })
  try {
    const cards = transaction.objectStore('cards')
    const before = await cards.get(id)
    if (before && before.revision !== base) {
      await transaction.done
      return { conflict: before }
    }
    if (save.moment === 'last' || save.moment === 'replaced') {
      const last = before && (await transaction.objectStore('texts').get(id))
      const isNew = last && !isSameText(last, save.text)
      if (isNew)
        await putMoment(transaction, {
          map: id,
          at: before.changed,
          why: save.moment === 'last' ? 'working' : 'backup',
          text: last,
          summary: before,
        })
    } else if (save.moment !== null) {
      await putMoment(transaction, { map: id, at: now, ...save.moment })
    }
    const card: Card = {
      ...save.summary,
      id,
      revision: base + 1,
      writer,
      created: before?.created ?? now,
      changed: now,
      deleted: before?.deleted ?? null,
      expired: before?.expired ?? null,
    }
    const record: KeptRecord = { ...save.text, id, revision: base + 1 }
    await Promise.all([
      cards.put(card),
      transaction.objectStore('texts').put(record),
      transaction.objectStore('drafts').delete(id),
    ])
    await transaction.done
    return { card, wasEmptied: before === undefined && base > 0 }
  } catch (error) {
    await undo(transaction)
    throw error
  }
}

/** So that a failure half-way leaves nothing half done, and nothing unhandled. */
async function undo(transaction: { readonly abort: () => void; readonly done: Promise<void> }): Promise<void> {
  const ended = transaction.done.catch(() => {})
  try {
    transaction.abort()
  } catch {
    // It has ended by itself.
  }
  await ended
}

/** Changes what a card says, and leaves the map. False when there is none. */
export async function changeCard(
  database: Connection,
  id: string,
  change: Partial<Pick<Card, 'deleted' | 'expired'>>,
): Promise<boolean> {
  const transaction = database.transaction('cards', 'readwrite')
  const card = await transaction.store.get(id)
  if (card) await transaction.store.put({ ...card, ...change })
  await transaction.done
  return card !== undefined
}

/** For good, with all that hangs on it. */
export async function purgeMap(database: Connection, id: string): Promise<void> {
  const stores = ['cards', 'texts', 'drafts', 'moments', 'momentTexts'] as const
  const transaction = database.transaction(stores, 'readwrite')
  const moments: readonly number[] = await transaction.objectStore('moments').index('map').getAllKeys(id)
  await Promise.all([
    ...(['cards', 'texts', 'drafts'] as const).map((store) => transaction.objectStore(store).delete(id)),
    ...moments.flatMap((seq) => [
      transaction.objectStore('moments').delete(seq),
      transaction.objectStore('momentTexts').delete(seq),
    ]),
  ])
  await transaction.done
}

export const dropDraft = (database: Connection, id: string): Promise<void> => database.delete('drafts', id)

/**
 * As a window is closed nothing can be waited for: written without reading first, and beside the map itself, so that it can
 * overwrite nothing. Whoever opens the map next takes it in.
 */
export function putDraft(database: Connection, draft: Draft): void {
  const transaction = database.transaction('drafts', 'readwrite', { durability: 'relaxed' })
  transaction.done.catch(() => {})
  transaction.store.put(draft).catch(() => {})
  transaction.commit()
}
