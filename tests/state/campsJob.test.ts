import { expect, test } from 'vitest'
import { nameCamp } from '~/state/campNaming.ts'
import { selectCampsJob } from '~/state/campsJob.ts'
import { type AppState, initialState } from '~/state/store.ts'
import type { Transition } from '~/state/transition.ts'
import { look, moveActors, openMap, toggleHidden } from '~/state/transitions.ts'
import { mapOf } from '../fixtures.ts'

const map = mapOf(['a', 'b', 'c'], ['a support b', 'b opposition c alleged', 'a support c'])
const after = (state: AppState, ...steps: readonly Transition[]) => steps.reduce((now, step) => step(now), state)
const opened = after(initialState, openMap(map, { kind: 'shipped', id: 'test' }), look({ arrangement: 'camps' }))

test('camps are not sought again when a camp is named or an actor is moved', () => {
  const job = selectCampsJob(opened)
  expect(job?.map.relations).toHaveLength(3)
  const named = after(opened, nameCamp('a', 'The court', ''))
  expect(named.document.map).not.toBe(opened.document.map)
  expect(selectCampsJob(named)).toBe(job)
  expect(selectCampsJob(after(named, moveActors({ a: { x: 1, y: 2 } })))).toBe(job)
})

test('they are, when a tie is hidden, another counting is asked for, or another map is opened', () => {
  const job = selectCampsJob(opened)
  const fewer = selectCampsJob(after(opened, toggleHidden('hiddenBases', 'alleged')))
  expect(fewer?.map.relations).toHaveLength(2)
  expect(selectCampsJob(after(opened, look({ counting: 'relations' })))?.question.counting).toBe('relations')
  const other = mapOf(['a', 'b', 'd'], ['a support b'])
  const elsewhere = after(opened, openMap(other, { kind: 'shipped', id: 'other' }), look({ arrangement: 'camps' }))
  expect(selectCampsJob(elsewhere)?.map.actors).toEqual([{ id: 'a' }, { id: 'b' }, { id: 'd' }])
  expect(selectCampsJob(opened)).toEqual(job)
})
