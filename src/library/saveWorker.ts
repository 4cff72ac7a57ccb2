import { keptDatabase } from './keptDatabase.ts'
import { type Save, type Saved, saveMap } from './keptMaps.ts'

// Writes one large map beside the page: says that it is ready, takes its texts in parts and then the save, answers what became of it.

/** A text comes in parts, so that handing it over does not hold the page up. The save itself comes without. */
export type SaveJob = { readonly of: 'text' | 'moment'; readonly part: string } | { readonly save: Save }

/** `failure`: the name of the browser's error. */
export type SaveReply = 'ready' | { readonly saved: Saved } | { readonly failure: string }

const reply = (message: SaveReply) => self.postMessage(message)
const database = keptDatabase()

async function work(save: Save): Promise<SaveReply> {
  try {
    return { saved: await saveMap(await database.connect(), save) }
  } catch (error) {
    return { failure: error instanceof Error || error instanceof DOMException ? error.name : '' }
  }
}

let [text, before] = ['', '']

/** The two texts with which a save comes, put together again. */
function whole(save: Save): Save {
  const { moment } = save
  return {
    ...save,
    text: { ...save.text, text },
    moment:
      typeof moment === 'object' && moment !== null ? { ...moment, text: { ...moment.text, text: before } } : moment,
  }
}

self.addEventListener('message', async ({ data }: MessageEvent<SaveJob>) => {
  if ('part' in data) {
    if (data.of === 'text') text += data.part
    else before += data.part
    return
  }
  const done = await work(whole(data.save))
  database.drop()
  reply(done)
})
reply('ready')
