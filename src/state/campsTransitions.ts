import type { CampsNews } from '~/analysis/answerCamps.ts'
import { type CampsState, noCamps } from './store.ts'
import type { Transition } from './transition.ts'

const camps =
  (change: Partial<CampsState>): Transition =>
  (state) => ({ ...state, camps: { ...state.camps, ...change } })

/** A new question: the answer to the last one stands until there is a new one, unless it was about another map. */
export const seekCamps =
  (isOtherMap: boolean): Transition =>
  (state) =>
    camps({ status: 'running', more: null, ...(isOtherMap ? { answer: null } : {}) })(state)

export const hearCamps =
  (news: CampsNews): Transition =>
  (state) =>
    camps(news.kind === 'more' ? { more: news.more } : { answer: news.camps })(state)

export const endCamps = (status: 'done' | 'stopped' | 'failed'): Transition => camps({ status })
export const forgetCamps: Transition = (state) => (state.camps === noCamps ? state : { ...state, camps: noCamps })
