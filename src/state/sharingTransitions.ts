import type { Transition } from './transition.ts'

/** From then on nothing of the map can be changed: `edit` makes no edit. */
export const setReadOnly =
  (readOnly: boolean): Transition =>
  (state) => ({ ...state, readOnly })
