import { ententeJson } from './ententeJson.ts'
import { type MapPart, mapParts } from './mapParts.ts'

// Reads a large file of our own beside the page: says that it is ready, takes one file, answers in parts.

export type OwnMapReply = 'ready' | MapPart

const reply = (message: OwnMapReply) => self.postMessage(message)

async function work(file: Blob): Promise<void> {
  for (const part of mapParts(ententeJson.read(await file.arrayBuffer()))) reply(part)
}

self.addEventListener('message', ({ data }: MessageEvent<Blob>) => {
  // A file that the browser cannot read any more: the page hears it as an error of the worker's.
  work(data).catch((error: unknown) =>
    setTimeout(() => {
      throw error
    }),
  )
})
reply('ready')
