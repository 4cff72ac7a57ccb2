import { afterEach, describe, expect, test, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { arrange } from '~/layouts/arrange.ts'
import { arrangeMap } from '~/library/arrangeMap.ts'
import { bindPlaces } from '~/library/bindPlaces.ts'
import type { EntenteMap } from '~/map/map.ts'
import { selectChanged } from '~/state/derived.ts'
import { type AppStore, initialState } from '~/state/store.ts'
import { moveActors, openMap, undo } from '~/state/transitions.ts'
import { mapOf, triad } from '../fixtures.ts'

vi.mock('~/layouts/trustedWorker.ts', () => ({
  workerFrom: (address: string) => (globalThis.Worker ? new Worker(address) : null),
}))

const shop = (map: EntenteMap): AppStore => {
  const store = createStore(() => initialState)
  store.setState(openMap(map, { kind: 'file', name: 'test' }))
  return store
}
const placesIn = (store: AppStore) => store.getState().document.map.positions

describe('arrange again', () => {
  test('is one edit, said aloud, and can be undone', async () => {
    const store = shop(triad)
    await arrangeMap(store, new AbortController().signal)
    expect(placesIn(store)).toEqual(arrange(triad, { pinned: [], positions: triad.positions, seed: 1 }))
    expect(store.getState().said.text).toBe('Arranged 3 actors')
    expect(store.getState().past).toHaveLength(1)
    store.setState(undo)
    expect(placesIn(store)).toEqual(triad.positions)
  })

  test('given up half-way leaves the map as it was', async () => {
    const store = shop(triad)
    await expect(arrangeMap(store, AbortSignal.abort())).rejects.toThrow('aborted')
    expect(placesIn(store)).toEqual(triad.positions)
    expect(store.getState().past).toEqual([])
  })

  test('a second time it changes nothing, and there is nothing more to undo', async () => {
    const store = shop(triad)
    await arrangeMap(store, new AbortController().signal)
    const before = placesIn(store)
    await arrangeMap(store, new AbortController().signal)
    expect(placesIn(store)).toEqual(before)
    expect(store.getState().past).toHaveLength(1)
  })

  test('leaves pinned actors and what the file says of a place besides', async () => {
    const positions = { ...triad.positions, b: { x: 1, y: 2, extra: { layer: 'front' } } }
    const store = shop({ ...triad, positions })
    store.setState(moveActors({ a: { x: 70, y: 80 } }))
    await arrangeMap(store, new AbortController().signal)
    expect(placesIn(store)).toMatchObject({ a: { x: 70, y: 80 }, b: { extra: { layer: 'front' } } })
    expect(store.getState().said.text).toBe('Arranged 2 actors')
  })

  test('leaves whoever is moved by hand while it runs', async () => {
    const store = shop(triad)
    const done = arrangeMap(store, new AbortController().signal)
    store.setState(moveActors({ a: { x: 70, y: 80 } }))
    await done
    expect(placesIn(store).a).toEqual({ x: 70, y: 80 })
  })

  test('is dropped when another map is opened while it runs', async () => {
    const store = shop(triad)
    const done = arrangeMap(store, new AbortController().signal)
    const other = mapOf(['x', 'y'], ['x support y'])
    store.setState(openMap(other, { kind: 'file', name: 'other' }))
    await done
    expect(store.getState().document.map).toBe(other)
  })
})

describe('a layout that does not come to its end', () => {
  /** A worker that is half through, and then goes on with what a test does to it. */
  class Halfway extends EventTarget {
    static last: Halfway | null = null
    static ended = 0
    constructor() {
      super()
      Halfway.last = this
      setTimeout(() => this.tell('ready'))
    }
    postMessage() {
      this.tell({ done: 0.5 })
    }
    terminate() {
      Halfway.ended += 1
    }
    tell(data: unknown) {
      this.dispatchEvent(new MessageEvent('message', { data }))
    }
  }
  const begin = async () => {
    vi.stubGlobal('Worker', Halfway)
    Halfway.ended = 0
    const store = shop(triad)
    store.setState(moveActors({ a: { x: 70, y: 80 } }))
    const before = store.getState().document
    const [control, shares] = [new AbortController(), [] as number[]]
    const done = arrangeMap(store, control.signal, (share) => shares.push(share)).then(
      () => 'done',
      (error: unknown) => String(error),
    )
    await expect.poll(() => shares).toEqual([0.5])
    return { done, control, isAsBefore: () => store.getState().document === before }
  }
  afterEach(() => vi.unstubAllGlobals())

  test('given up half-way, it leaves everyone where they were, and its worker is ended', async () => {
    const { done, control, isAsBefore } = await begin()
    control.abort()
    expect(await done).toMatch('aborted')
    expect(isAsBefore()).toBe(true)
    expect(Halfway.ended).toBe(1)
  })

  test('its worker killed half-way, it rejects and leaves everyone where they were', async () => {
    const { done, isAsBefore } = await begin()
    Halfway.last?.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }))
    expect(await done).toMatch('out of memory')
    expect(isAsBefore()).toBe(true)
  })
})

describe('a map in which actors stand nowhere', () => {
  const nowhere = { ...triad, positions: {} }
  const settled = (store: AppStore) =>
    expect.poll(() => placesIn(store)).toEqual(arrange(nowhere, { pinned: [], positions: rough, seed: 1 }))
  const rough = placesIn(open(nowhere).store)

  function open(map: EntenteMap) {
    const store: AppStore = createStore(() => initialState)
    const stop = bindPlaces(store)
    const seen: EntenteMap[] = []
    store.subscribe(({ document }) => seen.push(document.map))
    store.setState(openMap(map, { kind: 'file', name: 'test' }))
    return { store, stop, seen }
  }

  test('gets places before anyone sees it, then good ones', async () => {
    const { store, seen } = open(nowhere)
    expect(seen.map(({ positions }) => Object.keys(positions).length)).not.toContain(0)
    await settled(store)
  })

  test('counts as saved, with nothing to undo', async () => {
    const { store } = open(nowhere)
    await settled(store)
    expect(selectChanged(store.getState())).toBe(false)
    expect(store.getState().past).toEqual([])
  })

  test('keeps those that stand somewhere', async () => {
    const { store } = open({ ...triad, positions: { a: { x: 70.5, y: 80 } } })
    await expect.poll(() => Object.keys(placesIn(store))).toHaveLength(3)
    await expect.poll(() => Number.isInteger(placesIn(store).b?.x)).toBe(true)
    expect(placesIn(store).a).toEqual({ x: 70.5, y: 80 })
  })

  test('is left alone once the reader has moved someone', async () => {
    const { store } = open(nowhere)
    store.setState(moveActors({ a: { x: 70, y: 80 } }))
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(placesIn(store)).toEqual({ ...rough, a: { x: 70, y: 80 } })
  })

  test('is left alone when the binding has ended', () => {
    const { store, stop } = open(triad)
    stop()
    store.setState(openMap(nowhere, { kind: 'file', name: 'test' }))
    expect(placesIn(store)).toEqual({})
  })
})
