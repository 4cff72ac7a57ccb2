import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { arrange } from '~/layouts/arrange.ts'
import { arrangeInWorker } from '~/layouts/arrangeInWorker.ts'
import type { ArrangeJob } from '~/layouts/arrangeWorker.ts'
import { triad } from '../fixtures.ts'

vi.mock('~/layouts/trustedWorker.ts', () => ({
  workerFrom: (address: string) => (globalThis.Worker ? new Worker(address) : null),
}))

const options = { pinned: [], positions: triad.positions, seed: 1 }

/** A worker that begins, and then does what a test says. */
class FakeWorker extends EventTarget {
  static behaviour: 'answers' | 'hangs' | 'fails' | 'cannot load' = 'answers'
  static ended = 0

  constructor() {
    super()
    setTimeout(() => this.#tell(FakeWorker.behaviour === 'cannot load' ? new Event('error') : 'ready'))
  }

  postMessage({ map, options }: ArrangeJob) {
    if (FakeWorker.behaviour === 'answers') {
      this.#tell({ done: 0.5 })
      this.#tell({ positions: arrange(map, options) })
    }
    if (FakeWorker.behaviour === 'fails') this.#tell(Object.assign(new Event('error'), { message: 'out of memory' }))
  }

  terminate() {
    FakeWorker.ended += 1
  }

  #tell(what: unknown) {
    this.dispatchEvent(what instanceof Event ? what : new MessageEvent('message', { data: what }))
  }
}

beforeEach(() => {
  FakeWorker.behaviour = 'answers'
  FakeWorker.ended = 0
  vi.stubGlobal('Worker', FakeWorker)
})
afterEach(() => vi.unstubAllGlobals())

test('a worker lays the map out and is ended', async () => {
  expect(await arrangeInWorker(triad, options)).toEqual(arrange(triad, options))
  expect(FakeWorker.ended).toBe(1)
})

test('it says how far it is', async () => {
  const shares: number[] = []
  await arrangeInWorker(triad, options, { onProgress: (done) => shares.push(done) })
  expect(shares).toEqual([0.5])
})

test('it is told nothing but who is there and who is tied to whom', async () => {
  const told = vi.spyOn(FakeWorker.prototype, 'postMessage')
  await arrangeInWorker(triad, options)
  expect(told.mock.calls).toEqual([[{ map: { actors: triad.actors, relations: triad.relations }, options }]])
})

describe('it is ended', () => {
  beforeEach(() => {
    FakeWorker.behaviour = 'hangs'
  })

  test('when it takes too long', async () => {
    await expect(arrangeInWorker(triad, options, { atMost: 20 })).rejects.toThrow('20 ms')
    expect(FakeWorker.ended).toBe(1)
  })

  test('when it is no longer wanted', async () => {
    const control = new AbortController()
    const result = arrangeInWorker(triad, options, { signal: control.signal })
    setTimeout(() => control.abort(), 10)
    await expect(result).rejects.toThrow('aborted')
    expect(FakeWorker.ended).toBe(1)
  })
})

test('no longer wanted before it began, no worker is made', async () => {
  await expect(arrangeInWorker(triad, options, { signal: AbortSignal.abort() })).rejects.toThrow('aborted')
  expect(FakeWorker.ended).toBe(0)
})

test('what goes wrong in the worker is told, not tried again in the page', async () => {
  FakeWorker.behaviour = 'fails'
  await expect(arrangeInWorker(triad, options)).rejects.toThrow('out of memory')
})

describe('the page does the work itself', () => {
  test('where there are no workers', async () => {
    vi.stubGlobal('Worker', undefined)
    expect(await arrangeInWorker(triad, options)).toEqual(arrange(triad, options))
  })

  test('where the worker cannot be loaded', async () => {
    FakeWorker.behaviour = 'cannot load'
    expect(await arrangeInWorker(triad, options)).toEqual(arrange(triad, options))
    expect(FakeWorker.ended).toBe(1)
  })
})
