// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { makeImporter } from '~/formats/importer.ts'
import type { ImportJob, ImportReply } from '~/formats/importWorker.ts'
import { nearNames } from '~/formats/nearNames.ts'
import { addFiles } from '~/library/addFiles.ts'
import {
  finishImport,
  importFiles,
  leaveImport,
  replanImport,
  rereadImport,
  takeBackChoice,
} from '~/library/importFiles.ts'
import { finishJoin, leaveQuestions } from '~/library/joinMap.ts'
import { isOwn, openFiles } from '~/library/openFiles.ts'
import { writeMap } from '~/map/writeMap.ts'
import { setSame } from '~/state/importTransitions.ts'
import type { AppStore } from '~/state/store.ts'
import { openMap, undo } from '~/state/transitions.ts'
import { actor, mapOf, tie, triad } from '../fixtures.ts'
import { makeWorld } from './worldOf.ts'

vi.mock('~/layouts/trustedWorker.ts', () => ({
  workerFrom: (address: string) => (globalThis.Worker ? new Worker(address) : null),
}))

/** A worker that begins, and then does what a test says. */
class FakeWorker extends EventTarget {
  static behaviour: 'answers' | 'hangs' | 'fails' | 'cannot load' = 'answers'
  static ended = 0
  readonly #importer = makeImporter()

  constructor() {
    super()
    const begin = () =>
      FakeWorker.behaviour === 'cannot load' ? this.dispatchEvent(new Event('error')) : this.#tell('ready')
    setTimeout(begin)
  }

  async postMessage(job: ImportJob) {
    if (FakeWorker.behaviour === 'hangs') return
    if (FakeWorker.behaviour === 'fails') return void this.dispatchEvent(new Event('error'))
    await new Promise((resolve) => setTimeout(resolve))
    if (job.do === 'read') {
      const files = await Promise.all(
        job.files.map(async ({ name, content }) => ({ name, bytes: new Uint8Array(await content.arrayBuffer()) })),
      )
      this.#tell({ is: 'progress', done: 1 })
      this.#tell(this.#importer.read(files, {}, job.title))
    } else if (job.do === 'reread') this.#tell(this.#importer.reread(job.wishes))
    else if (job.do === 'near') this.#tell({ is: 'near', groups: nearNames(job.actors) })
    else if (job.do === 'replan') this.#tell(this.#importer.replan(job.plan))
    else {
      const map = this.#importer.build()
      this.#tell({ is: 'map', frame: map && { ...map, actors: [], relations: [] } })
      for (const each of map?.actors ?? []) this.#tell({ is: 'actors', rows: [each] })
      for (const each of map?.relations ?? []) this.#tell({ is: 'relations', rows: [each] })
      this.#tell({ is: 'end' })
    }
  }

  terminate() {
    FakeWorker.ended += 1
  }

