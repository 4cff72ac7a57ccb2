import { trustedWorker } from '~/layouts/trustedWorker.ts'
import type { Save, Saved } from './keptMaps.ts'
import type { SaveReply } from './saveWorker.ts'
import address from './saveWorker.ts?worker&url'

/** From here on a text is handed to the database beside the page, which packs it before it takes it: characters. */
const large = 2_000_000

export const isLargeSave = ({ text, moment }: Save): boolean =>
  text.text.length + (typeof moment === 'object' && moment !== null ? moment.text.text.length : 0) > large

/** As `saveMap`, in a worker: rejects as the browser does, by the name of the error. null where no worker can be made. */
export function saveBeside(save: Save): Promise<Saved | null> {
  return new Promise((resolve, reject) => {
    const worker = makeWorker()
    if (worker === null) return resolve(null)
    let isReady = false
    const end = (settle: () => void) => {
      worker.terminate()
      settle()
    }
    worker.addEventListener('message', ({ data }: MessageEvent<SaveReply>) => {
      if (data === 'ready') {
        isReady = true
        worker.postMessage(save)
      } else if ('saved' in data) end(() => resolve(data.saved))
      else end(() => reject(new DOMException('The map was not saved', data.failure)))
    })
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      end(() => (isReady ? reject(new Error(event.message)) : resolve(null)))
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
