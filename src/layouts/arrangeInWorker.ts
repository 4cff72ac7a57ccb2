import type { Positions } from '~/map/map.ts'
import type { ArrangeOptions } from './arrange.ts'
import type { ArrangeJob, ArrangeNews } from './arrangeWorker.ts'
import address from './arrangeWorker.ts?worker&url'
import type { Layable } from './body.ts'
import { workerFrom } from './trustedWorker.ts'

export type Limits = {
  readonly signal?: AbortSignal
  /** How far the work has come, 0 to 1. Not heard where the page does the work itself. */
  readonly onProgress?: ((done: number) => void) | undefined
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
  { signal, onProgress, atMost = 30_000 }: Limits = {},
): Promise<Positions> {
  const job: ArrangeJob = { map: { actors, relations }, options }
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const worker = workerFrom(address)
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
    worker.addEventListener('message', ({ data }: MessageEvent<ArrangeNews>) => {
      if (data === 'ready') {
        ready = true
        worker.postMessage(job)
      } else if ('done' in data) onProgress?.(data.done)
      else stop(() => resolve(data.positions))
    })
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      stop(() => (ready ? reject(new Error(event.message)) : void arrangeHere(job).then(resolve, reject)))
    })
  })
}

async function arrangeHere({ map, options }: ArrangeJob): Promise<Positions> {
  const { arrange } = await import('./arrange.ts')
  return arrange(map, options)
}
