import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beyondSums, drawnSums, groupedMap, openBy } from '~/view/groupedMap.ts'
import { type Grouping, groupingOf } from '~/view/grouping.ts'
import { actor, mapOf, tie } from '../fixtures.ts'

const typed = (id: string, type: string) => actor(id, { type })
const byType = (map: Parameters<typeof groupingOf>[0]): Grouping => groupingOf(map, 'type', ({ type }) => type)

const map = mapOf(
  [typed('a', 'person'), typed('b', 'person'), typed('c', 'person'), typed('x', 'state'), typed('y', 'state')],
  [
    tie('a support x'),
    tie('x support b alleged'),
    tie('b support y alleged', { mutual: true }),
    tie('a opposition b'),
    tie('a opposition x reported'),
    tie('c support x', { sign: -1 }),
    tie('x affiliation y'),
  ],
)

test('ties between two groups are summed by kind and sign, ties within one are counted on it', () => {
  const { nodes, sums, opened, relations } = groupedMap(map, map, byType(map), [])
  expect(nodes.map(({ id, size, members, head }) => [id, size, members, head.id])).toEqual([
    ['group:person', 3, [0, 1, 2], 'a'],
    ['group:state', 2, [3, 4], 'x'],
  ])
  expect(nodes.map(({ within }) => [...within])).toEqual([[['opposition', [3]]], [['affiliation', [6]]]])
  expect(sums).toEqual([
    {
      id: 'sum:group:person~group:state~support',
      from: 'group:person',
      to: 'group:state',
      kind: 'support',
      ties: [0, 1, 2],
      there: 2,
      back: 2,
      basis: 'alleged',
      isFaded: false,
    },
    {
      id: 'sum:group:person~group:state~opposition',
      from: 'group:person',
      to: 'group:state',
      kind: 'opposition',
      ties: [4],
      there: 1,
      back: 0,
      basis: 'reported',
      isFaded: false,
    },
    {
      id: 'sum:group:person~group:state~support~-1',
      from: 'group:person',
      to: 'group:state',
      kind: 'support',
      sign: -1,
      ties: [5],
      there: 1,
      back: 0,
      basis: 'record',
      isFaded: false,
    },
  ])
  expect([opened.size, relations]).toEqual([0, []])
})

test('an opened group is its members; their ties stand as they are, those to a group are summed', () => {
  const { nodes, sums, opened, relations } = groupedMap(map, map, byType(map), ['person'])
  expect(nodes.map(({ id }) => id)).toEqual(['group:state'])
  expect([...opened]).toEqual([['person', [0, 1, 2]]])
  expect(relations).toEqual([3])
  expect(sums.map(({ from, to, kind, ties }) => [from, kind, to, ties.length])).toEqual([
    ['group:state', 'support', 'b', 2],
    ['a', 'support', 'group:state', 1],
    ['a', 'opposition', 'group:state', 1],
    ['c', 'support', 'group:state', 1],
  ])
})

test('only what the filters leave is counted; a group without anybody is not there', () => {
  const visible = {
    actors: map.actors.slice(0, 2),
    relations: map.relations.filter(({ id }) => id === 'a-opposition-b'),
  }
  const { nodes, sums } = groupedMap(map, visible, byType(map), [])
  expect(nodes.map(({ id, size, within }) => [id, size, [...within]])).toEqual([
    ['group:person', 2, [['opposition', [0]]]],
  ])
  expect(sums).toEqual([])
})

test('a sum is pale where all of its ties are', () => {
  const faded = new Set(['a-support-x', 'x-support-b', 'b-support-y'])
  const { sums } = groupedMap(map, { ...map, faded }, byType(map), [])
  expect(sums.map(({ kind, isFaded }) => [kind, isFaded])).toEqual([
    ['support', true],
    ['opposition', false],
    ['support', false],
  ])
})

test('of a large group the most connected come first, the others are left together; opened again, more of them', () => {
  const ids = Array.from({ length: 100 }, (_, at) => `a${at}`)
  const large = mapOf(ids, [tie('a99 support a98'), tie('a99 support a97')])
  const once = groupedMap(large, large, byType(large), ['person'])
  expect(once.opened.get('person')?.slice(0, 2)).toEqual([99, 97])
  expect(once.opened.get('person')).toHaveLength(openBy)
  expect(once.nodes.map(({ isOpen, size, members }) => [isOpen, size, members.length])).toEqual([
    [true, 100, 100 - openBy],
  ])
  const often = groupedMap(large, large, byType(large), Array(5).fill('person'))
  expect(often.nodes).toEqual([])
})

test('no actor and no tie is lost or counted twice, whatever is opened', () => {
  const keys = ['person', 'state', 'group']
  const row = fc.record({ type: fc.constantFrom(...keys) })
  const end = fc.nat(29)
  fc.assert(
    fc.property(
      fc.array(row, { minLength: 30, maxLength: 30 }),
      fc.array(fc.tuple(end, end, fc.constantFrom('support', 'opposition')), { maxLength: 80 }),
      fc.subarray(keys),
      (rows, ties, opened) => {
        const all = mapOf(
          rows.map(({ type }, at) => typed(`a${at}`, type)),
          ties.map(([from, to, kind], at) => tie(`a${from} ${kind} a${to}`, { id: `t${at}` })),
        )
        const grouped = groupedMap(all, all, byType(all), opened)
        const places = [...grouped.nodes.flatMap(({ members }) => members), ...[...grouped.opened.values()].flat()]
        expect(places.toSorted((a, b) => a - b)).toEqual(rows.map((_, at) => at))
        const counted = [
          ...grouped.sums.flatMap((sum) => sum.ties),
          ...grouped.nodes.flatMap(({ within }) => [...within.values()].flat()),
          ...grouped.relations,
        ]
        expect(counted.toSorted((a, b) => a - b)).toEqual(ties.map((_, at) => at))
      },
    ),
  )
})

test('of very many sums the largest are drawn, of each group at least one, and all of what is looked at', () => {
  const count = 30
  const ids = Array.from({ length: count }, (_, at) => typed(`a${at}`, `t${at}`))
  const ties = ids.flatMap((_, a) =>
    Array.from({ length: a }, (__, b) =>
      Array.from({ length: a === count - 1 ? 1 : 2 }, (___, n) => tie(`a${a} support a${b}`, { id: `${a} ${b} ${n}` })),
    ).flat(),
  )
  const all = mapOf(ids, ties)
  const grouped = groupedMap(all, all, byType(all), [])
  const drawn = drawnSums(grouped, { actors: [], tie: '' })
  expect(drawn).toHaveLength(42)
  expect(new Set(drawn.flatMap(({ from, to }) => [from, to])).size).toBe(count)
  const last = `group:t${count - 1}`
  expect(drawn.filter(({ from, to }) => from === last || to === last)).toHaveLength(1)
  expect(beyondSums(grouped.sums, drawn).get(last)).toBe(count - 2)
  const asked = drawnSums(grouped, { actors: [last], tie: '' })
  expect(asked.filter(({ from, to }) => from === last || to === last)).toHaveLength(count - 1)
})
