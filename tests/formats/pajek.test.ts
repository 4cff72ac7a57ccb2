import { expect, test } from 'vitest'
import { opened } from './opened.ts'

const net = (ties: string, vertices = '*Vertices 3\n1 "a"\n2 "b"\n3 "c"\n') => opened(`${vertices}${ties}`)
const ties = (text: string, vertices?: string) =>
  net(text, vertices).map.relations.map(({ from, to, kind, when, mutual }) =>
    [from, kind, to, when, mutual && 'mutual'].filter((each) => each !== undefined).join(' '),
  )

test('a tie lasts as long as the brackets at the end of its line say', () => {
  expect(ties('*Edges\n1 2 1 [1914-1918,1939-*]\n*Arcs\n2 3 -1 [1947]\n')).toEqual([
    '1 support 2 1914/1918 mutual',
    '1 support 2 1939/.. mutual',
    '2 opposition 3 1947',
  ])
  const { map, problems } = net('*Arcs\n1 2 1 [7-9]\n', '*Vertices 2\n1 "a" [5-10,12]\n2 [1-*]\n')
  expect(map.actors.map(({ id, name, extra }) => [id, name, extra])).toEqual([
    ['1', 'a', { time: '5-10,12' }],
    ['2', '2', { time: '1-*' }],
  ])
  expect(problems.map(({ code }) => code)).toEqual(['bad-date'])
})

test('a number below zero in a list is a tie of the other sign', () => {
  expect(ties('*Arcslist\n1 2 -3\n')).toEqual(['1 unknown 2', '1 opposition 3'])
})

test('the columns of a matrix of two kinds of vertices are those of the second kind', () => {
  expect(ties('*Matrix\n1 0\n0 1\n', '*Vertices 4 2\n1 "p"\n2 "q"\n3 "x"\n4 "y"\n')).toEqual([
    '1 unknown 3',
    '2 unknown 4',
  ])
})

test('of a project the first network is read with its partitions; others are told as left out', () => {
  const { map, problems } = opened(
    '*Network one\n*Vertices 2\n1 "a"\n2 "b"\n*Arcs\n1 2 1\n*Partition party\n*Vertices 2\n4\n5\n*Vector money\n*Vertices 2\n0.5\n0.7\n*Network two\n*Vertices 2\n1 "x"\n2 "y"\n*Arcs\n2 1 1\n',
  )
  expect(map.title).toBe('one')
  expect(map.actors).toEqual([
    { id: '1', name: 'a', type: 'unknown', extra: { party: 4, money: 0.5 } },
    { id: '2', name: 'b', type: 'unknown', extra: { party: 5, money: 0.7 } },
  ])
  expect(map.relations.length).toBe(1)
  expect(problems.map(({ code, values }) => ({ code, ...values }))).toEqual([
    { code: 'left-part', part: '*Network two', count: 1 },
  ])
})

test('a section that nobody knows is told', () => {
  expect(net('*Arcs\n1 2\n*Signals\n1 2 3\n').problems.map(({ values }) => values)).toEqual([
    { part: '*Signals', count: 1 },
  ])
})
