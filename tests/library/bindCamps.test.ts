import { afterEach, expect, test, vi } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { bindCamps } from '~/library/bindCamps.ts'
import { bindCampsHere } from '~/library/bindCampsHere.ts'
import { endCamps } from '~/state/campsTransitions.ts'
import { initialState } from '~/state/store.ts'
import { look, openMap, toggleHidden } from '~/state/transitions.ts'
import { mapOf } from '../fixtures.ts'

const map = mapOf(['a', 'b', 'c'], ['a support b', 'b opposition c alleged', 'a support c'])
let stop = () => {}
afterEach(() => stop())

/** Without a worker the page seeks itself: Node has none. */
function openCamps(bind = bindCamps) {
  const store = createStore(() => initialState)
  store.setState(openMap(map, { kind: 'shipped', id: 'test' }))
  stop = bind(store)
  return store
}

test('camps are sought when they are looked at, and again when the filters change', async () => {
  const store = openCamps()
  expect(store.getState().camps.status).toBe('idle')
  store.setState(look({ arrangement: 'camps' }))
  expect(store.getState().camps).toMatchObject({ status: 'running', answer: null })
  await vi.waitFor(() => expect(store.getState().camps.status).toBe('done'))
  expect(store.getState().camps.answer).toMatchObject({ cost: 1, lower: 1, total: 3 })
  expect(store.getState().camps.more?.withoutAlleged).toEqual({ total: 2, cost: 0, lower: 0 })
  expect(store.getState().said.text).toBe('Two camps fit most of it. 1 of 3 signed ties go against this split.')
  store.setState(toggleHidden('hiddenBases', 'alleged'))
  expect(store.getState().camps).toMatchObject({ status: 'running', answer: { total: 3 } })
  await vi.waitFor(() =>
    expect(store.getState().camps).toMatchObject({ status: 'done', answer: { cost: 0, total: 2 } }),
  )
})

test('going back to the network forgets them; what is stopped stays as it is', async () => {
  const store = openCamps()
  store.setState(look({ arrangement: 'camps' }))
  store.setState(endCamps('stopped'))
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(store.getState().camps.status).toBe('stopped')
  store.setState(look({ arrangement: 'network' }))
  expect(store.getState().camps).toEqual({ status: 'idle', answer: null, more: null })
})

test('in a file that is taken along camps are sought for groups too, without what proves them', async () => {
  const store = openCamps(bindCampsHere)
  store.setState(look({ groups: 'camps' }))
  expect(store.getState().camps.status).toBe('running')
  await vi.waitFor(() => expect(store.getState().camps.status).toBe('done'))
  expect(store.getState().camps).toMatchObject({
    answer: { camps: [['a', 'b'], ['c']], cost: 1, circles: [] },
    more: null,
  })
})
