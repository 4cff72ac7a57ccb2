// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { bindDesk } from '~/library/bindDesk.ts'
import { bindUrl } from '~/library/bindUrl.ts'
import { openAddress } from '~/library/openAddress.ts'
import { openFile } from '~/library/openFile.ts'
import { openShipped } from '~/library/openShipped.ts'
import { writeMap } from '~/map/writeMap.ts'
import { becomeOwn } from '~/state/keepingTransitions.ts'
import type { AppStore } from '~/state/store.ts'
import { look, moveActors, selectActor, selectTie, toggleHidden } from '~/state/transitions.ts'
import { triad } from '../fixtures.ts'
import { makeWorld, settled } from './worldOf.ts'

let store: AppStore
let network: ReturnType<typeof makeWorld>['network']
let stops: readonly (() => void)[]

async function start(search = '') {
  window.history.replaceState(null, '', `/app/${search}`)
  stops = [bindDesk(store), bindUrl(store)]
  await openAddress(store, search)
}
async function walk(step: 'back' | 'forward') {
  const there = new Promise((resolve) => window.addEventListener('popstate', resolve, { once: true }))
  window.history[step]()
  await there
  await settled()
}
const address = () => window.location.search
const selected = () => store.getState().view.actors

beforeEach(() => {
  ;({ store, network } = makeWorld())
})
afterEach(() => {
  for (const stop of stops) stop()
  vi.unstubAllGlobals()
})

describe('the address says what is seen', () => {
  test('the map first, then what differs from the start, in words', async () => {
    await start()
    expect(address()).toBe('?map=kazakhstan-2022')
    store.setState(toggleHidden('hiddenKinds', 'support'))
    store.setState(selectActor('putin'))
    expect(address()).toBe('?map=kazakhstan-2022&without=support&actor=putin')
    expect(window.location.pathname).toBe('/app/')
  })

  test('selection, tie and mode are steps of the history, filters are not', async () => {
    await start()
    const before = window.history.length
    store.setState(toggleHidden('hiddenKinds', 'support'))
    store.setState(look({ sort: 'name', lang: 'ru' }))
    expect(window.history.length).toBe(before)
    store.setState(selectActor('putin'))
    store.setState(selectTie('putin-support-tokayev'))
    store.setState(look({ mode: 'table' }))
    expect(window.history.length).toBe(before + 3)
  })

  test('opening the page is no step', async () => {
    window.history.replaceState(null, '', '/app/')
    const before = window.history.length
    await start('?map=great-powers-1872-1907&actor=france')
    expect(window.history.length).toBe(before)
    expect(address()).toBe('?map=great-powers-1872-1907&actor=france')
  })
})

describe('Back and Forward', () => {
  test('walk through selections and write nothing themselves', async () => {
    await start()
    store.setState(selectActor('putin'))
    store.setState(selectActor('xi'))
    const length = window.history.length
    await walk('back')
    expect(selected()).toEqual(['putin'])
    await walk('back')
    expect(selected()).toEqual([])
    await walk('forward')
    await walk('forward')
    expect(selected()).toEqual(['xi'])
    expect(window.history.length).toBe(length)
  })

  test('walk between maps, and find unsaved work as it was left', async () => {
    await start()
    store.setState(selectActor('putin'))
    store.setState(moveActors({ putin: { x: 7, y: 7 } }))
    await openShipped(store, 'great-powers-1872-1907')
    expect(address()).toBe('?map=great-powers-1872-1907')
    await walk('back')
    const { document, kept, past, view } = store.getState()
    expect(view.actors).toEqual(['putin'])
    expect(document.map.positions.putin).toEqual({ x: 7, y: 7 })
    expect(document).not.toBe(kept)
    expect(past).toHaveLength(1)
  })

  test('stay with a map that has become the reader’s own, until the original is asked for', async () => {
    await start()
    store.setState(selectActor('putin'))
    store.setState(moveActors({ putin: { x: 7, y: 7 } }))
    const { length } = window.history
    store.setState(becomeOwn('mine-234567'))
    expect(address()).toBe('?map=own:mine-234567&actor=putin')
    expect(window.history.length).toBe(length)
    await walk('back')
    expect(store.getState()).toMatchObject({ origin: { kind: 'own', id: 'mine-234567' }, view: { actors: [] } })
    expect(address()).toBe('?map=own:mine-234567')
    expect(store.getState().document.map.positions.putin).toEqual({ x: 7, y: 7 })
    await openShipped(store, 'kazakhstan-2022')
    expect(store.getState().document.map.positions.putin).not.toEqual({ x: 7, y: 7 })
  })

  test('bring back a file that was opened in this window', async () => {
    await start()
    await openFile(store, new File([writeMap(triad)], 'my ties.json'))
    expect(address()).toBe('?file=my+ties.json')
    store.setState(selectActor('b'))
    await walk('back')
    await walk('back')
    expect(store.getState().origin).toEqual({ kind: 'shipped', id: 'kazakhstan-2022' })
    await walk('forward')
    await walk('forward')
    expect(store.getState().origin).toEqual({ kind: 'file', name: 'my ties.json' })
    expect(selected()).toEqual(['b'])
  })

  test('an opening that was left behind does not come after all', async () => {
    await start()
    store.setState(selectActor('putin'))
    let arrive = () => {}
    network.slow = new Promise((resolve) => {
      arrive = resolve
    })
    void openShipped(store, 'great-powers-1872-1907')
    await walk('back')
    arrive()
    await settled()
    expect(store.getState().origin).toEqual({ kind: 'shipped', id: 'kazakhstan-2022' })
    expect(store.getState().opening.status).toBe('idle')
  })
})

describe('a link to what is not there', () => {
  test('an unknown map: the first one opens, says so, and ignores what was about another', async () => {
    await start('?map=atlantis&actor=putin&without=support')
    const { origin, opening, view } = store.getState()
    expect(origin).toEqual({ kind: 'shipped', id: 'kazakhstan-2022' })
    expect(opening).toEqual({ status: 'unknown-map', name: 'atlantis' })
    expect(view.hiddenKinds).toEqual([])
    expect(address()).toBe('?map=kazakhstan-2022')
  })

  test('a file after a reload: likewise', async () => {
    await start('?file=mine.json&lang=ru')
    expect(store.getState().opening).toEqual({ status: 'unknown-map', name: 'mine.json' })
    expect(store.getState().view.lang).toBe('ru')
  })

  test('unknown actors and ties: the rest is shown', async () => {
    await start('?map=kazakhstan-2022&actor=nobody&actor=putin&tie=none')
    expect(selected()).toEqual(['putin'])
    expect(store.getState().opening).toMatchObject({ missing: { actors: ['nobody'], ties: ['none'] } })
    expect(address()).toBe('?map=kazakhstan-2022&actor=putin')
  })
})

test('a browser that refuses to write the address stops nothing', async () => {
  await start()
  const push = vi.spyOn(window.history, 'pushState').mockImplementation(() => {
    throw new DOMException('too often', 'SecurityError')
  })
  store.setState(selectActor('putin'))
  expect(push).toHaveBeenCalled()
  expect(selected()).toEqual(['putin'])
})
