import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseEdtf } from '~/map/edtf.ts'
import { heldDays, heldIn } from '~/map/heldIn.ts'
import type { Days } from '~/map/span.ts'
import { spansOf } from '~/map/spansOf.ts'
import { tie } from '../fixtures.ts'

const dates = {
  day: '2022-01-05',
  aboutDay: '2022-01-05~',
  week: '2022-01-02/2022-01-07',
  aboutWeek: '2022-01-02~/2022-01-07',
  sinceYear: '2020/..',
  untilYear: '../2019',
  endUnknown: '2021/',
  winter: '2021-24',
  reign: '-0043/-0030',
  aboutYear: '1905~',
}
const ties = [
  ...Object.entries(dates).map(([id, when]) => tie('a support b', { id, when })),
  tie('a support b', { id: 'undated' }),
  tie('a support b', { id: 'unreadable', when: 'Tuesday' }),
]
const time = (text: string): Days => parseEdtf(text) ?? { begin: Number.NaN, end: Number.NaN }
const heldOn = (text: string, undated: 'always' | 'never' = 'never') =>
  heldIn(ties, spansOf(ties), time(text), undated).map(({ id }) => id)

test('a tie holds on every day that its date may cover', () => {
  expect(heldOn('2022-01-05')).toEqual(['day', 'aboutDay', 'week', 'aboutWeek', 'sinceYear', 'endUnknown', 'winter'])
  expect(heldOn('2022-03')).toEqual(['sinceYear', 'endUnknown'])
  expect(heldOn('2019')).toEqual(['untilYear'])
  expect(heldOn('-0035')).toEqual(['untilYear', 'reign'])
})

test('“about” reaches one unit of its own precision further, at its own end only', () => {
  expect(heldOn('2022-01-06')).toContain('aboutDay')
  expect(heldOn('2022-01-07')).not.toContain('aboutDay')
  expect(heldOn('2022-01-01')).toEqual(['aboutWeek', 'sinceYear', 'endUnknown', 'winter'])
  expect(heldOn('2022-01-08')).not.toContain('aboutWeek')
  expect(heldOn('1904')).toEqual(['untilYear', 'aboutYear'])
  expect(heldOn('1903')).toEqual(['untilYear'])
})

test('ties without a date hold always or never, as the reader has it', () => {
  expect(heldOn('2019', 'always')).toEqual(['untilYear', 'undated', 'unreadable'])
})

test('without bounds and with every undated tie the list itself comes back', () => {
  expect(heldIn(ties, spansOf(ties), { begin: null, end: null }, 'always')).toBe(ties)
  expect(heldIn(ties, spansOf(ties), { begin: null, end: null }, 'never')).toHaveLength(ties.length - 2)
})

test('dates are read once for a list', () => {
  expect(spansOf(ties)).toBe(spansOf(ties))
})

test('a wider time never loses a tie, and heldDays never shrinks a span', () => {
  const day = fc.integer({ min: -1_000_000, max: 40_000 })
  fc.assert(
    fc.property(fc.array(day, { minLength: 4, maxLength: 4 }), (days) => {
      const [a = 0, b = 0, c = 0, d = 0] = days.toSorted((x, y) => x - y)
      const inner = heldIn(ties, spansOf(ties), { begin: b, end: c }, 'never')
      const outer = heldIn(ties, spansOf(ties), { begin: a, end: d }, 'never')
      for (const each of inner) expect(outer).toContain(each)
    }),
  )
  for (const span of spansOf(ties).values()) {
    const wide = heldDays(span)
    expect(wide.begin ?? Number.NEGATIVE_INFINITY).toBeLessThanOrEqual(span.begin ?? Number.POSITIVE_INFINITY)
    expect(wide.end ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(span.end ?? Number.NEGATIVE_INFINITY)
  }
})
