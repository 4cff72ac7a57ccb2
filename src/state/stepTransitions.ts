import type { Step } from '~/map/map.ts'
import {
  addStep as addTo,
  changeStep as changeIn,
  deleteStep as deleteFrom,
  duplicateStep as duplicateIn,
  moveStepsBefore as moveBefore,
  moveStep as moveIn,
  retakeStep as retakeIn,
  type StepChange,
} from '~/presentation/editSteps.ts'
import { litBy } from '~/view/litBy.ts'
import { selectVisible } from './derived.ts'
import { edit } from './edit.ts'
import type { Edit } from './store.ts'
import type { Transition } from './transition.ts'

// Every edit of the presentation, as one edit that can be undone.

/** The current view as a step, after the one named or at the end. */
export const addStep =
  (after?: string): Transition =>
  (state) =>
    withSteps(addTo(state.document.map.steps, state.view, after).steps, 'step-add')(state)

/**
 * The answer on screen as a step at the end: what is lit there is emphasised, else what is selected. `title` is in the reader's
 * language.
 */
export const addAnswer =
  (title: string): Transition =>
  (state) => {
    const { document, view, language } = state
    const { steps, id } = addTo(document.map.steps, view)
    const lit = litBy(selectVisible(state), view)
    // An emphasised actor lights up all its ties: only where they are the answer.
    const litUp = lit && (view.ask === 'cuts' ? { actors: [...lit.actors] } : { relations: [...lit.ties] })
    const named = language === document.map.language ? title : { [language]: title }
    return withSteps(changeIn(steps, id, { title: named, ...(litUp && { emphasised: litUp }) }), 'step-add')(state)
  }

/** The step shows what is on screen now. */
export const retakeStep =
  (id: string): Transition =>
  (state) =>
    withSteps(retakeIn(state.document.map.steps, id, state.view), 'step-change')(state)

/** Changes of one `sitting`, a stay in a text field say, are undone as one. */
export const changeStep =
  (id: string, change: StepChange, sitting?: string): Transition =>
  (state) =>
    withSteps(changeIn(state.document.map.steps, id, change), 'step-change', 1, sitting)(state)

export const moveStep =
  (id: string, index: number): Transition =>
  (state) =>
    withSteps(moveIn(state.document.map.steps, id, index), 'step-move')(state)

export const moveStepsBefore =
  (ids: readonly string[], before: string | null): Transition =>
  (state) =>
    withSteps(moveBefore(state.document.map.steps, ids, before), 'step-move', ids.length)(state)

export const duplicateStep =
  (id: string): Transition =>
  (state) =>
    withSteps(duplicateIn(state.document.map.steps, id).steps, 'step-add')(state)

export const deleteStep =
  (id: string): Transition =>
  (state) =>
    withSteps(deleteFrom(state.document.map.steps, id), 'step-delete')(state)

const withSteps =
  (steps: readonly Step[], name: Edit['name'], count = 1, sitting?: string): Transition =>
  (state) => {
    const { map } = state.document
    if (steps === map.steps) return state
    const what: Edit = { name, count, ...(sitting === undefined ? {} : { sitting }) }
    return edit({ ...state.document, map: { ...map, steps } }, what)(state)
  }
