import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Step } from '~/map/map.ts'
import {
  addStep,
  changeStep,
  deleteStep,
  duplicateStep,
  moveStep,
  moveStepsBefore,
  retakeStep,
} from '~/presentation/editSteps.ts'
import { initialView } from '~/view/view.ts'

const steps: readonly Step[] = [{ id: 'a', title: 'A' }, { id: 'b' }, { id: 'c' }, { id: 'd' }]
const ids = (list: readonly Step[]) => list.map(({ id }) => id).join('')

describe('the current view as a step', () => {
  const view = { ...initialView, task: 'figure', mode: 'table', lang: 'ru', sort: '-when' } as const

  test('keeps what is filtered, and of what the reader alone sees nothing', () => {
    expect(addStep([], { ...view, hiddenKinds: ['support', 'affiliation'], loners: 'hide' })).toEqual({
      steps: [{ id: 'step-1', view: { without: ['affiliation', 'support'], loners: ['hide'] } }],
      id: 'step-1',
    })
  })

  test('emphasises what is selected', () => {
    expect(addStep([], { ...view, actors: ['x', 'y'] }).steps).toEqual([
      { id: 'step-1', view: {}, emphasised: { actors: ['x', 'y'] } },
    ])
    expect(addStep([], { ...view, tie: 't' }).steps).toEqual([
      { id: 'step-1', view: {}, emphasised: { relations: ['t'] } },
    ])
  })

  test('stands after the step named, else at the end, under an id that is free', () => {
    const taken = [{ id: 'step-2' }, { id: 'b' }]
    expect(ids(addStep(taken, view, 'step-2').steps)).toBe('step-2step-3b')
    expect(ids(addStep(taken, view, 'gone').steps)).toBe('step-2bstep-3')
  })

  test('taken again, a step keeps its words and the fields of its view that nobody here knows', () => {
    const old: Step = {
      id: 's',
      title: 'T',
      notes: 'N',
      view: { without: ['support'], later: ['x'] },
      shown: { actors: ['q'] },
    }
    expect(retakeStep([old], 's', { ...view, hiddenTypes: ['state'] })).toEqual([
      { id: 's', title: 'T', notes: 'N', view: { later: ['x'], 'without-type': ['state'] } },
    ])
  })
})

test('a field is set, and taken away with undefined', () => {
  const [first, ...rest] = changeStep(steps, 'a', { title: undefined, notes: 'N' })
  expect(first).toEqual({ id: 'a', notes: 'N' })
  expect(rest).toEqual(steps.slice(1))
})

test('a step moves to a place, and never past the ends', () => {
  expect(ids(moveStep(steps, 'a', 2))).toBe('bcad')
  expect(ids(moveStep(steps, 'd', -5))).toBe('dabc')
  expect(moveStep(steps, 'd', 9)).toBe(steps)
  expect(moveStep(steps, 'gone', 1)).toBe(steps)
})

test('several move together, in their order', () => {
  expect(ids(moveStepsBefore(steps, ['c', 'a'], 'd'))).toBe('bacd')
  expect(ids(moveStepsBefore(steps, ['a'], null))).toBe('bcda')
  expect(ids(moveStepsBefore(steps, ['b', 'd'], 'b'))).toBe('abdc')
  expect(moveStepsBefore(steps, ['b'], 'c')).toBe(steps)
})

test('whatever moves, nothing is lost or doubled', () => {
  const some = fc.subarray(steps.map(({ id }) => id))
  const before = fc.constantFrom('a', 'b', 'c', 'd', 'gone', null)
  fc.assert(
    fc.property(some, before, (moved, place) => {
      const after = moveStepsBefore(steps, moved, place)
      expect([...after].sort((x, y) => x.id.localeCompare(y.id))).toEqual(steps)
      expect(ids(after.filter(({ id }) => !moved.includes(id)))).toBe(
        ids(steps.filter(({ id }) => !moved.includes(id))),
      )
    }),
  )
})

test('a copy follows its original, a deleted step is gone', () => {
  expect(duplicateStep(steps, 'a').steps.slice(0, 3)).toEqual([steps[0], { id: 'step-5', title: 'A' }, steps[1]])
  expect(ids(deleteStep(steps, 'b'))).toBe('acd')
  expect(deleteStep(steps, 'gone')).toBe(steps)
})
