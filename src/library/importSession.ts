// One worker a file: it holds the bytes and the tables, the page sees a preview. Where none can be made, the page works.
import type { ImportAnswer } from '~/formats/importer.ts'
import { importProblem } from '~/formats/importProblem.ts'
import type { ImportJob, ImportReply } from '~/formats/importWorker.ts'
import address from '~/formats/importWorker.ts?worker&url'
import type { NamedActor } from '~/formats/nearNames.ts'
import type { Plan } from '~/formats/plan.ts'
import type { Wishes } from '~/formats/readFile.ts'
import { workerFrom } from '~/layouts/trustedWorker.ts'
import type { Actor, EntenteMap, Relation } from '~/map/map.ts'

export type ImportSession = {
  /** `onProgress`: how much of the bytes has been read, 0 to 1. */
  readonly read: (files: readonly File[], title: string, onProgress: (done: number) => void) => Promise<ImportAnswer>
  readonly reread: (wishes: Wishes) => Promise<ImportAnswer>
  readonly replan: (plan: Plan) => Promise<ImportAnswer>
  readonly build: () => Promise<EntenteMap | null>
  /** Groups of actors that may be one, by their names. */
  readonly near: (actors: readonly NamedActor[]) => Promise<readonly (readonly string[])[]>
  /** Ends the work, whatever it was at; what is awaited then never comes. */
  readonly stop: () => void
}

/** s until a worker that does not answer is stopped. */
const atMost = 30

export function startImport(): ImportSession {
  const worker = workerFrom(address)
  return worker ? inWorker(worker, onPage) : onPage()
}

/** `instead`: what does the work where the worker's code does not come. */
function inWorker(worker: Worker, instead: () => ImportSession): ImportSession {
  let other: ImportSession | null = null
  let isReady = false
  let broken: ((why: Why) => void) | null = null
  let hear: (message: Exclude<ImportReply, 'ready'>) => void = () => {}
  const waiting: ImportJob[] = []
  let last: Promise<unknown> = Promise.resolve()
  worker.addEventListener('message', ({ data }: MessageEvent<ImportReply>) => {
    if (data !== 'ready') return hear(data)
    isReady = true
    for (const job of waiting.splice(0)) worker.postMessage(job)
  })
  worker.addEventListener('error', (event) => {
    event.preventDefault()
    broken?.(isReady ? 'unreadable' : 'no-worker')
  })

  type Take<T> = (message: Exclude<ImportReply, 'ready'>, done: (value: T) => void) => void

  /** One job after the other: an answer does not say to which it belongs. */
  function ask<T>(job: ImportJob, take: Take<T>): Promise<T> {
    const answered = last.then(() => askNow(job, take))
    last = answered.catch(() => {})
    return answered
  }

  /** Sends a job and listens until `take` has all that it wants. */
  function askNow<T>(job: ImportJob, take: Take<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => broken?.('stopped'), atMost * 1000)
      const end = () => {
        clearTimeout(timer)
        broken = null
        hear = () => {}
      }
      broken = (why) => {
        end()
        worker.terminate()
        reject(new BrokenOff(why))
      }
      hear = (message) =>
        take(message, (value) => {
          end()
          resolve(value)
        })
      if (isReady) worker.postMessage(job)
      else waiting.push(job)
    })
  }

  /** null when the worker never began. */
  const answer = (job: ImportJob, onProgress = (_: number) => {}): Promise<ImportAnswer | null> =>
    ask<ImportAnswer | null>(job, (message, done) => {
      if (message.is === 'progress') onProgress(message.done)
      if (message.is === 'preview' || message.is === 'own' || message.is === 'refused') done(message)
    }).catch((error: unknown) => refusal(error))

  return {
    read: async (files, title, onProgress) => {
      const named = files.map((content) => ({ name: content.name, content }))
      const found = await answer({ do: 'read', files: named, title }, onProgress)
      if (found !== null) return found
      other = instead()
      return other.read(files, title, onProgress)
    },
    reread: async (wishes) => other?.reread(wishes) ?? (await answer({ do: 'reread', wishes })) ?? unreadable,
    replan: async (plan) => other?.replan(plan) ?? (await answer({ do: 'replan', plan })) ?? unreadable,
    build: () => {
      if (other) return other.build()
      let frame: EntenteMap | null = null
      const actors: Actor[] = []
      const relations: Relation[] = []
      return ask<EntenteMap | null>({ do: 'build' }, (message, done) => {
        if (message.is === 'map') frame = message.frame
        else if (message.is === 'actors') actors.push(...message.rows)
        else if (message.is === 'relations') relations.push(...message.rows)
        else if (message.is === 'end') done(frame && { ...frame, actors, relations })
      }).catch(() => null)
    },
    near: async (actors) => {
      if (other) return other.near(actors)
      const groups = await ask<readonly (readonly string[])[] | null>({ do: 'near', actors }, (message, done) => {
        if (message.is === 'near') done(message.groups)
      }).catch(() => null)
      // Who they are is a help, and no reason to add nothing.
      return groups ?? []
    },
    stop: () => worker.terminate(),
  }
}

type Why = 'stopped' | 'unreadable' | 'no-worker'

class BrokenOff extends Error {
  readonly why: Why

  constructor(why: Why) {
    super(why)
    this.why = why
  }
}

const unreadable: ImportAnswer = { is: 'refused', problems: [importProblem('unreadable', {})] }

function refusal(error: unknown): ImportAnswer | null {
  const why = error instanceof BrokenOff ? error.why : 'unreadable'
  if (why === 'no-worker') return null
  return why === 'stopped' ? { is: 'refused', problems: [importProblem('stopped', { seconds: atMost })] } : unreadable
}

function onPage(): ImportSession {
  const loaded = import('~/formats/importer.ts').then(({ makeImporter }) => makeImporter())
  return {
    read: async (files, title) => {
      const named = await Promise.all(
        files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
      )
      return (await loaded).read(named, {}, title)
    },
    reread: async (wishes) => (await loaded).reread(wishes),
    replan: async (plan) => (await loaded).replan(plan),
    build: async () => (await loaded).build(),
    near: async (actors) => (await import('~/formats/nearNames.ts')).nearNames(actors),
    stop: () => {},
  }
}
