// @vitest-environment jsdom
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { readBackup } from '~/keeping/backup.ts'
import { backUpLibrary, openBackup, restoreLibrary } from '~/library/libraryBackup.ts'
import { openMoment, openOwn } from '~/library/openOwn.ts'
import {
  bringBackOwn,
  downloadOwn,
  duplicateOwn,
  listHistory,
  listOwn,
  purgeOwn,
  removeOwn,
  renameOwn,
} from '~/library/ownMaps.ts'
import { leaveMoment, restoreMoment } from '~/library/restoreMoment.ts'
import { openMap, undo } from '~/state/transitions.ts'
import { triad } from '../fixtures.ts'
import {
  aSavedMap,
  aWindow,
  cards,
  isSaved,
  kept,
  moments,
  moveTo,
  placeOf,
  until,
  type Window,
  withBrowsers,
} from './keepingWorld.ts'
import { makeWorld } from './worldOf.ts'

withBrowsers()

let made: { readonly name: string; readonly content: Blob }[] = []
beforeEach(() => {
  made = []
  // The shipped maps are served.
  makeWorld()
  let last = new Blob()
  const createObjectURL = (blob: Blob) => {
    last = blob
    return ''
  }
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL, revokeObjectURL() {} }))
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    made.push({ name: this.download, content: last })
  })
})

/** A map that is kept, and another one on screen. */
async function aClosedMap(window: Window): Promise<string> {
  const id = await aSavedMap(window)
  window.store.setState(openMap(triad, { kind: 'shipped', id: 'other' }))
  await window.keeper.ended()
  return id
}
const titles = async (window: Window) => (await listOwn(window.store))?.map(({ title }) => title)

describe('a name', () => {
  test('is given to a map that is not open', async () => {
    const window = await aWindow()
    const id = await aClosedMap(window)
    expect(await renameOwn(window.store, id, 'Other')).toBe('done')
    expect(await titles(window)).toEqual(['Other'])
    expect((await kept(window, id)).map?.title).toBe('Other')
  })

  test('is given to the open one as an edit', async () => {
    const window = await aWindow()
    const id = await aSavedMap(window)
    expect(await renameOwn(window.store, id, 'Other')).toBe('done')
    expect((await kept(window, id)).map?.title).toBe('Other')
    window.store.setState(undo)
    await until(isSaved(window.store))
    expect(await titles(window)).toEqual(['Test'])
  })

  test('is not given to one that another window writes', async () => {
    const [first, second] = [await aWindow(), await aWindow()]
    const id = await aSavedMap(first)
    expect(await renameOwn(second.store, id, 'Other')).toBe('busy')
    expect(await removeOwn(second.store, id)).toBe('busy')
    expect(await titles(second)).toEqual(['Test'])
  })
})

test('a copy has all of it under a name and an address of its own', async () => {
  const window = await aWindow()
  const id = await aSavedMap(window)
  expect(await duplicateOwn(window.store, id, (title) => `${title} II`)).toBe('done')
  const copy = (await cards(window)).find((card) => card.id !== id)
  expect(copy).toMatchObject({ title: 'Test II', revision: 1 })
  expect((await kept(window, copy?.id ?? '')).map).toEqual({
    ...window.store.getState().document.map,
    title: 'Test II',
  })
})

describe('what is deleted', () => {
  test('comes back, and opens again', async () => {
    const window = await aWindow()
    const id = await aSavedMap(window)
    expect(await removeOwn(window.store, id)).toBe('done')
    expect(window.store.getState().origin.kind).toBe('shipped')
    await openOwn(window.store, id)
    expect(window.store.getState().opening).toMatchObject({ status: 'unknown-map', own: 'deleted' })
    expect(await bringBackOwn(window.store, id)).toBe('done')
    await openOwn(window.store, id)
    expect(placeOf(window.store.getState().document.map)).toBe(1)
  })

  test('goes after thirty days, and a clock that jumped for a day takes nothing', async () => {
    const window = await aWindow()
    const id = await aClosedMap(window)
    await removeOwn(window.store, id)
    const now = Date.now()
    const day = 24 * 60 * 60 * 1000
    const at = async (ms: number) => {
      const clock = vi.spyOn(Date, 'now').mockReturnValue(ms)
      const found = await listOwn(window.store)
      clock.mockRestore()
      return found?.length
    }
    expect(await at(now + 9999 * day)).toBe(1)
    expect(await at(now + day)).toBe(1)
    expect(await at(now + 31 * day)).toBe(1)
    expect(await at(now + 33 * day)).toBe(0)
    expect((await kept(window, id)).text).toBeUndefined()
  })

  test('for good takes its history along', async () => {
    const window = await aWindow()
    const id = await aClosedMap(window)
    await openOwn(window.store, id)
    window.store.setState(openMap(triad, { kind: 'shipped', id: 'other' }))
    expect(await purgeOwn(window.store, id)).toBe('done')
    expect(await listOwn(window.store)).toEqual([])
    expect(await listHistory(window.store, id)).toEqual([])
  })
})

