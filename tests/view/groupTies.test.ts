import fc from 'fast-check'
import { expect, test } from 'vitest'
import { atAGlance } from '~/view/atAGlance.ts'
import { groupTies } from '~/view/groupTies.ts'
import { mapOf, tie } from '../fixtures.ts'
import { anyMap } from '../map/anyMap.ts'

const kinds = ['support', 'opposition', 'intervention', 'affiliation', 'rivalry', 'talks']
const ties = [
  tie('a support b'),
  tie('c support a'),
  tie('a affiliation d'),
  tie('b opposition a'),
  tie('a support e', { mutual: true }),
  tie('b support c'),
  tie('a support a'),
  tie('a rivalry b'),
  tie('a talks b'),
  tie('d intervention a'),
]
const read = (actor: string) =>
  groupTies(ties, actor, kinds).map(({ kind, ties: of }) => [
    kind,
    of.map(({ relation, direction }) => `${direction} ${relation.id}`),
  ])

test('an actor’s ties stand by kind, what comes in before what goes out', () => {
  expect(read('a')).toEqual([
    ['support', ['in c-support-a', 'mutual a-support-e', 'out a-support-b', 'out a-support-a']],
    ['opposition', ['in b-opposition-a']],
    ['intervention', ['in d-intervention-a']],
    ['affiliation', ['out a-affiliation-d']],
    ['rivalry', ['out a-rivalry-b']],
    ['talks', ['out a-talks-b']],
  ])
  expect(read('nobody')).toEqual([])
})

test('at a glance are those that say for or against, or step in', () => {
  const map = mapOf([], [], { relationKinds: { rivalry: { sign: -1 }, talks: { sign: 0 } } })
  const rows = atAGlance(groupTies(ties, 'a', kinds), map)
  expect(rows.map(({ kind, direction, relations }) => [kind, direction, relations.map(({ id }) => id)])).toEqual([
    ['support', 'in', ['c-support-a']],
    ['support', 'mutual', ['a-support-e']],
    ['support', 'out', ['a-support-b', 'a-support-a']],
    ['opposition', 'in', ['b-opposition-a']],
    ['intervention', 'in', ['d-intervention-a']],
    ['rivalry', 'out', ['a-rivalry-b']],
  ])
})

test('no tie is lost and none said twice, on any map', () => {
  fc.assert(
    fc.property(anyMap, (map) => {
      const all = [...new Set(map.relations.map(({ kind }) => kind))]
      for (const { id } of map.actors) {
        const grouped = groupTies(map.relations, id, all).flatMap(({ ties: of }) => of.map(({ relation }) => relation))
        expect(new Set(grouped)).toEqual(new Set(map.relations.filter(({ from, to }) => from === id || to === id)))
        expect(new Set(grouped).size).toBe(grouped.length)
      }
    }),
  )
})
