import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addMap } from '~/formats/addMap.ts'
import { parseMap } from '~/map/parseMap.ts'
import { serializeMap } from '~/map/writeMap.ts'
import { actor, mapOf, tie } from '../fixtures.ts'
import { anyMap } from '../map/anyMap.ts'

const open = mapOf(
  [actor('kz', { name: { en: 'Kazakhstan', ru: 'Казахстан' }, type: 'state' }), actor('tok', { name: 'Tokayev' })],
  [tie('tok affiliation kz', { evidence: [{ basis: 'stated', source: 's' }] })],
  { sources: [{ id: 's', title: 'One' }] },
)

test('the same actors are one, by id or by name, and what is open in them is filled', () => {
  const more = mapOf(
    [
      actor('1', { name: 'KAZAKHSTAN', summary: 'A state.' }),
      actor('tok', { name: 'K. Tokayev', role: 'President' }),
      actor('x'),
    ],
    [tie('x support 1', { id: 'new', evidence: [{ basis: 'reported', source: 's', by: '1' }] })],
    { sources: [{ id: 's', title: 'Another' }], relationKinds: { trade: { sign: 1 } } },
  )
  const { map, actors, relations } = addMap(open, more)
  expect([actors, relations]).toEqual([1, 1])
  expect(map.actors).toEqual([
    { ...open.actors[0], summary: 'A state.' },
    { ...open.actors[1], role: 'President' },
    actor('x'),
  ])
  expect(map.sources).toEqual([
    { id: 's', title: 'One' },
    { id: 's-2', title: 'Another' },
  ])
  expect(map.relations.at(-1)).toEqual({
    ...{ id: 'new', from: 'x', to: 'kz', kind: 'support' },
    evidence: [{ basis: 'reported', source: 's-2', by: 'kz' }],
  })
  expect(map.relationKinds).toEqual({ trade: { sign: 1 } })
  expect([map.title, map.positions]).toEqual([open.title, open.positions])
})

test('a tie that is there word for word is not added again; another one with its id gets an id', () => {
  const other = { ...open, relations: [tie('tok affiliation kz', { evidence: [], label: 'leads' })] }
  expect(addMap(open, open)).toEqual({ map: open, actors: 0, relations: 0 })
  expect(addMap(open, other).map.relations.map(({ id }) => id)).toEqual(['tok-affiliation-kz', 'tok-affiliation-kz-2'])
})

test('two sound maps make a sound one, which has all actors and ties of the first as they were', () => {
  fc.assert(
    fc.property(anyMap, anyMap, (first, second) => {
      const { map } = addMap(first, second)
      const { problems } = parseMap(serializeMap(map))
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
      expect(map.relations.slice(0, first.relations.length)).toEqual(first.relations)
      expect(map.actors.slice(0, first.actors.length).map(({ id }) => id)).toEqual(first.actors.map(({ id }) => id))
    }),
  )
})
