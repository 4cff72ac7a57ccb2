import { expect, test } from 'vitest'
import * as steps from '~/state/stepTransitions.ts'
import { type AppState, initialState } from '~/state/store.ts'
import type { Transition } from '~/state/transition.ts'
import * as go from '~/state/transitions.ts'
import { triad } from '../fixtures.ts'

const opened = go.openMap(triad, { kind: 'shipped', id: 'triad' })(initialState)
const after = (...all: readonly Transition[]): AppState => all.reduce((state, step) => step(state), opened)
const idsIn = ({ document }: AppState) => document.map.steps.map(({ id }) => id)

test('every edit of the presentation is one step back', () => {
  const one = after(go.toggleHidden('hiddenKinds', 'support'), steps.addStep())
  expect(one.document.map.steps).toEqual([{ id: 'step-1', view: { without: ['support'] } }])
  const edits: readonly (readonly [Transition, readonly string[], string])[] = [
    [steps.addStep('step-1'), ['step-1', 'step-2'], 'step-add'],
    [steps.duplicateStep('step-1'), ['step-1', 'step-3', 'step-2'], 'step-add'],
    [steps.moveStep('step-1', 2), ['step-3', 'step-2', 'step-1'], 'step-move'],
    [steps.moveStepsBefore(['step-2', 'step-1'], 'step-3'), ['step-2', 'step-1', 'step-3'], 'step-move'],
    [steps.deleteStep('step-1'), ['step-2', 'step-3'], 'step-delete'],
    [steps.changeStep('step-2', { title: 'T' }), ['step-2', 'step-3'], 'step-change'],
    [steps.retakeStep('step-2'), ['step-2', 'step-3'], 'step-change'],
  ]
  let state = one
  for (const [edit, ids, name] of edits) {
    const next = edit(state)
    expect({ ids: idsIn(next), name: next.past.at(-1)?.edit.name }).toEqual({ ids, name })
    expect(go.undo(next).document).toBe(state.document)
    state = next
  }
})

test('what changes nothing is no edit', () => {
  const state = after(steps.addStep())
  expect(steps.moveStep('step-1', 5)(state)).toBe(state)
  expect(steps.deleteStep('gone')(state)).toBe(state)
})

test('letters typed in one sitting are undone together', () => {
  const before = after(steps.addStep())
  const typed = ['A', 'An', 'And'].reduce(
    (state, title) => steps.changeStep('step-1', { title }, 'title step-1')(state),
    before,
  )
  expect(typed.document.map.steps[0]?.title).toBe('And')
  expect(go.undo(typed).document).toBe(before.document)
})
