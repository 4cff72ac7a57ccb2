import { keptDatabase } from './keptDatabase.ts'
import { type Save, type Saved, saveMap } from './keptMaps.ts'

// Writes one large map beside the page: says that it is ready, takes one save, answers what became of it.

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

self.addEventListener('message', async ({ data }: MessageEvent<Save>) => {
  const done = await work(data)
  database.drop()
  reply(done)
})
reply('ready')
