// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { readKept } from '~/keeping/readKept.ts'
import { findMoment } from '~/library/keptMoments.ts'
import { openOwn } from '~/library/openOwn.ts'
import { takeOver } from '~/library/sharing.ts'
import { openMap } from '~/state/transitions.ts'
import { triad } from '../fixtures.ts'
import {
  aSavedMap,
  aWindow,
  cards,
  denyStorage,
  failWrites,
  freshBrowser,
  idOf,
  isSaved,
  kept,
  moments,
  moveTo,
  placeOf,
  said,
  until,
  withBrowsers,
} from './keepingWorld.ts'

withBrowsers()

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
