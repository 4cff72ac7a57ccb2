import type { TiesByNumber } from '~/analysis/communitiesOf.ts'
import type { CommunitiesNews } from '~/analysis/communitiesWorker.ts'
import address from '~/analysis/communitiesWorker.ts?worker&url'
import { workerFrom } from '~/layouts/trustedWorker.ts'
import { communitiesHere } from './communitiesHere.ts'

/**
 * Communities beside the page. `tell` hears the share done. Rejects when it is aborted or fails. Where no worker can be made, the
 * page does the work itself.
 */
export function communitiesInWorker(
  ties: TiesByNumber,
  tell: (done: number) => void,
  signal: AbortSignal,
): Promise<Int32Array> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason)
    const here = () => void communitiesHere(ties, tell, signal).then(resolve, reject)
    const worker = workerFrom(address)
    if (!worker) return here()

    let ready = false
    const abort = () => stop(() => reject(signal.reason))
    const stop = (settle: () => void) => {
      signal.removeEventListener('abort', abort)
      worker.terminate()
      settle()
    }
    signal.addEventListener('abort', abort)
    worker.addEventListener('message', ({ data }: MessageEvent<CommunitiesNews>) => {
      if (data.kind === 'done') return tell(data.share)
      if (data.kind === 'found') return stop(() => resolve(data.communities))
      ready = true
      worker.postMessage(ties)
    })
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      stop(() => (ready ? reject(new Error(event.message)) : here()))
    })
  })
}
