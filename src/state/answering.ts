import type { litBy } from '~/view/litBy.ts'
import type { radiiBy, rankBy, ranked } from '~/view/matters.ts'
import type { AppState } from './store.ts'
import type { Transition } from './transition.ts'

/** What works out answers. It is fetched once a view asks, so that the first graph does not wait for it. */
export type Answering = {
  readonly litBy: typeof litBy
  readonly radiiBy: typeof radiiBy
  readonly rankBy: typeof rankBy
  readonly ranked: typeof ranked
}

// Code is no state: the store knows only whether it is here.
let here: Answering | null = null

export const answering = ({ view, answers }: AppState): Answering | null => (view.ask !== '' && answers ? here : null)

export function canAnswer(parts: Answering): Transition {
  here = parts
  return (state) => (state.answers ? state : { ...state, answers: true })
}
