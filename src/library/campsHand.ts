import type { CampsNews } from '~/analysis/answerCamps.ts'
import type { Split } from '~/analysis/splitInTwo.ts'
import { workerFrom } from '~/layouts/trustedWorker.ts'
import type { CampsAsked } from './campsWorker.ts'
import address from './campsWorker.ts?worker&url'

/** What a worker answers: news, and of one half of the search what it has come to. */
export type HandNews = CampsNews | { readonly kind: 'half'; readonly split: Split }

/** A worker that seeks camps, one question after another. */
export type CampsHand = {
  /** Resolves at the end of the answer. Rejects when the worker fails, dies in silence or is dropped. */
  readonly ask: (asked: CampsAsked, hear: (news: HandNews) => void) => Promise<void>
  readonly drop: (why: unknown) => void
}

let count = 0

/** A worker that is ready; null where none can be made, or where its script does not run. */
export function campsHand(): Promise<CampsHand | null> {
  count++
  const name = `entente-camps-${count}-${Math.random()}`
  const worker = workerFrom(address, name)
  if (!worker) return Promise.resolve(null)
  return new Promise((resolve) => {
    let hear: (news: HandNews) => void = () => {}
    let settle = (_error?: unknown) => resolve(null)
    let fate: { readonly why: unknown } | null = null
    const drop = (why: unknown) => {
      if (fate) return
      fate = { why }
      worker.terminate()
      settle(why)
    }
    const hand: CampsHand = {
      drop,
      ask: (asked, news) =>
        new Promise((done, failed) => {
          hear = news
          settle = (why) => (why === undefined ? done() : failed(why))
          if (fate) settle(fate.why)
          else worker.postMessage(asked)
        }),
    }
    worker.addEventListener('message', ({ data }: MessageEvent<'ready' | 'end' | HandNews>) => {
      if (data === 'end') settle()
      else if (data !== 'ready') hear(data)
      else {
        resolve(hand)
        void whenDead(name).then(drop)
      }
    })
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      drop(new Error(event.message))
    })
    worker.addEventListener('messageerror', () => drop(new Error('What the worker said cannot be read')))
  })
}

/**
 * A worker that runs out of memory or is killed says nothing any more; the lock that it holds as long as it lives is free
 * then. Where there are no locks, it is not noticed.
 */
const whenDead = (name: string): Promise<Error> =>
  'locks' in navigator
    ? navigator.locks.request(name, { mode: 'exclusive' }, () => new Error('The worker has died'))
    : new Promise(() => {})
