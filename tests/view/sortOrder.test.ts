import { expect, test } from 'vitest'
import { compareBy, nextSort, readSort } from '~/view/sortOrder.ts'

test('an order is a column, and a minus turns it round', () => {
  expect(readSort('when')).toEqual({ by: 'when', descending: false })
  expect(readSort('-ties')).toEqual({ by: 'ties', descending: true })
  expect(readSort('')).toEqual({ by: '', descending: false })
})

test('each press on a head goes one step: first way, other way, the map’s own order', () => {
  expect(['', 'name', '-name'].map((now) => nextSort(now, 'name', 'up'))).toEqual(['name', '-name', ''])
  expect(['', '-ties', 'ties'].map((now) => nextSort(now, 'ties', 'down'))).toEqual(['-ties', 'ties', ''])
  expect(nextSort('-ties', 'name', 'up')).toBe('name')
})

test('what is empty stays last either way', () => {
  const sorted = (descending: boolean) =>
    [2, null, 1, 3].sort(
      compareBy(
        (a, b) => Number(a) - Number(b),
        descending,
        (value) => value === null,
      ),
    )
  expect(sorted(false)).toEqual([1, 2, 3, null])
  expect(sorted(true)).toEqual([3, 2, 1, null])
})
