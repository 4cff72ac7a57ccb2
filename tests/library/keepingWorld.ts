// A browser for tests: a database that can fail, locks and windows. Each window is a store with its keeper.
import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb'
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import type { Card } from '~/keeping/keptMap.ts'
import { readKept } from '~/keeping/readKept.ts'
import { saidOf } from '~/keeping/saving.ts'
import { bindDesk } from '~/library/bindDesk.ts'
import { keeperOf } from '~/library/bindKeeping.ts'
import { findMap, listCards } from '~/library/keptMaps.ts'
import { listMoments } from '~/library/keptMoments.ts'
import type { Keeper } from '~/library/session.ts'
import type { EntenteMap } from '~/map/map.ts'
import { selectChanged } from '~/state/derived.ts'
import { type AppStore, initialState } from '~/state/store.ts'
import type { Transition } from '~/state/transition.ts'
import { moveActors, openMap } from '~/state/transitions.ts'
import { triad } from '../fixtures.ts'
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

async function openWindow(): Promise<Window> {
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

let windows: Window[] = []

/** Each test of the file gets a browser of its own. */
export function withBrowsers(): void {
  beforeEach(freshBrowser)
  afterEach(() => {
    for (const each of windows) each.stop()
    windows = []
    vi.unstubAllGlobals()
  })
}

export async function aWindow(): Promise<Window> {
  const opened = await openWindow()
  windows.push(opened)
  return opened
}
export const said = (store: AppStore) => saidOf(store.getState().saving, selectChanged(store.getState()))
export const isSaved = (store: AppStore) => () => said(store) === 'saved' && store.getState().origin.kind === 'own'
export const idOf = (store: AppStore): string => {
  const { origin } = store.getState()
  return origin.kind === 'own' ? origin.id : ''
}
export const placeOf = (map: EntenteMap | undefined) => map?.positions.a?.x
export const moveTo = (x: number): Transition => moveActors({ a: { x, y: 0 } })

/** What the database has of a map, whoever wrote it. */
export async function kept({ keeper }: Window, id: string) {
  const found = await findMap(await keeper.database.connect(), id)
  const read = readKept(found.text)
  return { ...found, map: 'work' in read ? read.work.map : undefined }
}
export const cards = async ({ keeper }: Window): Promise<readonly Card[]> => listCards(await keeper.database.connect())
export const moments = async ({ keeper }: Window, id: string) => listMoments(await keeper.database.connect(), id)

/** Opens the shipped map, changes it, and waits until the copy is saved. */
export async function aSavedMap(window: Window): Promise<string> {
  window.store.setState(openMap(triad, { kind: 'shipped', id: 'triad' }))
  window.store.setState(moveTo(1))
  await until(isSaved(window.store))
  return idOf(window.store)
}
