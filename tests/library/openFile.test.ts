// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { mapInPng } from '~/formats/mapInPng.ts'
import { mapInSvg } from '~/formats/mapInSvg.ts'
import { writePng } from '~/formats/pngChunks.ts'
import { openFile } from '~/library/openFile.ts'
import { megabytesAtMost, openAnyway, openFiles } from '~/library/openFiles.ts'
import { cancelOpening } from '~/library/openMapFrom.ts'
import { openShipped } from '~/library/openShipped.ts'
import { writeMap } from '~/map/writeMap.ts'
import type { AppStore } from '~/state/store.ts'
import { moveActors } from '~/state/transitions.ts'
import { triad } from '../fixtures.ts'
import { makeWorld } from './worldOf.ts'

let store: AppStore
let network: ReturnType<typeof makeWorld>['network']

beforeEach(() => {
  ;({ store, network } = makeWorld())
})
afterEach(() => vi.unstubAllGlobals())

const file = (text: string, name = 'ties.json') => new File([text], name)
const opening = () => store.getState().opening

test('opens a map, with what was found in it', async () => {
  const text = writeMap(triad).replace('"c-affiliation-a"', '"a-support-b"')
  await openFile(store, file(text))
  expect(store.getState().origin).toEqual({ kind: 'file', name: 'ties.json' })
  expect(store.getState().document.map.relations).toHaveLength(2)
  expect(opening()).toMatchObject({ status: 'done', name: 'ties.json', problems: [{ code: 'duplicate-id' }] })
})

describe('what cannot be opened leaves the open map as it was', () => {
  test.each([
    ['nothing', '', 'empty'],
    ['no JSON', 'From,To\nA,B', 'not-json'],
    ['half a map', writeMap(triad).slice(0, 90), 'not-json'],
    ['a list', '[]', 'not-a-map'],
    ['another format', '{"format":"gexf"}', 'other-format'],
    ['a newer version', '{"format":"entente","version":99}', 'newer-version'],
  ])('%s', async (_, text, code) => {
    await openShipped(store, 'kazakhstan-2022')
    store.setState(moveActors({ putin: { x: 1, y: 1 } }))
    const before = store.getState()
    await openFile(store, file(text))
    expect(opening()).toMatchObject({ status: 'failed', name: 'ties.json', problems: [{ code }] })
    expect(store.getState()).toEqual({ ...before, opening: opening() })
  })

  test('a file that is too large, without reading it, until the reader says that it is meant', async () => {
    const large = file(writeMap(triad))
    Object.defineProperty(large, 'size', { value: megabytesAtMost * 1024 * 1024 + 1 })
    const read = vi.spyOn(large, 'arrayBuffer')
    await openFiles(store, [large])
    expect(opening()).toEqual({ status: 'failed', name: 'ties.json', problems: [], reason: 'too-large' })
    expect(read).not.toHaveBeenCalled()
    await openAnyway(store)
    expect(opening()).toMatchObject({ status: 'done', name: 'ties.json' })
    expect(store.getState().document.map.actors).toHaveLength(3)
  })

  test('one that is given up while it is read', async () => {
    const slow = file(writeMap(triad), 'slow.json')
    let finish = (_: ArrayBuffer) => {}
    vi.spyOn(slow, 'arrayBuffer').mockReturnValue(new Promise((resolve) => (finish = resolve)))
    await openShipped(store, 'kazakhstan-2022')
    const { document } = store.getState()
    const reading = openFile(store, slow)
    expect(opening()).toEqual({ status: 'loading', name: 'slow.json' })
    cancelOpening(store)
    finish(new TextEncoder().encode(writeMap(triad)).buffer)
    await reading
    expect(opening()).toEqual({ status: 'idle' })
    expect(store.getState().document).toBe(document)
  })

  test('a file that the browser cannot read', async () => {
    const gone = file('{}')
    vi.spyOn(gone, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotFoundError'))
    await openFile(store, gone)
    expect(opening()).toMatchObject({ status: 'failed', reason: 'not-readable' })
  })

  test('a shipped map without a connection, which is there the next time', async () => {
    network.down = true
    await openShipped(store, 'kazakhstan-2022')
    expect(opening()).toMatchObject({ status: 'failed', reason: 'not-reached' })
    network.down = false
    await openShipped(store, 'kazakhstan-2022')
    expect(opening()).toMatchObject({ status: 'done' })
  })
})

test('the last one asked for is the one that opens', async () => {
  const slow = file(writeMap({ ...triad, title: 'Slow' }), 'slow.json')
  let finish = (_: ArrayBuffer) => {}
  vi.spyOn(slow, 'arrayBuffer').mockReturnValue(new Promise((resolve) => (finish = resolve)))
  const first = openFile(store, slow)
  await openFile(store, file(writeMap({ ...triad, title: 'Quick' }), 'quick.json'))
  finish(new TextEncoder().encode(writeMap(triad)).buffer)
  await first
  expect(store.getState().document.map.title).toBe('Quick')
  expect(opening()).toMatchObject({ status: 'done', name: 'quick.json' })
})

describe('a figure', () => {
  const header = { type: 'IHDR', data: new Uint8Array(13) }
  const end = { type: 'IEND', data: new Uint8Array(0) }
  const picture = (bytes: BlobPart, name = 'figure.txt') => new File([bytes], name)

  test('opens its map and the view in which it was drawn, whatever the file is called', async () => {
    const view = 'without=support&actor=b'
    const svg = `<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><metadata>${mapInSvg.write(triad, view)}</metadata></svg>`
    for (const file of [picture(svg), picture(writePng([header, ...mapInPng.write(triad, view), end]))]) {
      await openFile(store, file)
      expect(opening()).toMatchObject({ status: 'done', problems: [] })
      expect(store.getState().document.map).toEqual(triad)
      expect(store.getState().view).toMatchObject({ hiddenKinds: ['support'], actors: ['b'], task: 'explore' })
    }
  })

  test.each([
    ['without a map', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'no-map-inside'],
    ['cut short', writePng([header, end]).slice(0, 30), 'map-damaged'],
  ])('%s is told, and the open map stays', async (_, bytes, reason) => {
    await openShipped(store, 'kazakhstan-2022')
    const before = store.getState().document
    await openFile(store, picture(bytes, 'figure.png'))
    expect(opening()).toMatchObject({ status: 'failed', name: 'figure.png', reason })
    expect(store.getState().document).toBe(before)
  })
})
