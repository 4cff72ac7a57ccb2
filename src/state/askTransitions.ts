import type { ActorId } from '~/map/map.ts'
import type { Ask, View } from '~/view/view.ts'
import type { VisibleMap } from '~/view/visibleMap.ts'
import type { Transition } from './transition.ts'
import { look } from './transitions.ts'

/** Opens an answer. What was selected lets go, for it would lie over it. */
export const askFor =
  (ask: Ask, change: Partial<View> = {}): Transition =>
  (state) =>
    look({ ask, actors: [], tie: '', ...change })(state)

/** Betweenness that was counted beside the page. */
export const hearCounted =
  ({ actors, relations }: VisibleMap, scores: ReadonlyMap<ActorId, number>): Transition =>
  (state) => ({ ...state, counted: { actors, relations, scores: Object.fromEntries(scores) } })

export const stopAsking: Transition = look({
  ask: '',
  pathFrom: '',
  pathTo: '',
  path: 1,
  compare: 'moments',
  apart: 'over',
  before: '',
  after: '',
})

export const askForPaths = (from: ActorId | '', to: ActorId | '' = ''): Transition =>
  askFor('paths', { pathFrom: from, pathTo: to, path: 1 })

/** Cuts the map down to actors and those around them; they stay selected. */
export const focusOn =
  (focus: readonly ActorId[], around: View['around'] = '1'): Transition =>
  (state) =>
    look({ focus, around, way: 'any' })(state)

export const leaveFocus: Transition = look({ focus: [], around: '1', way: 'any' })
