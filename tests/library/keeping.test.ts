// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Card } from '~/keeping/keptMap.ts'
import { readKept } from '~/keeping/readKept.ts'
import { saidOf } from '~/keeping/saving.ts'
import { hasUnkeptOnDesk } from '~/library/bindDesk.ts'
import { findMap, listCards } from '~/library/keptMaps.ts'
import { findMoment, listMoments } from '~/library/keptMoments.ts'
import { openNew } from '~/library/openNew.ts'
import { openOwn } from '~/library/openOwn.ts'
import { takeOver } from '~/library/sharing.ts'
import type { EntenteMap } from '~/map/map.ts'
import { selectChanged } from '~/state/derived.ts'
import { edit } from '~/state/edit.ts'
import { renameMap } from '~/state/keepingTransitions.ts'
import type { AppStore } from '~/state/store.ts'
import type { Transition } from '~/state/transition.ts'
import { moveActors, openMap, undo } from '~/state/transitions.ts'
import { triad } from '../fixtures.ts'
import { denyStorage, failWrites, freshBrowser, openWindow, until, type Window } from './keepingWorld.ts'

let windows: Window[] = []
beforeEach(freshBrowser)
afterEach(() => {
  for (const each of windows) each.stop()
  windows = []
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

async function aWindow(): Promise<Window> {
  const opened = await openWindow()
  windows.push(opened)
  return opened
}
const said = (store: AppStore) => saidOf(store.getState().saving, selectChanged(store.getState()))
const isSaved = (store: AppStore) => () => said(store) === 'saved' && store.getState().origin.kind === 'own'
const idOf = (store: AppStore): string => {
  const { origin } = store.getState()
  return origin.kind === 'own' ? origin.id : ''
}
const placeOf = (map: EntenteMap | undefined) => map?.positions.a?.x
const moveTo = (x: number): Transition => moveActors({ a: { x, y: 0 } })

/** What the database has of a map, whoever wrote it. */
async function kept({ keeper }: Window, id: string) {
  const found = await findMap(await keeper.database.connect(), id)
  const read = readKept(found.text)
  return { ...found, map: 'work' in read ? read.work.map : undefined }
}
const cards = async ({ keeper }: Window): Promise<readonly Card[]> => listCards(await keeper.database.connect())
const moments = async ({ keeper }: Window, id: string) => listMoments(await keeper.database.connect(), id)

/** Opens the shipped map, changes it, and waits until the copy is saved. */
async function aSavedMap(window: Window): Promise<string> {
  window.store.setState(openMap(triad, { kind: 'shipped', id: 'triad' }))
  window.store.setState(moveTo(1))
  await until(isSaved(window.store))
  return idOf(window.store)
}

describe('the first change', () => {
  test('of a shipped map makes a copy of one’s own, and says so', async () => {
    const window = await aWindow()
    const { store } = window
    store.setState(openMap(triad, { kind: 'shipped', id: 'triad' }))
    expect(said(store)).toBe('saved')
    expect(await cards(window)).toEqual([])
    store.setState(moveTo(7))
    expect(said(store)).not.toBe('saved')
    await until(isSaved(store))
    expect(idOf(store)).toMatch(/^test-[2-9a-z]{6}$/)
    expect(store.getState()).toMatchObject({ news: { what: 'copied' }, past: [{ edit: { name: 'move' } }] })
    expect((await kept(window, idOf(store))).map).toEqual(store.getState().document.map)
    expect(await cards(window)).toMatchObject([{ title: 'Test', actors: 3, ties: 3, revision: 1, deleted: null }])
  })

  test('of an empty page keeps it', async () => {
    const window = await aWindow()
    openNew(window.store)
    expect(await cards(window)).toEqual([])
    window.store.setState(renameMap('Mine'))
    await until(isSaved(window.store))
    expect(await cards(window)).toMatchObject([{ title: 'Mine', actors: 0 }])
    expect(window.store.getState().news).toBeNull()
  })

  test('need not be made of a file: it is kept as it is opened', async () => {
    const window = await aWindow()
    window.store.setState(openMap(triad, { kind: 'file', name: 'ties.json' }))
    await until(async () => (await cards(window)).length === 1)
    expect((await kept(window, idOf(window.store))).map).toEqual(triad)
    expect(window.store.getState()).toMatchObject({ past: [], news: null })
  })
})

describe('what is changed', () => {
  test('is there when the map is opened again, in another window too', async () => {
    const first = await aWindow()
    const id = await aSavedMap(first)
    first.store.setState(moveTo(42))
    first.store.setState(undo)
    first.store.setState(moveTo(43))
    await until(isSaved(first.store))
    const { document } = first.store.getState()
    first.stop()
    const second = await aWindow()
    await openOwn(second.store, id)
    expect(second.store.getState()).toMatchObject({ document, hold: 'mine', past: [], origin: { kind: 'own', id } })
  })

  test('is written before another map takes its place, and its undo steps are still there on return', async () => {
    const window = await aWindow()
    const id = await aSavedMap(window)
    window.store.setState(moveTo(5))
    window.store.setState(openMap(triad, { kind: 'shipped', id: 'other' }))
    await window.keeper.ended()
    expect(placeOf((await kept(window, id)).map)).toBe(5)
    expect(hasUnkeptOnDesk(window.store)).toBe(false)
    await openOwn(window.store, id)
    expect(window.store.getState().past).toHaveLength(2)
    expect(said(window.store)).toBe('saved')
    window.store.setState(undo)
    await until(isSaved(window.store))
    expect(placeOf((await kept(window, id)).map)).toBe(1)
  })

  test('is written when the page goes out of sight', async () => {
    const window = await aWindow()
    const id = await aSavedMap(window)
    window.store.setState(moveTo(6))
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
    document.dispatchEvent(new Event('visibilitychange'))
    await until(async () => placeOf((await kept(window, id)).map) === 6)
  })
})

describe('nothing is written', () => {
  test('of a map that could not be read', async () => {
    const window = await aWindow()
    const id = await aSavedMap(window)
    window.store.setState(openMap(triad, { kind: 'shipped', id: 'other' }))
    await window.keeper.ended()
    const connection = await window.keeper.database.connect()
    const whole = await connection.get('texts', id)
    if (!whole) throw new Error('nothing was kept')
    const broken = { ...whole, text: whole.text.slice(0, 100) }
    await connection.put('texts', broken)
    await openOwn(window.store, id)
    expect(window.store.getState()).toMatchObject({
      origin: { kind: 'shipped', id: 'other' },
      opening: { status: 'failed', reason: 'kept-damaged' },
    })
    await window.keeper.flush()
    expect(await connection.get('texts', id)).toEqual(broken)
  })

  test('over one that a newer program saved', async () => {
    const window = await aWindow()
    const id = await aSavedMap(window)
    window.store.setState(openMap(triad, { kind: 'shipped', id: 'other' }))
    await window.keeper.ended()
    const connection = await window.keeper.database.connect()
    await connection.put('texts', { id, revision: 1, version: 99, text: '{}', pinned: [] })
    await openOwn(window.store, id)
    expect(window.store.getState().opening).toMatchObject({ status: 'failed', reason: 'kept-newer' })
    expect(await connection.get('texts', id)).toMatchObject({ version: 99 })
  })

  test('of what a damaged record lost, before it is kept as it was found', async () => {
    const window = await aWindow()
    const id = await aSavedMap(window)
    window.store.setState(openMap(triad, { kind: 'shipped', id: 'other' }))
    await window.keeper.ended()
    const connection = await window.keeper.database.connect()
    const whole = await connection.get('texts', id)
    if (!whole) throw new Error('nothing was kept')
    const found = whole.text.replace('"to":"b"', '"to":"nobody"')
    await connection.put('texts', { ...whole, text: found })
    await openOwn(window.store, id)
    expect(window.store.getState()).toMatchObject({
      news: { what: 'repaired' },
      opening: { problems: [{ code: 'no-actor' }] },
    })
    window.store.setState(moveTo(9))
    await until(isSaved(window.store))
    const [moment] = (await moments(window, id)).filter(({ why }) => why === 'repair')
    expect(await findMoment(connection, moment?.seq ?? 0)).toMatchObject({ text: { text: found } })
  })

  test('under an address that names no map of this browser', async () => {
    const window = await aWindow()
    window.store.setState(openMap(triad, { kind: 'shipped', id: 'triad' }))
    await openOwn(window.store, 'from-elsewhere-234567')
    expect(window.store.getState().opening).toEqual({
      status: 'unknown-map',
      name: 'from-elsewhere-234567',
      own: 'missing',
    })
    expect(await cards(window)).toEqual([])
  })
})

describe('a browser that will not write', () => {
  test.each([
    ['QuotaExceededError', 'full'],
    ['SecurityError', 'denied'],
  ] as const)('(%s) is told at once, nothing saved is lost, and asking again saves it', async (name, why) => {
    const window = await aWindow()
    const { store, keeper } = window
    const id = await aSavedMap(window)
    const mend = failWrites(name)
    store.setState(moveTo(8))
    await until(() => store.getState().saving.phase === 'failed')
    expect(said(store)).toBe('not-saved')
    expect(store.getState().saving).toEqual({ phase: 'failed', why, at: null, tries: 1 })
    expect(placeOf((await kept(window, id)).map)).toBe(1)
    mend()
    await keeper.flush()
    expect(said(store)).toBe('saved')
    expect(placeOf((await kept(window, id)).map)).toBe(8)
  })

  test('for another reason is tried again by itself, with a new connection', async () => {
    const window = await aWindow()
    const { store, keeper } = window
    const id = await aSavedMap(window)
    const before = keeper.database.now()
    const mend = failWrites('UnknownError')
    store.setState(moveTo(8))
    await until(() => store.getState().saving.phase === 'failed')
    expect(said(store)).toBe('not-saved')
    mend()
    await until(isSaved(store))
    expect(placeOf((await kept(window, id)).map)).toBe(8)
    expect(keeper.database.now()).not.toBe(before)
  })

  test('at all leaves the map what it is, not saved, until asked again', async () => {
    denyStorage()
    const window = await aWindow()
    const { store, keeper } = window
    store.setState(openMap(triad, { kind: 'shipped', id: 'triad' }))
    store.setState(moveTo(8))
    await until(() => store.getState().saving.phase === 'failed')
    expect(store.getState()).toMatchObject({ origin: { kind: 'shipped' }, saving: { why: 'denied', at: null } })
    expect(said(store)).toBe('not-saved')
    expect(keeper.canLeave()).toBe(false)
    freshBrowser()
    await keeper.flush()
    await until(isSaved(store))
    expect(placeOf((await kept(window, idOf(store))).map)).toBe(8)
  })
})

describe('the database', () => {
  test('deleted under the app is made anew with the open map, and the reader is told', async () => {
    const window = await aWindow()
    const id = await aSavedMap(window)
    await new Promise((resolve, reject) => {
      Object.assign(indexedDB.deleteDatabase('entente'), { onsuccess: resolve, onerror: reject })
    })
    window.store.setState(moveTo(3))
    await until(isSaved(window.store))
    expect(window.store.getState().news).toEqual({ what: 'emptied' })
    expect(placeOf((await kept(window, id)).map)).toBe(3)
  })
})

describe('a window that is killed', () => {
  test('in the middle of a save leaves the last save whole', async () => {
    const window = await aWindow()
    const id = await aSavedMap(window)
    const connection = await window.keeper.database.connect()
    const transaction = connection.transaction(['cards', 'texts'], 'readwrite')
    await transaction.objectStore('texts').put({ id, revision: 2, version: 1, text: '{"half', pinned: [] })
    transaction.done.catch(() => {})
    transaction.abort()
    expect(placeOf((await kept(window, id)).map)).toBe(1)
    expect(await cards(window)).toMatchObject([{ id, revision: 1 }])
  })

  test('before a save leaves a draft, which is found again and saved', async () => {
    const first = await aWindow()
    const id = await aSavedMap(first)
    first.store.setState(moveTo(77))
    window.dispatchEvent(new Event('pagehide'))
    first.stop()
    expect(placeOf((await kept(first, id)).map)).toBe(1)
    const second = await aWindow()
    await openOwn(second.store, id)
    expect(second.store.getState()).toMatchObject({ news: { what: 'recovered' } })
    expect(placeOf(second.store.getState().document.map)).toBe(77)
    await until(isSaved(second.store))
    expect(placeOf((await kept(second, id)).map)).toBe(77)
    expect((await kept(second, id)).draft).toBeUndefined()
  })

  test('leaves no draft when everything was saved', async () => {
    const first = await aWindow()
    const id = await aSavedMap(first)
    window.dispatchEvent(new Event('pagehide'))
    expect((await kept(first, id)).draft).toBeUndefined()
  })

  test('whose draft was overtaken puts it into the history instead', async () => {
    const first = await aWindow()
    const id = await aSavedMap(first)
    const connection = await first.keeper.database.connect()
    const card = await connection.get('cards', id)
    const text = await connection.get('texts', id)
    if (!card || !text) throw new Error('nothing was kept')
    const other = text.text.replace('"title":"Test"', '"title":"Left behind"')
    await connection.put('drafts', { ...text, text: other, base: 0, writer: 'another', summary: card })
    first.stop()
    const second = await aWindow()
    await openOwn(second.store, id)
    expect(second.store.getState()).toMatchObject({ news: { what: 'set-aside' }, document: { map: { title: 'Test' } } })
    expect(await moments(second, id)).toMatchObject([{ why: 'other-window' }])
    expect((await kept(second, id)).draft).toBeUndefined()
  })
})

describe('two windows', () => {
  test('one writes, the other watches and sees what is saved', async () => {
    const [first, second] = [await aWindow(), await aWindow()]
    const id = await aSavedMap(first)
    await openOwn(second.store, id)
    expect(second.store.getState().hold).toBe('elsewhere')
    second.store.setState(moveTo(1000))
    expect(placeOf(second.store.getState().document.map)).toBe(1)
    expect(second.store.getState().said.text).toMatch(/another window/)
    first.store.setState(moveTo(2))
    await until(() => placeOf(second.store.getState().document.map) === 2)
    expect(said(second.store)).toBe('saved')
  })

  test('the watching one takes over: the other finishes first, and watches from then on', async () => {
    const [first, second] = [await aWindow(), await aWindow()]
    const id = await aSavedMap(first)
    await openOwn(second.store, id)
    first.store.setState(moveTo(11))
    expect(await takeOver(second.keeper)).toBe(true)
    expect(placeOf(second.store.getState().document.map)).toBe(11)
    expect([first, second].map(({ store }) => store.getState().hold)).toEqual(['elsewhere', 'mine'])
    second.store.setState(moveTo(12))
    await until(isSaved(second.store))
    await until(() => placeOf(first.store.getState().document.map) === 12)
    expect(await takeOver(first.keeper)).toBe(true)
    first.store.setState(moveTo(13))
    await until(isSaved(first.store))
    expect(placeOf((await kept(second, id)).map)).toBe(13)
  })

  test('a window that does not answer loses the right to write, and what it had not saved is in the history', async () => {
    const [first, second] = [await aWindow(), await aWindow()]
    const id = await aSavedMap(first)
    await openOwn(second.store, id)
    const mend = failWrites('QuotaExceededError')
    first.store.setState(moveTo(66))
    await until(() => first.store.getState().saving.phase === 'failed')
    const taking = takeOver(second.keeper)
    // It has been asked, tried once more, and still cannot save.
    await until(() => Number(Reflect.get(first.store.getState().saving, 'tries')) >= 2)
    mend()
    expect(await taking).toBe(true)
    await until(async () => (await moments(second, id)).some(({ why }) => why === 'other-window'))
    await until(() => first.store.getState().news?.what === 'set-aside')
    second.store.setState(moveTo(67))
    await until(isSaved(second.store))
    expect(placeOf((await kept(second, id)).map)).toBe(67)
  })

  test('without locks: whoever comes second writes nothing over the first', async () => {
    const [first, second] = [await aWindow(), await aWindow()]
    const id = await aSavedMap(first)
    Object.defineProperty(window.navigator, 'locks', { configurable: true, get: () => undefined })
    await openOwn(second.store, id)
    expect(second.store.getState().hold).toBe('mine')
    first.store.setState(moveTo(21))
    await until(isSaved(first.store))
    second.store.setState(moveTo(22))
    await until(() => second.store.getState().hold === 'elsewhere' && second.store.getState().news !== null)
    expect(placeOf(second.store.getState().document.map)).toBe(21)
    expect(placeOf((await kept(first, id)).map)).toBe(21)
    const [moment] = (await moments(first, id)).filter(({ why }) => why === 'other-window')
    const { text } = await findMoment(await first.keeper.database.connect(), moment?.seq ?? 0)
    expect(readKept(text)).toMatchObject({ work: { map: { positions: { a: { x: 22 } } } } })
  })
})

describe('snapshots', () => {
  test('one when work is taken up again, and one before every import', async () => {
    const first = await aWindow()
    const id = await aSavedMap(first)
    first.store.setState(moveTo(2))
    await until(isSaved(first.store))
    expect(await moments(first, id)).toEqual([])
    first.stop()
    const second = await aWindow()
    await openOwn(second.store, id)
    second.store.setState(moveTo(3))
    await until(isSaved(second.store))
    expect(await moments(second, id)).toMatchObject([{ why: 'working', title: 'Test', actors: 3 }])
    second.store.setState(moveTo(4))
    const { document } = second.store.getState()
    // Not saved yet: the snapshot is of the very map that the import found.
    second.store.setState(edit({ ...document, map: { ...document.map, title: 'More' } }, { name: 'restore', count: 1 }))
    await until(isSaved(second.store))
    const [newest] = await moments(second, id)
    expect(newest?.why).toBe('restore')
    const { text } = await findMoment(await second.keeper.database.connect(), newest?.seq ?? 0)
    expect(readKept(text)).toMatchObject({ work: document })
  })
})

describe('a clock that jumps', () => {
  test('back by years, or ahead, loses no save and no order', async () => {
    const window = await aWindow()
    const id = await aSavedMap(window)
    const years = 10 * 365 * 24 * 60 * 60 * 1000
    for (const [jump, x] of [
      [-years, 31],
      [years, 32],
      [-years, 33],
    ] as const) {
      const now = Date.now() + jump
      vi.spyOn(Date, 'now').mockReturnValue(now)
      window.store.setState(moveTo(x))
      await until(isSaved(window.store))
      vi.mocked(Date.now).mockRestore()
      expect(placeOf((await kept(window, id)).map)).toBe(x)
    }
    expect(await cards(window)).toMatchObject([{ revision: 4 }])
  })
})
