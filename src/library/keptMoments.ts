// The snapshots of kept maps: taken in the transaction that makes them necessary, and thinned in it.
import type { IDBPTransaction } from 'idb'
import type { KeptText, Moment, MomentReason, Summary } from '~/keeping/keptMap.ts'
import { thinMoments } from '~/keeping/thinMoments.ts'
import type { Connection, KeptSchema } from './keptDatabase.ts'

type Taken = {
  readonly map: string
  readonly at: number
  readonly why: MomentReason
  readonly text: KeptText
  readonly summary: Summary
}
type Writing = IDBPTransaction<KeptSchema, ('cards' | 'texts' | 'drafts' | 'moments' | 'momentTexts')[], 'readwrite'>

export async function takeMoment(database: Connection, taken: Taken): Promise<void> {
  const stores: ('cards' | 'texts' | 'drafts' | 'moments' | 'momentTexts')[] = ['moments', 'momentTexts']
  const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' })
  await putMoment(transaction, taken)
  await transaction.done
}

/** Inside a transaction that writes more. */
export async function putMoment(
  transaction: Pick<Writing, 'objectStore'>,
  { map, at, why, text, summary }: Taken,
): Promise<void> {
  const moments = transaction.objectStore('moments')
  const { title, language, actors, ties, size, picture } = summary
  // The database itself counts `seq`, in the order of taking.
  const moment: Omit<Moment, 'seq'> = { map, at, why, title, language, actors, ties, size, picture }
  const seq = await moments.add(moment as Moment)
  const { version, text: words, pinned } = text
  await transaction.objectStore('momentTexts').put({ seq, version, text: words, pinned })
  for (const gone of thinMoments(await moments.index('map').getAll(map))) {
    await moments.delete(gone)
    await transaction.objectStore('momentTexts').delete(gone)
  }
}

/** The newest first. */
export async function listMoments(database: Connection, map: string): Promise<readonly Moment[]> {
  return (await database.getAllFromIndex('moments', 'map', map)).reverse()
}

export async function findMoment(
  database: Connection,
  seq: number,
): Promise<{ readonly moment: Moment | undefined; readonly text: unknown }> {
  const transaction = database.transaction(['moments', 'momentTexts'])
  const [moment, text] = await Promise.all([
    transaction.objectStore('moments').get(seq),
    transaction.objectStore('momentTexts').get(seq),
  ])
  await transaction.done
  return { moment, text }
}
