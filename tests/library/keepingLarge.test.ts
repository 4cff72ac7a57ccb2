// @vitest-environment jsdom
import { describe, expect, test, vi } from 'vitest'
import { ententeJson } from '~/formats/ententeJson.ts'
import { openOwn } from '~/library/openOwn.ts'
import { openMap } from '~/state/transitions.ts'
import { actor, mapOf, tie } from '../fixtures.ts'
import { aWindow, cards, idOf, isSaved, kept, moveTo, placeOf, until, withBrowsers } from './keepingWorld.ts'

withBrowsers()

/** Read elsewhere: here, by the test's own reader. */
const readOwnMap = vi.hoisted(() => vi.fn())
vi.mock('~/library/readOwnMap.ts', () => ({ readOwnMap }))
readOwnMap.mockImplementation(async (file: Blob) => ententeJson.read(await file.arrayBuffer()))

const large = mapOf(
  [actor('a'), ...Array.from({ length: 14_000 }, (_, at) => actor(`actor-${at}`))],
  Array.from({ length: 14_000 }, (_, at) => tie(`a support actor-${at}`, { id: `r${at}` })),
)

async function aLargeMap() {
  const window = await aWindow()
  window.store.setState(openMap(large, { kind: 'file', name: 'large.json' }))
  await until(async () => (await cards(window)).length === 1)
  return { window, id: idOf(window.store) }
}

describe('a large map, which is packed a piece at a time', () => {
  test('and changed meanwhile is saved as it is at last', async () => {
    const { window, id } = await aLargeMap()
    const { store } = window
    store.setState(moveTo(1))
    await until(() => store.getState().saving.phase === 'writing')
    store.setState(moveTo(2))
    expect(store.getState().saving).toMatchObject({ phase: 'writing', again: true })
    await until(isSaved(store))
    expect(placeOf((await kept(window, id)).map)).toBe(2)
  })

  test('leaves a draft when the window is killed before it is written', async () => {
    const { window: first, id } = await aLargeMap()
    first.store.setState(moveTo(77))
    await until(() => first.store.getState().saving.phase === 'writing')
    window.dispatchEvent(new Event('pagehide'))
    const { draft, map } = await kept(first, id)
    expect(placeOf(map)).not.toBe(77)
    expect(JSON.parse(draft?.text ?? '').positions.a.x).toBe(77)
    await until(isSaved(first.store))
  })

  test('comes back as it was, read beside the page, and by the page where that breaks off', async () => {
    const { window: first, id } = await aLargeMap()
    first.stop()
    const second = await aWindow()
    await openOwn(second.store, id)
    expect(readOwnMap).toHaveBeenCalledTimes(1)
    expect(second.store.getState()).toMatchObject({ hold: 'mine', origin: { kind: 'own', id } })
    expect(second.store.getState().document.map).toEqual(large)
    second.stop()
    readOwnMap.mockRejectedValueOnce(new Error('killed'))
    const third = await aWindow()
    await openOwn(third.store, id)
    expect(third.store.getState().document.map).toEqual(large)
  })
})
