import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unhideTie } from '~/view/unhideTie.ts'
import { initialView } from '~/view/view.ts'
import { visibleMap } from '~/view/visibleMap.ts'
import { mapOf, tie } from '../fixtures.ts'

const relation = tie('a support b alleged', { when: '1900' })
const map = mapOf(['a', 'b', 'c'], [relation, 'b opposition c'])

test('whatever hides a tie, it comes back, and filters that do not touch it stay', () => {
  const some = (...values: readonly string[]) => fc.subarray([...values])
  fc.assert(
    fc.property(
      some('support', 'opposition'),
      some('record', 'alleged'),
      some('person', 'state'),
      some('a', 'b', 'c'),
      fc.constantFrom<'keep' | 'hide'>('keep', 'hide'),
      fc.constantFrom('', '1890', '1905'),
      some('a', 'b', 'c'),
      (hiddenKinds, hiddenBases, hiddenTypes, hiddenActors, loners, from, focus) => {
        const view = { ...initialView, hiddenKinds, hiddenBases, hiddenTypes, hiddenActors, loners, from, focus }
        const change = unhideTie(map, view, relation)
        expect(visibleMap(map, { ...view, ...change }).relations).toContain(relation)
        expect(change.hiddenKinds).toEqual(hiddenKinds.filter((kind) => kind !== 'support'))
        expect(change.hiddenBases).toEqual(hiddenBases.filter((basis) => basis !== 'alleged'))
        expect(change.hiddenTypes).toEqual(hiddenTypes.filter((type) => type !== 'person'))
        expect(change.hiddenActors).toEqual(hiddenActors.filter((id) => id === 'c'))
        expect(change.from).toBe(from === '1905' ? '' : from)
        if (focus.includes('a')) expect(change.focus).toEqual(focus)
      },
    ),
  )
})
