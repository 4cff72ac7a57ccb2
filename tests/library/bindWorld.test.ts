// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { bindDesk } from '~/library/bindDesk.ts'
import { bindDrop } from '~/library/bindDrop.ts'
import { bindLeaving } from '~/library/bindLeaving.ts'
import { bindSurroundings } from '~/library/bindSurroundings.ts'
import { bindTheme } from '~/library/bindTheme.ts'
import { copyName } from '~/library/copyName.ts'
import { downloadCopy } from '~/library/downloadCopy.ts'
import { openShipped } from '~/library/openShipped.ts'
import { parseMapText } from '~/map/parseMapText.ts'
import { writeMap } from '~/map/writeMap.ts'
import { selectChanged } from '~/state/derived.ts'
import type { AppStore } from '~/state/store.ts'
import { markKept, moveActors, openMap, setTheme } from '~/state/transitions.ts'
import { mapOf, triad } from '../fixtures.ts'
import { makeWorld, settled } from './worldOf.ts'

let store: AppStore
let stops: (() => void)[] = []

beforeEach(() => {
  store = makeWorld().store
  stops = []
})
afterEach(() => {
  for (const stop of stops) stop()
  vi.unstubAllGlobals()
})

/** A device that answers yes to some media queries, and tells when that changes. */
function makeDevice(...said: readonly string[]) {
  const device = Object.assign(new EventTarget(), { said })
  vi.stubGlobal('matchMedia', (query: string) => ({
    matches: device.said.includes(query),
    addEventListener: device.addEventListener.bind(device),
    removeEventListener: device.removeEventListener.bind(device),
  }))
  return device
}

describe('surroundings', () => {
  test('are read at the start and whenever they change', () => {
    const device = makeDevice('(prefers-color-scheme: dark)', '(prefers-reduced-motion: reduce)')
    const stop = bindSurroundings(store)
    expect(store.getState().surroundings).toEqual({
      narrow: false,
      dark: true,
      moreContrast: false,
      reducedMotion: true,
      forced: null,
    })
    device.said = ['(max-width: 767.98px)']
    device.dispatchEvent(new Event('change'))
    expect(store.getState().surroundings).toMatchObject({ narrow: true, dark: false })
    stop()
    device.said = []
    device.dispatchEvent(new Event('change'))
    expect(store.getState().surroundings.narrow).toBe(true)
  })

  test('in forced colours the system is asked for its colours, and no probe stays in the page', () => {
    makeDevice('(forced-colors: active)')
    const before = document.body.childElementCount
    stops.push(bindSurroundings(store))
    const { forced } = store.getState().surroundings
    expect(Object.keys(forced ?? {})).toEqual(['canvas', 'text', 'highlight'])
    expect(document.body.childElementCount).toBe(before)
  })

  test('the theme of the page follows the device until the reader chooses', () => {
    makeDevice('(prefers-color-scheme: dark)')
    stops.push(bindSurroundings(store), bindTheme(store))
    expect(document.documentElement.dataset).toMatchObject({ theme: 'dark' })
    store.setState(setTheme('light'))
    expect(document.documentElement.dataset).toMatchObject({ theme: 'light' })
  })
})

describe('leaving', () => {
  const isAsked = () => {
    const event = new Event('beforeunload', { cancelable: true })
    window.dispatchEvent(event)
    return event.defaultPrevented
  }

  test('the browser asks only while something has not been downloaded', () => {
    stops.push(bindLeaving(store))
    store.setState(openMap(triad, { kind: 'file', name: 'a.json' }))
    expect(isAsked()).toBe(false)
    store.setState(moveActors({ a: { x: 9, y: 9 } }))
    expect(isAsked()).toBe(true)
    store.setState(markKept(store.getState().document))
    expect(isAsked()).toBe(false)
  })

  test('also while it has been put aside for another map', async () => {
    stops.push(bindDesk(store), bindLeaving(store))
    store.setState(openMap(triad, { kind: 'file', name: 'a.json' }))
    store.setState(moveActors({ a: { x: 9, y: 9 } }))
    await openShipped(store, 'kazakhstan-2022')
    expect(selectChanged(store.getState())).toBe(false)
    expect(isAsked()).toBe(true)
  })
})

describe('dropping', () => {
  const drag = (type: string, files: readonly File[], types: readonly string[] = ['Files']) => {
    const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), {
      dataTransfer: { files, types, dropEffect: 'none' },
      relatedTarget: null,
    })
    document.body.dispatchEvent(event)
    return event
  }
  const isShown = () => document.documentElement.hasAttribute('data-dropping')

  test('a file opens, and the hint is there just as long', async () => {
    stops.push(bindDrop(store))
    expect(drag('dragover', []).defaultPrevented).toBe(true)
    expect(isShown()).toBe(true)
    drag('dragleave', [])
    expect(isShown()).toBe(false)
    drag('dragover', [])
    drag('drop', [new File([writeMap(triad)], 'dropped.json')])
    expect(isShown()).toBe(false)
    await settled()
    expect(store.getState().origin).toEqual({ kind: 'file', name: 'dropped.json' })
  })

  test('text that is dragged is no file', () => {
    stops.push(bindDrop(store))
    expect(drag('dragover', [], ['text/plain']).defaultPrevented).toBe(false)
    expect(isShown()).toBe(false)
  })
})

describe('a copy', () => {
  test('is the map as it is now, and counts as kept', async () => {
    const made: Blob[] = []
    vi.stubGlobal(
      'URL',
      Object.assign(URL, { createObjectURL: (blob: Blob) => String(made.push(blob)), revokeObjectURL() {} }),
    )
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
    store.setState(openMap(triad, { kind: 'shipped', id: 'triad' }))
    store.setState(moveActors({ a: { x: 9, y: 9 } }))
    downloadCopy(store)
    expect(click).toHaveBeenCalledOnce()
    expect(selectChanged(store.getState())).toBe(false)
    const { value } = parseMapText((await made[0]?.text()) ?? '')
    expect(value).toEqual(store.getState().document.map)
  })

  test('of a large map is the map as it was asked for; what is edited meanwhile is not kept', async () => {
    const made: Blob[] = []
    vi.stubGlobal(
      'URL',
      Object.assign(URL, { createObjectURL: (blob: Blob) => String(made.push(blob)), revokeObjectURL() {} }),
    )
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
    const many = Array.from({ length: 6001 }, (_, at) => `n${at}`)
    store.setState(openMap(mapOf(many, []), { kind: 'file', name: 'many.json' }))
    const { map } = store.getState().document
    downloadCopy(store)
    store.setState(moveActors({ n1: { x: 9, y: 9 } }))
    await vi.waitFor(() => expect(made).toHaveLength(1))
    expect(await made[0]?.text()).toBe(writeMap(map))
    expect([store.getState().kept.map, selectChanged(store.getState())]).toEqual([map, true])
  })

  test.each([
    [{ kind: 'shipped', id: 'kazakhstan-2022' }, 'kazakhstan-2022.entente.json'],
    [{ kind: 'file', name: 'ties.json' }, 'ties.entente.json'],
    [{ kind: 'file', name: 'ties.entente.json' }, 'ties.entente.json'],
    [{ kind: 'none' }, 'кто-с-кем-2022.entente.json'],
  ] as const)('is named after where the map came from: %o', (origin, name) => {
    const document = { map: { ...triad, title: 'Кто с кем? 2022' }, pinned: [] }
    expect(copyName({ origin, document })).toBe(name)
  })
})
