import { workerFrom } from '~/layouts/trustedWorker.ts'
import { inSteps } from './breath.ts'
import type { Save, Saved } from './keptMaps.ts'
import type { SaveJob, SaveReply } from './saveWorker.ts'
import address from './saveWorker.ts?worker&url'

/** From here on a text is handed to the database beside the page, which packs it before it takes it: characters. */
const large = 2_000_000

export const isLargeSave = ({ text, moment }: Save): boolean =>
  text.text.length + (typeof moment === 'object' && moment !== null ? moment.text.text.length : 0) > large

let running = 0

/** Whether something is being written that ends with the page: a draft that is left beside it would wait for its end, in vain. */
export const isSavingBeside = (): boolean => running > 0

/** As `saveMap`, in a worker: rejects as the browser does, by the name of the error. null where no worker can be made. */
export function saveBeside(save: Save): Promise<Saved | null> {
  return new Promise((resolve, reject) => {
    const worker = workerFrom(address)
    if (worker === null) return resolve(null)
    let isReady = false
    running++
    const end = (settle: () => void) => {
      running--
      worker.terminate()
      settle()
    }
    worker.addEventListener('message', ({ data }: MessageEvent<SaveReply>) => {
      if (data === 'ready') {
        isReady = true
        void inSteps(handOver(save, (job) => worker.postMessage(job)))
      } else if ('saved' in data) end(() => resolve(data.saved))
      else end(() => reject(new DOMException('The map was not saved', data.failure)))
    })
    worker.addEventListener('error', (event) => {
      event.preventDefault()
      end(() => (isReady ? reject(new Error(event.message)) : resolve(null)))
    })
  })
}

/** Characters in one piece: a ms of work. */
const atOnce = 500_000

function* handOver(save: Save, send: (job: SaveJob) => void): Generator<void, void> {
  const { text, moment } = save
  const isWorded = typeof moment === 'object' && moment !== null
  for (const [of, words] of [['text', text.text] as const, ['moment', isWorded ? moment.text.text : ''] as const]) {
    for (let at = 0; at < words.length; at += atOnce) {
      send({ of, part: words.slice(at, at + atOnce) })
      yield
    }
  }
  send({
    save: {
      ...save,
      text: { ...text, text: '' },
      moment: isWorded ? { ...moment, text: { ...moment.text, text: '' } } : moment,
    },
  })
}
