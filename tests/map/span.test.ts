import { describe, expect, test } from 'vitest'
import { dayOf } from '~/map/day.ts'
import { parseEdtf } from '~/map/edtf.ts'
import { compareSpans, type Days, isAliveOn, isSingleDay, overlaps } from '~/map/span.ts'

const span = (text: string): Days => parseEdtf(text) ?? { begin: Number.NaN, end: Number.NaN }
const fifthOfJanuary = dayOf({ year: 2022, month: 1, day: 5 })

describe('a tie is alive', () => {
  test.each([
    ['2022-01-05', true],
    ['2022-01-04', false],
    ['2022-01-06', false],
    ['2022-01', true],
    ['2022-01-02/2022-01-07', true],
    ['2019/..', true],
    ['2019/', true],
    ['2023/..', false],
    ['../2022-01-04', false],
    ['/2022-01-05', true],
    ['../..', true],
    ['202X', true],
  ])('in %s on 5 January 2022: %s', (text, expected) => {
    expect(isAliveOn(span(text), fifthOfJanuary)).toBe(expected)
    expect(overlaps(span(text), { begin: fifthOfJanuary, end: fifthOfJanuary })).toBe(expected)
  })

  test('during a span when the two share a day', () => {
    expect(overlaps(span('2022-01-02/2022-01-07'), span('2022-01-07/2022-01-09'))).toBe(true)
    expect(overlaps(span('2022-01-02/2022-01-07'), span('2022-01-08'))).toBe(false)
    expect(overlaps(span('2022'), { begin: null, end: null })).toBe(true)
    expect(overlaps(span('2022'), { begin: null, end: fifthOfJanuary })).toBe(true)
    expect(overlaps(span('2023'), { begin: null, end: fifthOfJanuary })).toBe(false)
  })
})

test('spans sort by their first day, then by their last', () => {
  const texts = ['2022', '2019/..', '2022-01-05', '../2020', '2022-01', '/', '2022-01-01', '2019', '../2019']
  expect(texts.toSorted((a, b) => compareSpans(span(a), span(b)))).toEqual([
    '../2019',
    '../2020',
    '/',
    '2019',
    '2019/..',
    '2022-01-01',
    '2022-01',
    '2022',
    '2022-01-05',
  ])
})

test('a single day is a mark, all else a band', () => {
  expect(['2022-01-05', '2022-01-05T10:00', '2022-01-05/2022-01-05'].map((text) => isSingleDay(span(text)))).toEqual([
    true,
    true,
    true,
  ])
  expect(['2022-01', '2022-01-XX', '../..', '2022-01-05/..'].map((text) => isSingleDay(span(text)))).toEqual([
    false,
    false,
    false,
    false,
  ])
})
