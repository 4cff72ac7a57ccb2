import { expect, test } from 'vitest'
import { fieldKeys, fieldValue, groupableFields } from '~/view/groupFields.ts'
import { actor, mapOf } from '../fixtures.ts'

const withField = (...values: readonly unknown[]) =>
  mapOf(
    values.map((value, at) => actor(`a${at}`, value === undefined ? {} : { extra: { field: value } })),
    [],
  )
const keysOf = (...values: readonly unknown[]) => fieldKeys(withField(...values), 'field')

test('only fields that several actors share group anything', () => {
  const rows = [
    actor('a', { extra: { party: 'Red', code: 'x1', year: 1990, nested: { deep: 1 } } }),
    actor('b', { extra: { party: ' Red ', code: 'x2', year: 1990 } }),
    actor('c', { extra: { party: 'Blue', code: 'x3', year: 2000 } }),
    actor('d', { extra: { party: 'Blue', code: 'x4', year: 2000 } }),
  ]
  expect(groupableFields(mapOf(rows, []))).toEqual(['party', 'year'])
  expect(rows.map((row) => fieldValue(row, 'party'))).toEqual(['Red', 'Red', 'Blue', 'Blue'])
  expect(rows.map((row) => fieldValue(row, 'constructor'))).toEqual(['', '', '', ''])
})

test('whoever has several values has all of them, in one order and once; words by language are words', () => {
  expect(keysOf(['b', 'a'], ['a', 'b', 'a'], ['a'], [], 'a', { en: 'Red', ru: 'Красные' }, { deep: {} }, null)).toEqual(
    ['a, b', 'a, b', 'a', '', 'a', 'Red', '', ''],
  )
})

test('a few different numbers are groups of their own', () => {
  expect(keysOf(1, 2, 2, true, undefined, '3')).toEqual(['1', '2', '2', 'true', '', '3'])
})

test('many different numbers are read by spans of a round length', () => {
  const years = Array.from({ length: 30 }, (_, at) => 1961 + at)
  const keys = keysOf(...years, undefined, '1988')
  expect([...new Set(keys)]).toEqual([
    '1960–1964',
    '1965–1969',
    '1970–1974',
    '1975–1979',
    '1980–1984',
    '1985–1989',
    '1990–1994',
    '',
  ])
  expect(keys.at(-1)).toBe('1985–1989')
  expect(groupableFields(withField(...years))).toEqual(['field'])
})

test('spans of parts of numbers touch, and those below nought have their sign', () => {
  const keys = keysOf(...Array.from({ length: 21 }, (_, at) => (at - 10) / 10))
  expect(new Set(keys)).toEqual(new Set(['-1–-0.5', '-0.5–0', '0–0.5', '0.5–1', '1–1.5']))
})

test('where a few are far larger than the others, spans grow tenfold', () => {
  const keys = keysOf(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 40, 900, 1_500_000)
  expect([...new Set(keys)]).toEqual(['0', '1–9', '10–99', '100–999', '1000000–9999999'])
})

test('one word among the numbers, and they are words too', () => {
  const keys = keysOf(...Array.from({ length: 20 }, (_, at) => at), 'none')
  expect(new Set(keys).size).toBe(21)
})
