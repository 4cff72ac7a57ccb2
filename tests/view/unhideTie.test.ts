import fc from 'fast-check'
import { expect, test } from 'vitest'
import { unhideTie } from '~/view/unhideTie.ts'
import { initialView } from '~/view/view.ts'
import { visibleMap } from '~/view/visibleMap.ts'
import { mapOf, tie } from '../fixtures.ts'

const relation = tie('a support b alleged')
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
      (hiddenKinds, hiddenBases, hiddenTypes, hiddenActors, loners) => {
        const view = { ...initialView, hiddenKinds, hiddenBases, hiddenTypes, hiddenActors, loners }
        const change = unhideTie(map, view, relation)
        expect(visibleMap(map, { ...view, ...change }).relations).toContain(relation)
        expect(change.hiddenKinds).toEqual(hiddenKinds.filter((kind) => kind !== 'support'))
        expect(change.hiddenBases).toEqual(hiddenBases.filter((basis) => basis !== 'alleged'))
        expect(change.hiddenTypes).toEqual(hiddenTypes.filter((type) => type !== 'person'))
        expect(change.hiddenActors).toEqual(hiddenActors.filter((id) => id === 'c'))
      },
    ),
  )
})
