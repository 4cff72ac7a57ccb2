// A browser for tests: a database that can fail, locks and windows. Each window is a store with its keeper.
import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { bindDesk } from '~/library/bindDesk.ts'
import { keeperOf } from '~/library/bindKeeping.ts'
import type { Keeper } from '~/library/session.ts'
import { type AppStore, initialState } from '~/state/store.ts'
import { FakeLocks } from './fakeLocks.ts'

export type Window = {
  readonly store: AppStore
  readonly keeper: Keeper
  readonly stop: () => void
}

/** A new browser, with nothing in it. To be called before each test. */
export function freshBrowser(): void {
  vi.stubGlobal('indexedDB', new IDBFactory())
  vi.stubGlobal('IDBKeyRange', IDBKeyRange)
  const locks = new FakeLocks()
  Object.defineProperty(window.navigator, 'locks', { configurable: true, get: () => locks })
}

export async function openWindow(): Promise<Window> {
  const store: AppStore = createStore(() => initialState)
  const stops = [bindDesk(store)]
  const keeper = await keeperOf(store)
  const stop = () => {
    for (const each of [...stops, keeper.stop]) each()
  }
  return { store, keeper, stop }
}

/** Makes every write fail as a browser does, until what it returns is called. */
export function failWrites(name: string): () => void {
  const { put, add } = IDBObjectStore.prototype
  const fail = () => {
    throw new DOMException('as a test wants it', name)
  }
  Object.assign(IDBObjectStore.prototype, { put: fail, add: fail })
  return () => Object.assign(IDBObjectStore.prototype, { put, add })
}

/** Opening the database is refused. */
export function denyStorage(name = 'SecurityError'): void {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('as a test wants it', name)
    },
  })
}

/** Waits until something holds, as long as a busy machine needs. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  await vi.waitFor(
    async () => {
      if (!(await holds())) throw new Error('it does not hold')
    },
    { timeout: 15_000, interval: 10 },
  )
}
