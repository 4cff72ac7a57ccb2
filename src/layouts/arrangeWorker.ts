import { type ArrangeOptions, arrange } from './arrange.ts'
import type { Layable } from './body.ts'

// The other side of arrangeInWorker: says that it is ready, answers one job.

export type ArrangeJob = { readonly map: Layable; readonly options: ArrangeOptions }

self.addEventListener('message', ({ data: { map, options } }: MessageEvent<ArrangeJob>) => {
  self.postMessage(arrange(map, options))
})
self.postMessage('ready')
