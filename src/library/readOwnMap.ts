import { ententeJson } from '~/formats/ententeJson.ts'
import { mapTaker } from '~/formats/mapParts.ts'
import type { OwnMapReply } from '~/formats/ownMapWorker.ts'
import address from '~/formats/ownMapWorker.ts?worker&url'
import { workerFrom } from '~/layouts/trustedWorker.ts'
import type { EntenteMap } from '~/map/map.ts'
import type { Parsed } from '~/map/problem.ts'

type Options = {
  readonly signal?: AbortSignal
  /** How far the work has come, 0 to 1. */
  readonly onProgress?: (done: number) => void
  /** ms until a worker that says nothing is stopped. */
  readonly atMost?: number
}

/** How much of the work is done when the text has been read. */
const readShare = 0.6

/**
 * A large file of our own, read beside the page. Rejects when it is aborted, cannot be read, or says nothing for a minute.
 * Where no worker can be made, the page does the work itself.
 */
export function readOwnMap(
  file: Blob,
  { signal, onProgress, atMost = 60_000 }: Options = {},
): Promise<Parsed<EntenteMap>> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason)
    const worker = workerFrom(address)
    if (!worker) return void readHere(file).then(resolve, reject)

    let isReady = false
    const end = (settle: () => void) => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', abort)
      worker.terminate()
      settle()
    }
    const tooLong = () => end(() => reject(new Error(`The file was not read within ${atMost} ms`)))
    let timer = setTimeout(tooLong, atMost)
    const abort = () => end(() => reject(signal?.reason))
    signal?.addEventListener('abort', abort)
    const take = mapTaker((share) => onProgress?.(readShare + (1 - readShare) * share))
    worker.addEventListener('message', ({ data }: MessageEvent<OwnMapReply>) => {
      clearTimeout(timer)
      timer = setTimeout(tooLong, atMost)
      if (data === 'ready') {
        isReady = true
        worker.postMessage(file)
        onProgress?.(0)
        return
      }
      const whole = take(data)
      if (whole) end(() => resolve(whole))
    })
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      end(() => (isReady ? reject(new Error(event.message)) : void readHere(file).then(resolve, reject)))
    })
  })
}

const readHere = async (file: Blob): Promise<Parsed<EntenteMap>> => ententeJson.read(await file.arrayBuffer())
