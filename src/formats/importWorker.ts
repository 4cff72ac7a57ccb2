import type { Actor, EntenteMap, Relation } from '~/map/map.ts'
import { type ImportAnswer, makeImporter } from './importer.ts'
import { type NamedActor, nearNames } from './nearNames.ts'
import type { Plan } from './plan.ts'
import type { Wishes } from './readFile.ts'

// The other side of the library's import session: says that it is ready, reads files, answers one job after another.

export type ImportJob =
  | {
      readonly do: 'read'
      readonly files: readonly { readonly name: string; readonly content: Blob }[]
      readonly title: string
    }
  | { readonly do: 'reread'; readonly wishes: Wishes }
  | { readonly do: 'replan'; readonly plan: Plan }
  | { readonly do: 'build' }
  | { readonly do: 'near'; readonly actors: readonly NamedActor[] }

/** A map comes in parts, so that taking any of them over does not hold the page up. */
export type ImportReply =
  | 'ready'
  | ImportAnswer
  | { readonly is: 'progress'; readonly done: number }
  | { readonly is: 'map'; readonly frame: EntenteMap | null }
  | { readonly is: 'actors'; readonly rows: readonly Actor[] }
  | { readonly is: 'relations'; readonly rows: readonly Relation[] }
  | { readonly is: 'end' }
  | { readonly is: 'near'; readonly groups: readonly (readonly string[])[] }

const atOnce = 1000
const importer = makeImporter()
const reply = (message: ImportReply) => self.postMessage(message)

async function readAll(files: Extract<ImportJob, { do: 'read' }>['files']) {
  const all = files.reduce((sum, { content }) => sum + content.size, 0)
  const read: { readonly name: string; readonly bytes: Uint8Array }[] = []
  let done = 0
  for (const { name, content } of files) {
    read.push({ name, bytes: new Uint8Array(await content.arrayBuffer()) })
    done += content.size
    reply({ is: 'progress', done: all === 0 ? 1 : done / all })
  }
  return read
}

function sendMap(map: EntenteMap | null): void {
  reply({ is: 'map', frame: map && { ...map, actors: [], relations: [] } })
  const { actors, relations } = map ?? { actors: [], relations: [] }
  for (let at = 0; at < actors.length; at += atOnce) reply({ is: 'actors', rows: actors.slice(at, at + atOnce) })
  for (let at = 0; at < relations.length; at += atOnce)
    reply({ is: 'relations', rows: relations.slice(at, at + atOnce) })
  reply({ is: 'end' })
}

async function work(job: ImportJob): Promise<void> {
  switch (job.do) {
    case 'read':
      return reply(importer.read(await readAll(job.files), {}, job.title))
    case 'reread':
      return reply(importer.reread(job.wishes))
    case 'replan':
      return reply(importer.replan(job.plan))
    case 'build':
      return sendMap(importer.build())
    case 'near':
      return reply({ is: 'near', groups: nearNames(job.actors) })
  }
}

self.addEventListener('message', ({ data }: MessageEvent<ImportJob>) => {
  // A file that the browser cannot read any more.
  work(data).catch(() => reply({ is: 'refused', problems: [] }))
})
reply('ready')
