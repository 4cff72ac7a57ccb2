import { describe, expect, test } from 'vitest'
import { makingAt, receiverAt } from '~/canvas/makingAt.ts'
import { selectScene } from '~/state/derived.ts'
import { store } from '~/state/store.ts'
import { look, openMap, selectActor, selectTie } from '~/state/transitions.ts'
import { triad } from '../fixtures.ts'

const open = () => store.setState(openMap(triad, { kind: 'file', name: 'triad.json' }))
const making = () => store.getState().making

describe('two presses on an empty place', () => {
  test('make an actor there', () => {
    open()
    makingAt(store, true, { x: 10.4, y: -3.6 })
    expect(making()).toEqual({ kind: 'actor', at: { x: 10, y: -4 } })
  })

  test('make none on an actor, a name or a tie, which the first press has selected', () => {
    for (const step of [selectActor('a'), selectTie('a-support-b')]) {
      open()
      store.setState(step)
      makingAt(store, true, { x: 0, y: 0 })
      expect(making()).toBeNull()
    }
    open()
    makingAt(store, false, { x: 0, y: 0 })
    expect(making()).toBeNull()
  })

  test('name no place among camps, and make nothing for who only reads', () => {
    open()
    store.setState(look({ arrangement: 'camps' }))
    makingAt(store, true, { x: 0, y: 0 })
    expect(making()).toEqual({ kind: 'actor' })
    open()
    store.setState({ readOnly: true })
    makingAt(store, true, { x: 0, y: 0 })
    store.setState({ readOnly: false })
    expect(making()).toBeNull()
  })
})

test('a tie that is drawn leads to the actor under the pointer, but not to where it comes from', () => {
  open()
  const scene = selectScene(store.getState())
  const at = (x: number, y: number) => receiverAt(scene, 2, { x: 5, y: 5 }, { x, y }, 'a')
  const b = scene.actors.find(({ id }) => id === 'b')
  const [x, y] = [2 * (b?.at.x ?? 0) + 5, 2 * (b?.at.y ?? 0) + 5]
  expect(at(x, y)).toBe('b')
  expect(at(x + 2 * (b?.radius ?? 0) + 7, y)).toBe('b')
  expect(at(x + 2 * (b?.radius ?? 0) + 9, y)).toBe('')
  expect(at(5, 5)).toBe('')
})
