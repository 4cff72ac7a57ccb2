import type { TiesByNumber } from '~/analysis/communitiesOf.ts'
import type { CommunitiesNews } from '~/analysis/communitiesWorker.ts'
import address from '~/analysis/communitiesWorker.ts?worker&url'
import { trustedWorker } from '~/layouts/trustedWorker.ts'

/** Communities beside the page. `tell` hears the share done. Rejects when it is aborted or fails. */
export function communitiesInWorker(
  ties: TiesByNumber,
  tell: (done: number) => void,
  signal: AbortSignal,
): Promise<Int32Array> {
  return new Promise((resolve, reject) => {
    const worker = trustedWorker(address)
    const stop = (settle: () => void) => {
      worker.terminate()
      settle()
    }
    signal.addEventListener('abort', () => stop(() => reject(signal.reason)))
    worker.addEventListener('message', ({ data }: MessageEvent<CommunitiesNews>) => {
      if (data.kind === 'ready') worker.postMessage(ties)
      else if (data.kind === 'done') tell(data.share)
      else stop(() => resolve(data.communities))
    })
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      stop(() => reject(new Error(event.message)))
    })
  })
}
