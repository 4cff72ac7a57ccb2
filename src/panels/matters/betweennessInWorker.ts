import { trustedWorker } from '~/layouts/trustedWorker.ts'
import type { ActorId } from '~/map/map.ts'
import type { VisibleMap } from '~/view/visibleMap.ts'
import type { BetweennessJob, BetweennessNews } from './betweennessWorker.ts'
import address from './betweennessWorker.ts?worker&url'

/** ms until a worker that says nothing any more is taken to be dead. */
const silence = 60_000

/** Betweenness beside the page. `tell` hears the share done. Rejects when it is aborted, fails, or falls silent. */
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
    const tooLong = () => stop(() => reject(new Error(`Nothing was heard for ${silence} ms`)))
    let timer = setTimeout(tooLong, silence)
    const stop = (settle: () => void) => {
      clearTimeout(timer)
      worker.terminate()
      settle()
    }
    signal.addEventListener('abort', () => stop(() => reject(signal.reason)))
    worker.addEventListener('message', ({ data }: MessageEvent<BetweennessNews>) => {
      clearTimeout(timer)
      timer = setTimeout(tooLong, silence)
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
