import type { CampsJob, CampsNews } from '~/analysis/answerCamps.ts'
import address from '~/analysis/campsWorker.ts?worker&url'
import { trustedWorker } from '~/layouts/trustedWorker.ts'
import { campsHere } from './campsHere.ts'

/**
 * Seeks camps beside the page, so that the page stays alive, and tells what it finds as it finds it. Rejects when it is aborted
 * or fails. Where no worker can be made, the page does the work itself.
 */
export function campsInWorker(job: CampsJob, tell: (news: CampsNews) => void, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason)
    const worker = makeWorker()
    if (!worker) return void campsHere(job, tell, signal).then(resolve, reject)

    let ready = false
    const abort = () => stop(() => reject(signal.reason))
    const stop = (settle: () => void) => {
      signal.removeEventListener('abort', abort)
      worker.terminate()
      settle()
    }
    signal.addEventListener('abort', abort)
    worker.addEventListener('message', ({ data }: MessageEvent<'ready' | 'end' | CampsNews>) => {
      if (data === 'end') return stop(resolve)
      if (data !== 'ready') return tell(data)
      ready = true
      worker.postMessage(job)
    })
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      stop(() => (ready ? reject(new Error(event.message)) : void campsHere(job, tell, signal).then(resolve, reject)))
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
