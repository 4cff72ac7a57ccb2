import { expect, test } from 'vitest'
import { initialView, type View } from '~/view/view.ts'
import { visibleMap } from '~/view/visibleMap.ts'
import { unhide, whyHidden } from '~/view/whyHidden.ts'
import { mapOf, tie } from '../fixtures.ts'

// a → b → c → d → e, and a ← x → d; m is in mutual alliance with a.
const map = mapOf(
  ['a', 'b', 'c', 'd', 'e', 'x', 'm'],
  [
    'a support b',
    'b support c',
    'c opposition d',
    'd support e',
    'x support a',
    'x support d',
    tie('m affiliation a', { mutual: true }),
  ],
)
const seen = (change: Partial<View>) => {
  const { actors, relations } = visibleMap(map, { ...initialView, ...change })
  return [actors.map(({ id }) => id).join(' '), relations.length]
}

test('a focus leaves its actor, whom its ties reach, and the ties between them', () => {
  expect(seen({ focus: ['a'] })).toEqual(['a b x m', 3])
  expect(seen({ focus: ['a'], around: '2' })).toEqual(['a b c d x m', 6])
  expect(seen({ focus: ['a'], around: '5' })).toEqual(['a b c d e x m', 7])
})

test('steps go with the direction of ties, or against it; mutual ties lead both ways', () => {
  expect(seen({ focus: ['a'], way: 'out', around: '3' })).toEqual(['a b c d m', 4])
  expect(seen({ focus: ['a'], way: 'in', around: '3' })).toEqual(['a x m', 2])
})

test('steps are walked on what the filters leave', () => {
  expect(seen({ focus: ['b'], around: '5', hiddenKinds: ['opposition'], way: 'out' })).toEqual(['b c', 1])
})

test('of several actors, everything near any of them', () => {
  expect(seen({ focus: ['b', 'e'] })).toEqual(['a b c d e', 4])
})

test('what several have in common: third actors with a tie to each of them', () => {
  expect(seen({ focus: ['a', 'd'], around: 'common' })).toEqual(['a d x', 2])
  expect(seen({ focus: ['a', 'e'], around: 'common' })).toEqual(['a e', 0])
  // x and b know two of the three, c too; nobody knows all.
  expect(seen({ focus: ['a', 'c', 'd'], around: 'common' })[0]).toBe('a b c d x')
})

test('an actor outside the focus is known to be, and comes back when it is asked for', () => {
  const view: View = { ...initialView, focus: ['a'], loners: 'hide' }
  expect(whyHidden(map, view, 'e')).toBe('focus')
  expect(whyHidden(map, view, 'b')).toBe(null)
  expect(whyHidden(map, { ...view, ...unhide(map, view, 'e') }, 'e')).toBe(null)
})

test('a focus on an actor that is hidden leaves nothing', () => {
  expect(seen({ focus: ['a'], hiddenActors: ['a'] })).toEqual(['', 0])
})
