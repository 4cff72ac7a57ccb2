import { trustedWorker } from '~/layouts/trustedWorker.ts'
import type { ActorId } from '~/map/map.ts'
import type { VisibleMap } from '~/view/visibleMap.ts'
import type { BetweennessJob, BetweennessNews } from './betweennessWorker.ts'
import address from './betweennessWorker.ts?worker&url'

/** Betweenness beside the page. `tell` hears the share done. Rejects when it is aborted or fails. */
export function betweennessInWorker(
  { actors, relations }: VisibleMap,
  tell: (done: number) => void,
  signal: AbortSignal,
): Promise<ReadonlyMap<ActorId, number>> {
  const job: BetweennessJob = {
    actors: actors.map(({ id }) => ({ id })),
    relations: relations.map(({ from, to }) => ({ from, to })),
  }
  return new Promise((resolve, reject) => {
    const worker = trustedWorker(address)
    const stop = (settle: () => void) => {
      worker.terminate()
      settle()
    }
    signal.addEventListener('abort', () => stop(() => reject(signal.reason)))
    worker.addEventListener('message', ({ data }: MessageEvent<BetweennessNews>) => {
      if (data.kind === 'ready') worker.postMessage(job)
      else if (data.kind === 'done') tell(data.share)
      else stop(() => resolve(new Map(data.scores)))
    })
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      stop(() => reject(new Error(event.message)))
    })
  })
}
