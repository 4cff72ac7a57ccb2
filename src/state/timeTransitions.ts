import { type Stretch, shifted, unitsOn, writeStretch } from '~/view/timeAxis.ts'
import { selectStretch, selectTimeAxis } from './timeDerived.ts'
import type { Transition } from './transition.ts'
import { look } from './transitions.ts'

/** Looks at a part of the map's time line. */
export const lookAtStretch =
  (stretch: Stretch): Transition =>
  (state) => {
    const axis = selectTimeAxis(state)
    return axis === null ? state : look(writeStretch(axis, stretch))(state)
  }

export const lookAtAllTime: Transition = look({ from: '', to: '' })

/** One step of playing: what is looked at moves on by one unit; all of time begins with its first. */
export const playOn: Transition = (state) => {
  const axis = selectTimeAxis(state)
  const stretch = selectStretch(state)
  if (axis === null || stretch === null) return state
  const isAll = stretch.first === 0 && stretch.last === unitsOn(axis) - 1
  return lookAtStretch(isAll ? { first: 0, last: 0 } : shifted(axis, stretch, 1))(state)
}

/** Back to where playing starts, when it stands at the end. */
export const playFromStart: Transition = (state) => {
  const axis = selectTimeAxis(state)
  const stretch = selectStretch(state)
  if (axis === null || stretch === null || stretch.last < unitsOn(axis) - 1) return state
  return stretch.first === 0 ? state : lookAtStretch(shifted(axis, stretch, -stretch.first))(state)
}
