import { defined } from '~/map/defined.ts'
import type { Step } from '~/map/map.ts'
import type { View } from '~/view/view.ts'
import { recordView, renewView } from './stepView.ts'

// Every edit of a presentation: `(steps, …) => steps`. What does not apply gives the same list back.

type Steps = readonly Step[]

/** A step that shows what is on screen, after the one named or at the end; what is selected is emphasised. */
export function addStep(steps: Steps, view: View, after?: string): { readonly steps: Steps; readonly id: string } {
  const id = freeId(steps)
  const step: Step = { id, ...emphasisOf(view), view: recordView(view) }
  const at = steps.findIndex((each) => each.id === after)
  return { steps: at < 0 ? [...steps, step] : steps.toSpliced(at + 1, 0, step), id }
}

/** The step with what is on screen now; its words, and fields of its view that are not known here, stay. */
export function retakeStep(steps: Steps, id: string, view: View): Steps {
  return changed(steps, id, ({ shown, emphasised, frame, ...step }) => ({
    ...step,
    ...emphasisOf(view),
    view: renewView(step, view),
  }))
}

function emphasisOf({ actors, tie }: View): Pick<Step, 'emphasised'> {
  if (tie !== '') return { emphasised: { relations: [tie] } }
  return actors.length === 0 ? {} : { emphasised: { actors } }
}

/** Fields to set; `undefined` takes a field away. */
export type StepChange = { readonly [K in keyof Omit<Step, 'id' | 'extra'>]?: Step[K] | undefined }

export function changeStep(steps: Steps, id: string, change: StepChange): Steps {
  return changed(steps, id, (step) => ({ id: step.id, ...defined({ ...step, ...change }) }))
}

/** To stand at `index` of the list, which is cut to its ends. */
export function moveStep(steps: Steps, id: string, index: number): Steps {
  const from = steps.findIndex((step) => step.id === id)
  const step = steps[from]
  const to = Math.max(0, Math.min(steps.length - 1, index))
  return step === undefined || from === to ? steps : steps.toSpliced(from, 1).toSpliced(to, 0, step)
}

/** Several, in their order, to stand together before the step named, or at the end. */
export function moveStepsBefore(steps: Steps, ids: readonly string[], before: string | null): Steps {
  const moved = steps.filter(({ id }) => ids.includes(id))
  // A place beside a step that moves too is the place of the next one that stays.
  const rest = steps.filter(({ id }) => !ids.includes(id))
  const start = before === null ? steps.length : steps.findIndex(({ id }) => id === before)
  const anchor = steps.slice(Math.max(0, start)).find(({ id }) => !ids.includes(id))
  const at = start < 0 || anchor === undefined ? rest.length : rest.indexOf(anchor)
  const next = rest.toSpliced(at, 0, ...moved)
  return next.every((step, index) => step === steps[index]) ? steps : next
}

/** A copy right after the original. */
export function duplicateStep(steps: Steps, id: string): { readonly steps: Steps; readonly id: string } {
  const at = steps.findIndex((step) => step.id === id)
  const step = steps[at]
  if (step === undefined) return { steps, id }
  const copy = { ...step, id: freeId(steps) }
  return { steps: steps.toSpliced(at + 1, 0, copy), id: copy.id }
}

export const deleteStep = (steps: Steps, id: string): Steps =>
  steps.some((step) => step.id === id) ? steps.filter((step) => step.id !== id) : steps

function changed(steps: Steps, id: string, change: (step: Step) => Step): Steps {
  return steps.some((step) => step.id === id) ? steps.map((step) => (step.id === id ? change(step) : step)) : steps
}

/** `step-1`, or the first number that is free above how many there are. */
function freeId(steps: Steps): string {
  const taken = new Set(steps.map(({ id }) => id))
  let number = steps.length + 1
  while (taken.has(`step-${number}`)) number++
  return `step-${number}`
}
