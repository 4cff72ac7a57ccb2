import type { Ask, Step } from '~/map/map.ts'

/** One press of the clicker. A step that asks takes two: the question, then the answer. */
export type Stage = { readonly step: number; readonly asking: boolean }

/** Every stage in the order in which they are shown. */
export const stagesOf = (steps: readonly Step[]): readonly Stage[] =>
  steps.flatMap(({ ask }, step) =>
    isQuestion(ask)
      ? [
          { step, asking: true },
          { step, asking: false },
        ]
      : [{ step, asking: false }],
  )

/** Whether anything is kept back or asked. */
export function isQuestion(ask: Ask | undefined): boolean {
  if (ask === undefined) return false
  const { kinds = [], names = [], camps = false, prompt } = ask
  const asked = typeof prompt === 'string' ? prompt : Object.values(prompt ?? {}).join('')
  return kinds.length > 0 || names.length > 0 || camps || asked.trim() !== ''
}

/** The place in `stages` of a step's first stage, or of its last; the nearest there is when the step is not there. */
export function stageOfStep(stages: readonly Stage[], step: number, end: 'first' | 'last' = 'first'): number {
  const at =
    end === 'first' ? stages.findIndex((stage) => stage.step === step) : stages.findLastIndex((s) => s.step === step)
  if (at >= 0) return at
  return step < 0 ? 0 : Math.max(0, stages.length - 1)
}
