import { expect, test } from 'vitest'
import { en } from '~/i18n/en.ts'
import type { Evidence } from '~/map/map.ts'
import { indexMap } from '~/map/mapIndex.ts'
import { relationRows } from '~/view/relationRows.ts'
import { relationColumns, sortRelations } from '~/view/sortRelations.ts'
import { initialView } from '~/view/view.ts'
import { visibleMap } from '~/view/visibleMap.ts'
import { actor, mapOf, tie } from '../fixtures.ts'

const at = (...locators: readonly string[]): { evidence: readonly Evidence[] } => ({
  evidence: locators.map((locator) => ({ basis: 'stated', locator })),
})
const map = mapOf(
  [actor('x', { name: 'Xi Jinping', short: 'Xi' }), actor('b', { name: 'Blinken' }), actor('c', { name: 'CSTO' })],
  [
    tie('x support c', { label: '{from} declares support for {to|the CSTO}', when: '2022-01-07', ...at('¶5', '¶5') }),
    tie('b opposition c alleged', { when: '2019/..' }),
    tie('c intervention b none'),
    tie('c affiliation x reported', { when: '2022-01-02/2022-01-07', ...at('¶10', '¶8') }),
  ],
)
const rows = relationRows(map, indexMap(map), visibleMap(map, initialView), 'en', en)
const order = (sort: string) => sortRelations(rows, sort, 'en').map(({ number }) => number)

test('a row says a relation in the reader’s words', () => {
  const [first, , third] = rows
  expect({ ...first, relation: first?.relation.id, when: first?.when?.begin }).toEqual({
    relation: 'x-support-c',
    number: 1,
    from: 'Xi',
    to: 'CSTO',
    word: 'declares support for',
    kind: 'Support',
    basis: 'stated',
    when: 18999,
    pieces: 2,
    where: '¶5',
  })
  expect(third).toMatchObject({ word: 'intervenes in', basis: null, when: null, pieces: 0, where: '' })
})

test('its number is its place in the whole map, whatever is filtered', () => {
  const seen = visibleMap(map, { ...initialView, hiddenKinds: ['support', 'opposition'] })
  expect(relationRows(map, indexMap(map), seen, 'en', en).map(({ number }) => number)).toEqual([3, 4])
})

test.each([
  ['', [1, 2, 3, 4]],
  ['-nonsense', [1, 2, 3, 4]],
  ['-number', [4, 3, 2, 1]],
  ['from', [2, 3, 4, 1]],
  ['-from', [1, 3, 4, 2]],
  ['relation', [4, 1, 3, 2]],
  ['to', [3, 1, 2, 4]],
  ['kind', [4, 3, 2, 1]],
  ['basis', [1, 4, 2, 3]],
  ['-basis', [2, 1, 4, 3]],
  ['when', [2, 4, 1, 3]],
  ['-when', [1, 4, 2, 3]],
  ['-evidence', [1, 4, 2, 3]],
  ['where', [1, 4, 2, 3]],
  ['-where', [4, 1, 2, 3]],
])('sorted by “%s”: %o', (sort, numbers) => {
  expect(order(sort)).toEqual(numbers)
})

test('every column has an order, either way with all rows', () => {
  for (const column of relationColumns) {
    expect([column, order(column).toSorted()]).toEqual([column, [1, 2, 3, 4]])
    expect([column, order(`-${column}`).toSorted()]).toEqual([column, [1, 2, 3, 4]])
  }
})
