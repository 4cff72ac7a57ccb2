import { expect, test } from 'vitest'
import { initialView, type View } from '~/view/view.ts'
import { visibleMap } from '~/view/visibleMap.ts'
import { actor, mapOf, triad } from '../fixtures.ts'

const seen = (change: Partial<View>, map = triad) => {
  const { actors, relations } = visibleMap(map, { ...initialView, ...change })
  return [actors.map(({ id }) => id).join(' '), relations.map(({ id }) => id).join(' ')]
}

test('without filters the map itself is visible, not a copy', () => {
  const { actors, relations } = visibleMap(triad, initialView)
  expect(actors).toBe(triad.actors)
  expect(relations).toBe(triad.relations)
})

test('a kind that is off takes its ties and leaves the actors', () => {
  expect(seen({ hiddenKinds: ['opposition'] })).toEqual(['a b c', 'a-support-b c-affiliation-a'])
})

test('a basis that is off takes the ties whose best evidence it is', () => {
  expect(seen({ hiddenBases: ['alleged', 'reported'] })).toEqual(['a b c', 'a-support-b'])
})

test('a tie without evidence has a basis group of its own', () => {
  const map = mapOf(['a', 'b'], ['a support b none'])
  expect(seen({ hiddenBases: ['record', 'reported', 'alleged'] }, map)).toEqual(['a b', 'a-support-b'])
  expect(seen({ hiddenBases: ['none'] }, map)).toEqual(['a b', ''])
})

test('an actor that is off takes its ties along', () => {
  expect(seen({ hiddenActors: ['c'] })).toEqual(['a b', 'a-support-b'])
  expect(seen({ hiddenTypes: ['person'] })).toEqual(['', ''])
})

test('actors whom the filters leave without a tie stay, unless the reader hides them', () => {
  expect(seen({ hiddenKinds: ['support', 'affiliation'] })[0]).toBe('a b c')
  expect(seen({ hiddenKinds: ['support', 'affiliation'], loners: 'hide' })[0]).toBe('b c')
})

test('an actor that never had a tie is not a loner', () => {
  const map = mapOf(['a', 'b', 'alone'], ['a support b'])
  expect(seen({ loners: 'hide', hiddenKinds: ['support'] }, map)[0]).toBe('alone')
})

test('filters on different things compose', () => {
  const map = mapOf([actor('a', { type: 'state' }), 'b', 'c'], ['a support b', 'b support c alleged', 'a opposition c'])
  expect(seen({ hiddenKinds: ['opposition'], hiddenBases: ['alleged'], hiddenTypes: [] }, map)[1]).toBe('a-support-b')
})
