import type { FormatId } from '~/formats/formatId.ts'
import { formats, writeAs } from '~/formats/formats.ts'
import { parseMapText } from '~/map/parseMapText.ts'

// Writes one large map in another format beside the page: says that it is ready, takes the map as text in parts and then the
// format, answers the file. null: there is no such format, or the text is no map.

export type ExportJob = { readonly part: string } | { readonly format: FormatId }
export type ExportReply = 'ready' | { readonly file: Uint8Array<ArrayBuffer> | null }

let text = ''

self.addEventListener('message', ({ data }: MessageEvent<ExportJob>) => {
  if ('part' in data) {
    text += data.part
    return
  }
  const format = formats.find(({ id }) => id === data.format)
  const map = parseMapText(text).value
  const file = format && map ? writeAs(format, map).bytes : null
  const reply: ExportReply = { file }
  self.postMessage(reply, { transfer: file ? [file.buffer] : [] })
})
const ready: ExportReply = 'ready'
self.postMessage(ready)