  #tell(data: ImportReply) {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

let store: AppStore
const own = vi.fn<(file: File) => void>()

beforeEach(() => {
  ;({ store } = makeWorld())
  FakeWorker.behaviour = 'answers'
  FakeWorker.ended = 0
  vi.stubGlobal('Worker', FakeWorker)
  store.setState(openMap(triad, { kind: 'shipped', id: 'triad' }))
  own.mockClear()
})
afterEach(() => {
  leaveImport(store)
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const file = (text: string, name = 'my_ties.csv') => new File([text], name)
const ready = () => {
  const { importing } = store.getState()
  if (importing?.status !== 'ready') throw new Error(`It is ${importing?.status}.`)
  return importing
}
const mapOnceAdded = async () => {
  await finishImport(store, 'add')
  return store.getState().document.map
}
const table = 'from,to,kind\nd,e,supports\ne,f,opposes\n'

describe.each(['answers', 'cannot load'] as const)('where the worker %s', (behaviour) => {
  beforeEach(() => {
    FakeWorker.behaviour = behaviour
  })

  test('a file is looked at, and the open map knows nothing of it', async () => {
    const { document } = store.getState()
    await importFiles(store, [file(table)], own)
    expect(ready()).toMatchObject({ name: 'my_ties.csv', title: 'my ties', before: [], isBusy: false })
    expect(ready().preview.counts).toEqual({ actors: 3, relations: 2 })
    expect(store.getState().document).toBe(document)
  })

  test('choices are worked out, and taken back', async () => {
    await importFiles(store, [file(table)], own)
    const { plan } = ready().preview
    await replanImport(store, { ...plan, kinds: [['supports', 'intervention']] })
    expect(ready().preview.plan.kinds).toEqual([
      ['supports', 'intervention'],
      ['opposes', 'opposition'],
    ])
    await takeBackChoice(store)
    expect([ready().preview.plan, ready().before]).toEqual([plan, []])
  })

  test('choices that come before the last is worked out build on each other', async () => {
    await importFiles(store, [file(table)], own)
    const first = replanImport(store, { ...ready().preview.plan, kinds: [['supports', 'intervention']] })
    const second = replanImport(store, { ...ready().preview.plan, otherKind: 'affiliation' })
    expect(ready().isBusy).toBe(true)
    await Promise.all([first, second])
    const { plan } = ready().preview
    expect([plan.kinds[0], plan.otherKind]).toEqual([['supports', 'intervention'], 'affiliation'])
    expect([ready().before.length, ready().isBusy]).toEqual([2, false])
    expect((await mapOnceAdded()).relations.at(-2)?.kind).toBe('intervention')
  })

  test('it is read anew, opened or added', async () => {
    await importFiles(store, [file(table)], own)
    await rereadImport(store, { hasHeader: false })
    expect(ready().preview.counts.relations).toBe(3)
    await rereadImport(store, { hasHeader: true })
    await finishImport(store, 'add')
    expect(store.getState().importing).toBeNull()
    expect(
      store
        .getState()
        .document.map.relations.map(({ id }) => id)
        .slice(-2),
    ).toEqual(['d-e', 'e-f'])
    expect(store.getState().past.at(-1)?.edit).toEqual({ name: 'import', count: 5 })
    store.setState(undo)
    expect(store.getState().document.map.relations).toHaveLength(3)

    await importFiles(store, [file(table)], own)
    await finishImport(store, 'open')
    const { origin, document, past } = store.getState()
    expect([origin, document.map.title, past]).toEqual([{ kind: 'file', name: 'my_ties.csv' }, 'my ties', []])
  })
})

test('what cannot be read is told, and the open map stays', async () => {
  await importFiles(store, [file('<html></html>', 'page.html')], own)
  const { opening, importing, document } = store.getState()
  expect(importing).toBeNull()
  expect(opening).toMatchObject({ status: 'failed', name: 'page.html', problems: [{ code: 'unknown-form' }] })
  expect(document.map).toBe(triad)
})

test('a worker that does not answer is stopped after 30 s, and that is told', async () => {
  vi.useFakeTimers()
  FakeWorker.behaviour = 'hangs'
  const reading = importFiles(store, [file(table)], own)
  await vi.advanceTimersByTimeAsync(29_000)
  expect(store.getState().importing).toEqual({ status: 'reading', name: 'my_ties.csv', done: 0 })
  await vi.advanceTimersByTimeAsync(2000)
  await reading
  expect(store.getState().opening).toMatchObject({ problems: [{ code: 'stopped', values: { seconds: 30 } }] })
  expect(FakeWorker.ended).toBeGreaterThan(0)
})

test('a worker that breaks is told of', async () => {
  FakeWorker.behaviour = 'fails'
  await importFiles(store, [file(table)], own)
  expect(store.getState().opening).toMatchObject({ status: 'failed', problems: [{ code: 'unreadable' }] })
})

test('what has become part of a map needs its worker no more', async () => {
  await importFiles(store, [file(table)], own)
  await finishImport(store, 'add')
  expect(FakeWorker.ended).toBe(1)
  await importFiles(store, [file(table)], own)
  await finishImport(store, 'open')
  expect(FakeWorker.ended).toBe(2)
})

test('who leaves ends the worker, and its answer comes to nothing', () => {
  FakeWorker.behaviour = 'hangs'
  void importFiles(store, [file(table)], own)
  leaveImport(store)
  expect([store.getState().importing, FakeWorker.ended]).toEqual([null, 1])
})

test('our own format goes the way of our own files, wherever it says what it is', async () => {
  const text = `{"x":"${' '.repeat(70_000)}",${writeMap(triad).slice(1)}`
  const late = file(text, 'late.json')
  expect(await isOwn(late)).toBe(false)
  await importFiles(store, [late], own)
  expect(own.mock.calls).toEqual([[late]])
  expect(await isOwn(file(writeMap(triad)))).toBe(true)
  expect(await isOwn(file('<?xml version="1.0"?><svg xmlns="x"></svg>'))).toBe(true)
  expect(await isOwn(file('<!doctype html>\n<meta name="generator" content="Entente">', 'kz.html'))).toBe(true)
  expect(await isOwn(file('<!doctype html>\n<table></table>', 'page.html'))).toBe(false)
  expect(await isOwn(file('{"nodes":[]}'))).toBe(false)
})

test('several files that are too large together are refused before they are read', async () => {
  const large = file('')
  Object.defineProperty(large, 'size', { value: 14_000_000 })
  await openFiles(store, [large, large])
  expect(store.getState().opening).toMatchObject({ status: 'failed', reason: 'too-large' })
})

describe('what is added to the open map', () => {
  const powers = mapOf([actor('us', { name: 'United States' }), actor('uk', { name: 'UK' })], ['us support uk'])
  const joining = () => {
    const { importing } = store.getState()
    if (importing?.status !== 'joining') throw new Error(`It is ${importing?.status}.`)
    return importing
  }
  beforeEach(() => store.setState(openMap(powers, { kind: 'shipped', id: 'powers' })))

  test('is asked of where names are near, and is one edit', async () => {
    await importFiles(store, [file('from,to,kind\nUSA,Mexico,supports\n')], own)
    await finishImport(store, 'add')
    expect(joining().check.pairs.map(({ id, here }) => [id, here])).toEqual([['USA', 'us']])
    store.setState(setSame('USA', true))
    await finishJoin(store, 'add')
    const { document, importing, past } = store.getState()
    expect(importing).toBeNull()
    expect(document.map.actors.map(({ id }) => id)).toEqual(['us', 'uk', 'Mexico'])
    expect(document.map.relations.at(-1)).toMatchObject({ from: 'us', to: 'Mexico' })
    expect(past.at(-1)?.edit).toEqual({ name: 'import', count: 2 })
    store.setState(undo)
    expect(store.getState().document.map).toBe(powers)
  })

  test('leads back to what the file says', async () => {
    await importFiles(store, [file('from,to,kind\nUSA,Mexico,supports\n')], own)
    await finishImport(store, 'add')
    expect(leaveQuestions(store)).toBe(true)
    expect(ready()).toMatchObject({ isBusy: false, name: 'my_ties.csv' })
    await finishImport(store, 'open')
    expect(store.getState().document.map.actors).toHaveLength(2)
  })

  const more = mapOf([actor('fr', { name: 'France' }), actor('us', { name: 'The United States' })], [], {
    title: 'More',
    relations: [tie('fr rivalry us', { evidence: [{ basis: 'stated', source: 's' }] })],
    sources: [{ id: 's', title: 'A paper' }],
    relationKinds: { rivalry: { label: 'Rivalry', sign: -1 } },
    steps: [{ id: '1' }],
  })

  test('may be a map of our own: told of first, its sources and kinds carried over', async () => {
    await addFiles(store, [file(writeMap(more), 'more.entente.json')])
    await vi.waitFor(() => expect(store.getState().importing?.status).toBe('joining'))
    expect(joining()).toMatchObject({ name: 'more.entente.json', isOwn: true, check: { same: 1, steps: 1, pairs: [] } })
    expect(store.getState().document.map).toBe(powers)
    expect(leaveQuestions(store)).toBe(false)
    await finishJoin(store, 'add')
    const { map } = store.getState().document
    expect([map.title, map.steps]).toEqual(['Test', []])
    expect(map.relations.at(-1)).toEqual(more.relations[0])
    expect([map.sources, map.relationKinds]).toEqual([more.sources, more.relationKinds])
  })

  test('may be opened instead', async () => {
    await addFiles(store, [file(writeMap(more), 'more.entente.json')])
    await vi.waitFor(() => expect(store.getState().importing?.status).toBe('joining'))
    await finishJoin(store, 'open')
    const { document, origin, importing } = store.getState()
    expect([document.map, origin, importing]).toEqual([more, { kind: 'file', name: 'more.entente.json' }, null])
  })

  test('is told of where it cannot be read', async () => {
    await addFiles(store, [file('{"format": "entente", "version": 99}', 'new.entente.json')])
    await vi.waitFor(() => expect(store.getState().opening.status).toBe('failed'))
    expect(store.getState().opening).toMatchObject({ problems: [{ code: 'newer-version' }] })
    expect([store.getState().importing, store.getState().document.map]).toEqual([null, powers])
  })
})
