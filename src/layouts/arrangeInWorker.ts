import type { Positions } from '~/map/map.ts'
import type { ArrangeOptions } from './arrange.ts'
import type { ArrangeJob } from './arrangeWorker.ts'
import address from './arrangeWorker.ts?worker&url'
import type { Layable } from './body.ts'
import { trustedWorker } from './trustedWorker.ts'

type Limits = {
  readonly signal?: AbortSignal
  /** ms until the worker is stopped. */
  readonly atMost?: number
}

/**
 * `arrange` beside the page, so that the page stays alive. Rejects when it is aborted, takes too long or fails. Where no
 * worker can be made, the page does the work itself.
 */
export function arrangeInWorker(
  { actors, relations }: Layable,
  options: ArrangeOptions,
  { signal, atMost = 30_000 }: Limits = {},
): Promise<Positions> {
  const job: ArrangeJob = { map: { actors, relations }, options }
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const worker = makeWorker()
    if (!worker) return void arrangeHere(job).then(resolve, reject)

    let ready = false
    const timer = setTimeout(() => stop(() => reject(new Error(`No arrangement within ${atMost} ms`))), atMost)
    const abort = () => stop(() => reject(signal?.reason))
    const stop = (settle: () => void) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
      worker.terminate()
      settle()
    }
    signal?.addEventListener('abort', abort)
    worker.addEventListener('message', ({ data }: MessageEvent<'ready' | Positions>) => {
      if (data !== 'ready') return stop(() => resolve(data))
      ready = true
      worker.postMessage(job)
    })
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      stop(() => (ready ? reject(new Error(event.message)) : void arrangeHere(job).then(resolve, reject)))
    })
  })
}

function makeWorker(): Worker | null {
  try {
    return trustedWorker(address)
  } catch {
    return null
  }
}

async function arrangeHere({ map, options }: ArrangeJob): Promise<Positions> {
  const { arrange } = await import('./arrange.ts')
  return arrange(map, options)
}
