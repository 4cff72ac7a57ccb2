import { expect, test } from 'vitest'
import { initialView } from '~/view/view.ts'
import { unhide, whyHidden } from '~/view/whyHidden.ts'
import { mapOf, triad } from '../fixtures.ts'

test('an actor on screen has no reason to be hidden, nor has one that is not in the map', () => {
  expect(whyHidden(triad, initialView, 'a')).toBe(null)
  expect(whyHidden(triad, initialView, 'nobody')).toBe(null)
})

test.each([
  ['actor', { hiddenActors: ['b'] }],
  ['type', { hiddenTypes: ['person'] }],
  ['loner', { hiddenKinds: ['support', 'opposition'], loners: 'hide' as const }],
])('says that it is hidden by its %s, and brings it back', (reason, change) => {
  const view = { ...initialView, ...change }
  expect(whyHidden(triad, view, 'b')).toBe(reason)
  expect(whyHidden(triad, { ...view, ...unhide(triad, view, 'b') }, 'b')).toBe(null)
})

test('brings back an actor hidden for several reasons, and leaves the other filters', () => {
  const map = mapOf(['a', 'b', 'c'], ['a support b', 'b opposition c'])
  const view = {
    ...initialView,
    hiddenActors: ['b', 'c'],
    hiddenTypes: ['person'],
    hiddenKinds: ['support', 'opposition'],
    loners: 'hide' as const,
  }
  const change = unhide(map, view, 'b')
  expect(change).toEqual({ hiddenActors: ['c'], hiddenTypes: [], loners: 'keep' })
  expect(whyHidden(map, { ...view, ...change }, 'b')).toBe(null)
})