test('a damaged map is handed over as it is', async () => {
  const window = await aWindow()
  const id = await aClosedMap(window)
  const connection = await window.keeper.database.connect()
  await connection.put('texts', { id, revision: 1, version: 1, text: '{"half', pinned: [] })
  expect(await downloadOwn(window.store, id)).toBe('done')
  expect(made.map(({ name }) => name)).toEqual([`${id}.txt`])
  expect(await made[0]?.content.text()).toBe('{"half')
})

describe('an older version', () => {
  test('is looked at without being changed, and left', async () => {
    const window = await aWindow()
    const { store } = window
    const id = await aSavedMap(window)
    await backTo(window, id)
    const [moment] = await moments(window, id)
    await openMoment(store, id, moment?.seq ?? 0)
    expect(store.getState()).toMatchObject({ hold: 'past', readOnly: true, origin: { kind: 'moment', at: moment?.at } })
    store.setState(moveTo(5000))
    expect(placeOf(store.getState().document.map)).toBe(1)
    await leaveMoment(store)
    expect(store.getState()).toMatchObject({ hold: 'mine', readOnly: false, origin: { kind: 'own', id } })
    expect(placeOf(store.getState().document.map)).toBe(2)
  })

  test('is restored as an edit, and the present one is kept', async () => {
    const window = await aWindow()
    const { store } = window
    const id = await aSavedMap(window)
    await backTo(window, id)
    const [moment] = await moments(window, id)
    await openMoment(store, id, moment?.seq ?? 0)
    expect(await restoreMoment(store)).toBe(true)
    await until(isSaved(store))
    expect(placeOf((await kept(window, id)).map)).toBe(1)
    expect((await moments(window, id)).map(({ why }) => why)).toEqual(['restore', 'working'])
    store.setState(undo)
    expect(placeOf(store.getState().document.map)).toBe(2)
  })

  /** Opens the map anew and changes it, so that its first version is in the history. */
  async function backTo({ store, keeper }: Window, id: string) {
    store.setState(openMap(triad, { kind: 'shipped', id: 'other' }))
    await keeper.ended()
    await openOwn(store, id)
    store.setState(moveTo(2))
    await until(isSaved(store))
  }
})

describe('a backup', () => {
  async function backUp(window: Window): Promise<File> {
    expect(await backUpLibrary(window.store)).toBe(1)
    const last = made.at(-1)
    if (!last) throw new Error('nothing was downloaded')
    return new File([await last.content.arrayBuffer()], last.name)
  }
  async function opened(window: Window, file: File) {
    const backup = await openBackup(window.store, file)
    if ('refused' in backup) throw new Error(backup.refused)
    return backup
  }

  test('has every map, also one that was deleted', async () => {
    const window = await aWindow()
    const id = await aClosedMap(window)
    await removeOwn(window.store, id)
    const file = await backUp(window)
    expect(readBackup(new Uint8Array(await file.arrayBuffer()))).toMatchObject({ maps: [{ id }], lost: [] })
  })

  test('brings back what is gone, under its own address', async () => {
    const window = await aWindow()
    const id = await aClosedMap(window)
    const before = (await kept(window, id)).map
    const file = await backUp(window)
    await purgeOwn(window.store, id)
    const { plan } = await opened(window, file)
    expect(await restoreLibrary(window.store, plan, new Map())).toEqual({ done: 1, failed: [] })
    expect((await kept(window, id)).map).toEqual(before)
    expect((await opened(window, file)).plan).toMatchObject({ fresh: [], same: [{ id }], differ: [] })
  })

  test('puts nothing over a map that has changed, unless that is chosen; then the other is in the history', async () => {
    const window = await aWindow()
    const id = await aClosedMap(window)
    const file = await backUp(window)
    await renameOwn(window.store, id, 'Changed since')
    const { plan } = await opened(window, file)
    expect(plan.differ.map(({ card }) => card.id)).toEqual([id])
    expect(await restoreLibrary(window.store, plan, new Map([[id, 'here']]))).toEqual({ done: 0, failed: [] })
    expect(await titles(window)).toEqual(['Changed since'])
    expect(await restoreLibrary(window.store, plan, new Map())).toEqual({ done: 1, failed: [] })
    expect((await titles(window))?.toSorted()).toEqual(['Changed since', 'Test'])
    expect(await restoreLibrary(window.store, plan, new Map([[id, 'backup']]))).toEqual({ done: 1, failed: [] })
    expect((await kept(window, id)).map?.title).toBe('Test')
    expect(await moments(window, id)).toMatchObject([{ why: 'backup', title: 'Changed since' }])
  })

  test('does not replace a map that is open', async () => {
    const window = await aWindow()
    const id = await aSavedMap(window)
    const file = await backUp(window)
    window.store.setState(moveTo(3))
    await until(isSaved(window.store))
    const { plan } = await opened(window, file)
    expect(await restoreLibrary(window.store, plan, new Map([[id, 'backup']]))).toEqual({ done: 0, failed: [id] })
    expect(placeOf((await kept(window, id)).map)).toBe(3)
  })

  test('that is none is refused', async () => {
    const window = await aWindow()
    expect(await openBackup(window.store, new File(['x'], 'x.zip'))).toEqual({ refused: 'no-backup' })
  })
})
