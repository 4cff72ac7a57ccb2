import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ententeJson } from '~/formats/ententeJson.ts'
import { mapParts } from '~/formats/mapParts.ts'
import { readOwnMap } from '~/library/readOwnMap.ts'
import { writeMap } from '~/map/writeMap.ts'
import { actor, mapOf, tie, triad } from '../fixtures.ts'

vi.mock('~/layouts/trustedWorker.ts', () => ({
  workerFrom: (address: string) => (globalThis.Worker ? new Worker(address) : null),
}))

/** A worker that begins, and then does what a test says. */
class FakeWorker extends EventTarget {
  static behaviour: 'answers' | 'hangs' | 'fails' | 'cannot load' = 'answers'
  static ended = 0

  constructor() {
    super()
    setTimeout(() => this.#tell(FakeWorker.behaviour === 'cannot load' ? new Event('error') : 'ready'))
  }

  async postMessage(file: Blob) {
    if (FakeWorker.behaviour === 'answers')
      for (const part of mapParts(ententeJson.read(await file.arrayBuffer()))) this.#tell(part)
    if (FakeWorker.behaviour === 'fails') this.#tell(Object.assign(new Event('error'), { message: 'killed' }))
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

const large = mapOf(
  Array.from({ length: 2500 }, (_, at) => actor(`a${at}`)),
  Array.from({ length: 3500 }, (_, at) => tie(`a${at % 2500} support a${(at * 7) % 2500}`, { id: `r${at}` })),
)
const fileOf = (text: string) => new Blob([text])

test('a map comes over in parts as it is read in one piece, with every problem, and the worker is ended', async () => {
  const text = writeMap(large).replace('"r7"', '"r8"')
  const done: number[] = []
  const read = await readOwnMap(fileOf(text), { onProgress: (share) => void done.push(share) })
  expect(read).toEqual(ententeJson.read(new TextEncoder().encode(text).buffer))
  expect(read.problems).toMatchObject([{ code: 'duplicate-id' }])
  expect(done[0]).toBe(0)
  expect(done.at(-1)).toBe(1)
  expect(done).toEqual([...done].sort((a, b) => a - b))
  expect(FakeWorker.ended).toBe(1)
})

test('what is no map comes over as its problems', async () => {
  expect(await readOwnMap(fileOf('{"format":'))).toMatchObject({ value: null, problems: [{ code: 'not-json' }] })
})

describe('it is ended', () => {
  test('when it says nothing for too long', async () => {
    FakeWorker.behaviour = 'hangs'
    await expect(readOwnMap(fileOf(writeMap(triad)), { atMost: 20 })).rejects.toThrow('20 ms')
    expect(FakeWorker.ended).toBe(1)
  })

  test('when the reader gives up', async () => {
    FakeWorker.behaviour = 'hangs'
    const giveUp = new AbortController()
    const reading = readOwnMap(fileOf(writeMap(triad)), { signal: giveUp.signal })
    giveUp.abort(new Error('given up'))
    await expect(reading).rejects.toThrow('given up')
    expect(FakeWorker.ended).toBe(1)
  })

  test('when it is killed at work', async () => {
    FakeWorker.behaviour = 'fails'
    await expect(readOwnMap(fileOf(writeMap(triad)))).rejects.toThrow('killed')
  })
})

test('where no worker begins, the page reads the file itself', async () => {
  FakeWorker.behaviour = 'cannot load'
  expect((await readOwnMap(fileOf(writeMap(triad)))).value).toEqual(triad)
})
