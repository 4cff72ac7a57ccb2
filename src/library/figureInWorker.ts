import { workerFrom } from '~/layouts/trustedWorker.ts'
import type { FigureBytes, FigureTask } from './figureTasks.ts'
import type { FigureReply } from './figureWorker.ts'
import address from './figureWorker.ts?worker&url'

/** Does one task after the other. */
export type FigureHand = {
  readonly ask: (task: FigureTask) => Promise<FigureBytes>
  readonly close: () => void
}

/**
 * Writes figures beside the page, so that the page stays alive. `ask` rejects when the worker fails. Where none can be made,
 * the page does the work itself.
 */
export function figureInWorker(): Promise<FigureHand> {
  return new Promise((resolve) => {
    const worker = workerFrom(address)
    if (!worker) return resolve(here)
    const failed = (event: ErrorEvent) => {
      event.preventDefault()
      worker.terminate()
      resolve(here)
    }
    worker.addEventListener('error', failed, { once: true })
    worker.addEventListener(
      'message',
      () => {
        worker.removeEventListener('error', failed)
        resolve({ ask: (task) => ask(worker, task), close: () => worker.terminate() })
      },
      { once: true },
    )
  })
}

const ask = (worker: Worker, task: FigureTask): Promise<FigureBytes> =>
  new Promise((resolve, reject) => {
    const over = new AbortController()
    const { signal } = over
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<FigureReply>) => {
        over.abort()
        resolve(data === 'ready' ? null : data.made)
      },
      { signal },
    )
    worker.addEventListener(
      'error',
      (event) => {
        event.preventDefault()
        over.abort()
        reject(new Error(event.message))
      },
      { signal },
    )
    worker.postMessage(task, task.make === 'png' && 'close' in task.drawn ? [task.drawn] : [])
  })

const here: FigureHand = {
  ask: async (task) => (await import('./figureTasks.ts')).doFigureTask(task),
  close: () => {},
}
