import { betweenness } from '~/analysis/betweenness.ts'
import type { ActorId } from '~/map/map.ts'

export type BetweennessJob = {
  readonly actors: readonly { readonly id: ActorId }[]
  readonly relations: readonly { readonly from: ActorId; readonly to: ActorId }[]
}
export type BetweennessNews =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly share: number }
  | { readonly kind: 'scores'; readonly scores: readonly (readonly [ActorId, number])[] }

const tell = (news: BetweennessNews) => globalThis.postMessage(news)

globalThis.addEventListener('message', ({ data }: MessageEvent<BetweennessJob>) => {
  const scores = betweenness(data.actors, data.relations, (share) => tell({ kind: 'done', share }))
  tell({ kind: 'scores', scores: [...scores] })
})
tell({ kind: 'ready' })
