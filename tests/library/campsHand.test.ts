import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { CampsJob } from '~/analysis/answerCamps.ts'
import { campsHand } from '~/library/campsHand.ts'

vi.mock('~/layouts/trustedWorker.ts', () => ({
  workerFrom: (address: string, name: string) => new Worker(address, { name }),
}))

/** Workers that say what a test makes them say, and hold a lock as long as they live. */
class ScriptedWorker extends EventTarget {
  static made: ScriptedWorker[] = []
  readonly name: string
  readonly heard: unknown[] = []
  isEnded = false
  readonly died: Promise<void>
  die = () => {}

  constructor(_address: unknown, { name }: { readonly name: string }) {
    super()
    this.name = name
    this.died = new Promise((resolve) => {
      this.die = resolve
    })
    ScriptedWorker.made.push(this)
  }
  postMessage(data: unknown) {
    this.heard.push(data)
  }
  terminate() {
    this.isEnded = true
    this.die()
  }
  say(data: unknown) {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
}

/** Nothing but what a hand asks for: who wants the lock of a worker gets it when that has died. */
const locks = {
  request: async (name: string, _options: unknown, granted: () => unknown) => {
    await ScriptedWorker.made.find((worker) => worker.name === name)?.died
    return granted()
  },
}

const job: CampsJob = {
  map: { relationKinds: {}, actors: [], relations: [] },
  always: { relationKinds: {}, actors: [], relations: [] },
  question: { counting: 'ties', kinds: {}, camps: 2 },
  effort: 1,
}

beforeEach(() => {
  ScriptedWorker.made = []
  vi.stubGlobal('Worker', ScriptedWorker)
  vi.stubGlobal('navigator', { locks })
})
afterEach(() => vi.unstubAllGlobals())

async function readyHand() {
  const made = campsHand()
  const worker = ScriptedWorker.made[0]
  worker?.say('ready')
  const hand = await made
  if (!hand || !worker) throw new Error('No hand')
  return { hand, worker }
}

test('a worker answers one question after another', async () => {
  const { hand, worker } = await readyHand()
  const heard: unknown[] = []
  for (const word of ['first', 'second']) {
    const asked = hand.ask({ job }, (news) => heard.push(news))
    worker.say(word)
    worker.say('end')
    await asked
  }
  expect(heard).toEqual(['first', 'second'])
  expect(worker.heard).toEqual([{ job }, { job }])
})

test('one that dies without a word is noticed at once, and ended', async () => {
  const { hand, worker } = await readyHand()
  const asked = hand.ask({ job }, () => {})
  worker.die()
  await expect(asked).rejects.toThrow('The worker has died')
  expect(worker.isEnded).toBe(true)
  await expect(hand.ask({ job }, () => {})).rejects.toThrow('The worker has died')
})

test('what cannot be read, and what is given up, end the question', async () => {
  const { hand, worker } = await readyHand()
  const asked = hand.ask({ job }, () => {})
  worker.dispatchEvent(new Event('messageerror'))
  await expect(asked).rejects.toThrow('cannot be read')
  ScriptedWorker.made = []
  const other = await readyHand()
  const stopped = other.hand.ask({ job }, () => {})
  other.hand.drop(new Error('stopped'))
  await expect(stopped).rejects.toThrow('stopped')
  expect(other.worker.isEnded).toBe(true)
})

test('a worker whose script does not run is none', async () => {
  const made = campsHand()
  ScriptedWorker.made[0]?.dispatchEvent(Object.assign(new Event('error'), { message: 'gone' }))
  expect(await made).toBeNull()
})
