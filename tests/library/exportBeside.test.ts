import { afterEach, expect, test, vi } from 'vitest'
import { formatNamed, writeAs } from '~/formats/formats.ts'
import { exportBeside } from '~/library/exportBeside.ts'
import type { ExportJob, ExportReply } from '~/library/exportWorker.ts'
import { parseMapText } from '~/map/parseMapText.ts'
import { triad } from '../fixtures.ts'

vi.mock('~/layouts/trustedWorker.ts', () => ({
  workerFrom: () => (FakeWorker.answer === 'cannot be made' ? null : new FakeWorker()),
}))
vi.stubGlobal('document', { visibilityState: 'hidden' })

/** Works as the worker does, or breaks off where a test says. */
class FakeWorker {
  static answer: 'cannot be made' | 'cannot load' | 'breaks' | 'answers' = 'answers'
  static ended = 0
  onmessage: (event: { data: ExportReply }) => void = () => {}
  onerror: (event: { preventDefault: () => void }) => void = () => {}
  #text = ''

  constructor() {
    setTimeout(() => (FakeWorker.answer === 'cannot load' ? this.#fail() : this.onmessage({ data: 'ready' })))
  }
  #fail = () => this.onerror({ preventDefault: () => {} })
  postMessage(job: ExportJob) {
    if ('part' in job) {
      this.#text += job.part
      return
    }
    const [map, format] = [parseMapText(this.#text).value, formatNamed('a.gexf')]
    const file = map && format ? writeAs(format, map).bytes : null
    setTimeout(() => (FakeWorker.answer === 'breaks' ? this.#fail() : this.onmessage({ data: { file } })))
  }
  terminate() {
    FakeWorker.ended++
  }
}

afterEach(() => {
  FakeWorker.answer = 'answers'
  FakeWorker.ended = 0
})

test('the worker gets the map whole, and writes the same file as the page', async () => {
  const format = formatNamed('a.gexf')
  expect(format).toBeDefined()
  expect(await exportBeside(triad, 'gexf')).toEqual(format && writeAs(format, triad).bytes)
  expect(FakeWorker.ended).toBe(1)
})

test.each(['cannot be made', 'cannot load', 'breaks'] as const)(
  'a worker that %s leaves it to the page',
  async (how) => {
    FakeWorker.answer = how
    expect(await exportBeside(triad, 'gexf')).toBeNull()
    expect(FakeWorker.ended).toBe(how === 'cannot be made' ? 0 : 1)
  },
)
