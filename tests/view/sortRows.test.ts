import { expect, test } from 'vitest'
import { type CellWords, type Column, countsOf, type Row, rowsIn, type Table, textOf } from '~/view/dataTables.ts'
import { ranksOf } from '~/view/sortRows.ts'
import { actor, mapOf, tie } from '../fixtures.ts'

const map = mapOf(
  [actor('a', { name: 'Ёлка' }), actor('b', { name: 'Яна' }), actor('c', { name: 'Еда' }), actor('d', { name: '' })],
  [
    tie('a support b', { when: '1900' }),
    tie('a opposition b alleged', { when: '-0050' }),
    tie('c support a none', {}),
    tie('a support c reported', { when: '1872/1890' }),
  ],
)
const words: CellWords = {
  language: 'ru',
  actor: (id) => id,
  kind: (key) => key,
  type: (key) => key,
  basis: (basis) => basis,
}
const counts = countsOf(map)
const textAt = ({ item }: Row, column: Column) => textOf(map.language, item, column, words, counts)
const order = (table: Table, sort: string) => {
  const rows = rowsIn(map, table)
  const ranks = ranksOf(table, rows, sort, 'ru', textAt)
  return ranks && rows.toSorted((x, y) => (ranks.get(x.id) ?? 0) - (ranks.get(y.id) ?? 0)).map(({ number }) => number)
}

test('rows are put in the order of the alphabet, of time, of what is known, and of counts', () => {
  expect(order('actors', 'name')).toEqual([3, 1, 2, 4])
  expect(order('actors', '-name')).toEqual([2, 1, 3, 4])
  expect(order('actors', '-ties')).toEqual([1, 2, 3, 4])
  expect(order('relations', 'when')).toEqual([2, 4, 1, 3])
  expect(order('relations', '-when')).toEqual([1, 4, 2, 3])
  expect(order('relations', 'basis')).toEqual([1, 4, 2, 3])
  expect(order('relations', '-number')).toEqual([4, 3, 2, 1])
})

test('an order that the table does not know is the map’s own', () => {
  expect(order('actors', 'from')).toBe(null)
  expect(order('relations', '__proto__')).toBe(null)
})
