import fc from 'fast-check'
import { expect, test } from 'vitest'
import { basisGroups } from '~/map/basis.ts'
import type { EntenteMap } from '~/map/map.ts'
import { initialState } from '~/state/store.ts'
import { look, toggleHidden } from '~/state/transitions.ts'
import { visibleMap } from '~/view/visibleMap.ts'
import { anyMap } from '../map/anyMap.ts'

/** Every switch of the legend that a map has. */
const switchesOf = (map: EntenteMap) => [
  ...[...new Set(map.relations.map(({ kind }) => kind))].map((kind) => toggleHidden('hiddenKinds', kind)),
  ...basisGroups.map((group) => toggleHidden('hiddenBases', group)),
  ...[...new Set(map.actors.map(({ type }) => type))].map((type) => toggleHidden('hiddenTypes', type)),
  ...map.actors.map(({ id }) => toggleHidden('hiddenActors', id)),
  look({ loners: 'hide' }),
]

const seenAfter = (map: EntenteMap, switches: ReturnType<typeof switchesOf>) => {
  const { view } = switches.reduce((state, press) => press(state), initialState)
  const { actors, relations } = visibleMap(map, view)
  return [actors.map(({ id }) => id), relations.map(({ id }) => id)]
}

test('the order in which switches are pressed makes no difference, and pressing one twice none at all', () => {
  const pressed = anyMap.chain((map) => {
    const switches = switchesOf(map)
    const some = fc.shuffledSubarray(switches)
    return fc.record({ map: fc.constant(map), some, again: fc.shuffledSubarray(switches.slice(0, -1)) })
  })
  fc.assert(
    fc.property(pressed, fc.infiniteStream(fc.nat()), ({ map, some, again }, ranks) => {
      const rankOf = new Map(some.map((press) => [press, ranks.next().value]))
      const shuffled = some.toSorted((a, b) => (rankOf.get(a) ?? 0) - (rankOf.get(b) ?? 0))
      expect(seenAfter(map, shuffled)).toEqual(seenAfter(map, some))
      expect(seenAfter(map, [...again, ...some, ...again])).toEqual(seenAfter(map, some))
    }),
  )
})
