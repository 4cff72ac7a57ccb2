// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest'
import { readKept } from '~/keeping/readKept.ts'
import { hasUnkeptOnDesk } from '~/library/bindDesk.ts'
import { findMoment } from '~/library/keptMoments.ts'
import { openNew } from '~/library/openNew.ts'
import { openOwn } from '~/library/openOwn.ts'
import { edit } from '~/state/edit.ts'
import { renameMap } from '~/state/renameMap.ts'
import { openMap, undo } from '~/state/transitions.ts'
import { triad } from '../fixtures.ts'
import {
  aSavedMap,
  aWindow,
  cards,
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
    await openNew(window.store)
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

  test('of a file that was opened before are kept beside it, and it is said that there are two', async () => {
    const window = await aWindow()
    const open = () => window.store.setState(openMap(triad, { kind: 'file', name: 'ties.json' }))
    open()
    await until(async () => (await cards(window)).length === 1)
    open()
    await until(async () => (await cards(window)).length === 2)
    expect(window.store.getState().news).toEqual({ what: 'twin' })
    window.store.setState(openMap({ ...triad, title: 'Other' }, { kind: 'file', name: 'ties.json' }))
    await until(async () => (await cards(window)).length === 3)
    expect(window.store.getState().news).toBeNull()
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
