// The browser's own database, by one door that opens it anew when it has broken.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Card, KeptText, Moment, Summary } from '~/keeping/keptMap.ts'

/** What is stored may be of any age and may have been damaged: it is read as `unknown` where that matters. */
export type KeptRecord = KeptText & { readonly id: string; readonly revision: number }

/** What a window left behind as it was closed, before the next save: `base` is the revision that it went on from. */
export type Draft = KeptText & {
  readonly id: string
  readonly base: number
  readonly writer: string
  readonly summary: Summary
}

/** What a transaction may touch: lists read cards and moments, and leave the texts where they are. */
export interface KeptSchema extends DBSchema {
  cards: { key: string; value: Card }
  texts: { key: string; value: KeptRecord }
  drafts: { key: string; value: Draft }
  moments: { key: number; value: Moment; indexes: { map: string } }
  momentTexts: { key: number; value: KeptText & { readonly seq: number } }
}
export type Connection = IDBPDatabase<KeptSchema>

const name = 'entente'
/** Grows by one for each step below. Stores and fields are added, never taken away or given another meaning. */
const schemaVersion = 1

function upgrade(database: Connection, from: number) {
  if (from < 1) {
    for (const store of ['cards', 'texts', 'drafts'] as const) database.createObjectStore(store, { keyPath: 'id' })
    database.createObjectStore('moments', { keyPath: 'seq', autoIncrement: true }).createIndex('map', 'map')
    database.createObjectStore('momentTexts', { keyPath: 'seq' })
  }
}

export type KeptDatabase = {
  /** Rejects as the browser does: by the name of the error. */
  readonly connect: () => Promise<Connection>
  /** The connection, if there is one at this very moment: a window that is being closed cannot wait for one. */
  readonly now: () => Connection | null
  /** To be called after a failure: the next `connect` opens anew. */
  readonly drop: () => void
}

export function keptDatabase(): KeptDatabase {
  let opening: Promise<Connection> | null = null
  let open: Connection | null = null

  function drop() {
    const last = open
    opening = null
    open = null
    try {
      last?.close()
    } catch {
      // It had been closed by the browser.
    }
  }

  async function connect(): Promise<Connection> {
    opening ??= openDB<KeptSchema>(name, schemaVersion, {
      upgrade,
      // Another window wants to change or delete the database: it must not wait for this one.
      blocking: drop,
      terminated: drop,
    })
    const mine = opening
    try {
      const connection = await mine
      if (opening === mine) open = connection
      return connection
    } catch (error) {
      if (opening === mine) opening = null
      throw error
    }
  }

  return { connect, now: () => open, drop }
}
