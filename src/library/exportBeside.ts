import type { FormatId } from '~/formats/formatId.ts'
import { workerFrom } from '~/layouts/trustedWorker.ts'
import type { EntenteMap } from '~/map/map.ts'
import { writeMapSteps } from '~/map/writeMapSteps.ts'
import { inSteps } from './breath.ts'
import type { ExportJob, ExportReply } from './exportWorker.ts'
import address from './exportWorker.ts?worker&url'

/** The file of a map in a format, written by a worker; null where none can be made, or it fails. */
export async function exportBeside(map: EntenteMap, format: FormatId): Promise<Uint8Array<ArrayBuffer> | null> {
  const worker = workerFrom(address)
  if (worker === null) return null
  const send = (job: ExportJob) => worker.postMessage(job)
  try {
    if ((await next(worker)) !== 'ready') return null
    for (const part of await inSteps(writeMapSteps(map))) send({ part })
    send({ format })
    const reply = await next(worker)
    return reply === null || reply === 'ready' ? null : reply.file
  } finally {
    worker.terminate()
  }
}

/** null when the worker fails. */
const next = (worker: Worker): Promise<ExportReply | null> =>
  new Promise((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<ExportReply>) => resolve(data)
    worker.onerror = (event) => {
      event.preventDefault()
      resolve(null)
    }
  })
