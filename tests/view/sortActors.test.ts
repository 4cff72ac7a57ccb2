import { expect, test } from 'vitest'
import { actorRows, countOf } from '~/view/actorRows.ts'
import { sortActors } from '~/view/sortActors.ts'
import { initialView } from '~/view/view.ts'
import { visibleMap } from '~/view/visibleMap.ts'
import { actor, mapOf, tie } from '../fixtures.ts'

const kinds = ['support', 'opposition', 'affiliation']
const map = mapOf(
  [
    actor('b', { name: 'Ёлкин', type: 'state' }),
    actor('a', { name: { en: 'Елена', ru: 'Елена' }, role: 'Zoologist' }),
    actor('c', { name: 'Ярослав', type: 'group', role: 'Adviser' }),
  ],
  ['a support b', 'b opposition c alleged', 'c affiliation a', tie('a support a')],
)
const rowsOf = (change = {}) => actorRows(map, visibleMap(map, { ...initialView, ...change }), kinds, 'ru')
const sorted = (sort: string) =>
  sortActors(rowsOf(), sort, kinds, 'ru')
    .map((row) => row.actor.id)
    .join(' ')

test('a row has the name in the reader’s language and counts ties on screen, a tie to oneself once', () => {
  const rows = rowsOf()
  expect(rows.map(({ name, role, ties }) => [name, role, ties])).toEqual([
    ['Ёлкин', '', 2],
    ['Елена', 'Zoologist', 3],
    ['Ярослав', 'Adviser', 2],
  ])
  expect(rows.map((row) => kinds.map((kind) => countOf(row, kind)))).toEqual([
    [1, 1, 0],
    [2, 0, 1],
    [0, 1, 1],
  ])
  expect(rowsOf({ hiddenKinds: ['support'] }).map(({ ties }) => ties)).toEqual([1, 1, 2])
})

test.each([
  ['', 'b a c'],
  ['nonsense', 'b a c'],
  ['name', 'a b c'],
  ['-name', 'c b a'],
  ['role', 'c a b'],
  ['-role', 'a c b'],
  ['type', 'c a b'],
  ['ties', 'b c a'],
  ['-ties', 'a b c'],
  ['-support', 'a b c'],
  ['opposition', 'a b c'],
  ['-affiliation', 'a c b'],
])('sorted by “%s”: %s', (sort, order) => {
  expect(sorted(sort)).toBe(order)
})
