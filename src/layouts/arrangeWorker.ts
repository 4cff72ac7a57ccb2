import type { Positions } from '~/map/map.ts'
import { type ArrangeOptions, arrange } from './arrange.ts'
import type { Layable } from './body.ts'

// The other side of arrangeInWorker: says that it is ready, answers one job, and tells now and then how far that is.

export type ArrangeJob = { readonly map: Layable; readonly options: ArrangeOptions }
export type ArrangeNews = 'ready' | { readonly done: number } | { readonly positions: Positions }

const tell = (news: ArrangeNews) => self.postMessage(news)

/** The smallest step forward that is worth a word. */
const leastNews = 0.01

self.addEventListener('message', ({ data: { map, options } }: MessageEvent<ArrangeJob>) => {
  let told = 0
  const hear = (done: number) => {
    if (done - told < leastNews) return
    told = done
    tell({ done })
  }
  tell({ positions: arrange(map, options, hear) })
})
tell('ready')
