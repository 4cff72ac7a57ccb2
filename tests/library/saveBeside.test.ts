// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Save, Saved } from '~/library/keptMaps.ts'
import { isLargeSave, isSavingBeside, saveBeside } from '~/library/saveBeside.ts'
import type { SaveJob, SaveReply } from '~/library/saveWorker.ts'

vi.mock('~/layouts/trustedWorker.ts', () => ({
  workerFrom: (address: string) => (globalThis.Worker ? new Worker(address) : null),
}))

class FakeWorker extends EventTarget {
  static answer: SaveReply | 'cannot load' | 'breaks' = 'ready'
  static given: SaveJob[] = []
  static ended = 0
  constructor() {
    super()
    setTimeout(() => (FakeWorker.answer === 'cannot load' ? this.#fail() : this.#tell('ready')))
  }
  postMessage(job: SaveJob) {
    FakeWorker.given.push(job)
    if (!('save' in job)) return
    if (FakeWorker.answer === 'breaks') this.#fail()
    else if (FakeWorker.answer !== 'cannot load') this.#tell(FakeWorker.answer)
  }
  terminate() {
    FakeWorker.ended++
  }
  #tell(data: SaveReply) {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
  #fail() {
    this.dispatchEvent(new ErrorEvent('error', { message: 'broken', cancelable: true }))
  }
}

beforeEach(() => {
  vi.stubGlobal('Worker', FakeWorker)
  FakeWorker.ended = 0
  FakeWorker.given = []
})
afterEach(() => vi.unstubAllGlobals())

const summary = {
  ...{ title: 'Large', language: 'en', actors: 1, ties: 0, size: 1 },
  picture: { width: 1, height: 1, dots: [], lines: [] } as never,
}
const save = (length: number): Save => ({
  ...{ id: 'm', base: 0, writer: 'w', now: 0, summary, moment: null },
  text: { version: 1, text: 'x'.repeat(length), pinned: [] },
})

test('what is saved is answered, and the worker ends', async () => {
  const saved: Saved = { conflict: { ...summary, id: 'm', revision: 2 } as never }
  FakeWorker.answer = { saved }
  const moment = { why: 'import', text: { version: 1, text: 'before', pinned: [] }, summary } as const
  const large = { ...save(1_200_000), moment }
  const saving = saveBeside(large)
  expect(isSavingBeside()).toBe(true)
  expect(await saving).toBe(saved)
  expect(isSavingBeside()).toBe(false)
  const parts = FakeWorker.given.flatMap((job) => ('part' in job ? [[job.of, job.part.length]] : []))
  expect(parts).toEqual([
    ['text', 500_000],
    ['text', 500_000],
    ['text', 200_000],
    ['moment', 6],
  ])
  expect(FakeWorker.given.at(-1)).toEqual({
    save: { ...large, text: { ...large.text, text: '' }, moment: { ...moment, text: { ...moment.text, text: '' } } },
  })
  expect(FakeWorker.ended).toBe(1)
})

test('a failure has the name that the browser gave it', async () => {
  FakeWorker.answer = { failure: 'QuotaExceededError' }
  await expect(saveBeside(save(1))).rejects.toMatchObject({ name: 'QuotaExceededError' })
  FakeWorker.answer = 'breaks'
  await expect(saveBeside(save(1))).rejects.toThrow('broken')
  expect(FakeWorker.ended).toBe(2)
})

test('without a worker the page has to do it', async () => {
  FakeWorker.answer = 'cannot load'
  expect(await saveBeside(save(1))).toBeNull()
  vi.stubGlobal('Worker', undefined)
  expect(await saveBeside(save(1))).toBeNull()
})

test('only a large text is worth one, also where it is the snapshot', () => {
  expect([isLargeSave(save(2_000_000)), isLargeSave(save(2_000_001))]).toEqual([false, true])
  const moment = { why: 'import', text: save(2_000_000).text, summary } as const
  expect(isLargeSave({ ...save(1), moment })).toBe(true)
})
