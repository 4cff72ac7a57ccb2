import { communitiesOf, type TiesByNumber } from './communitiesOf.ts'

export type CommunitiesNews =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly share: number }
  | { readonly kind: 'found'; readonly communities: Int32Array }

const tell = (news: CommunitiesNews) => globalThis.postMessage(news)

globalThis.addEventListener('message', ({ data }: MessageEvent<TiesByNumber>) => {
  tell({ kind: 'found', communities: communitiesOf(data, 1, (share) => tell({ kind: 'done', share })) })
})
tell({ kind: 'ready' })
