import { expect, test } from 'vitest'
import { en } from '~/i18n/en.ts'
import { parseEdtf } from '~/map/edtf.ts'
import { datesOf } from '~/view/datesOf.ts'
import { sayWhen } from '~/view/sayWhen.ts'

const of = (...dates: readonly string[]) => {
  const span = datesOf(dates.flatMap((date) => parseEdtf(date) ?? []))
  return span && sayWhen(span, en.dates, { length: 'long' })
}

test.each([
  [['2022-01-05'], 'Wednesday 5 January 2022'],
  [['2022-01-05', '2022-01-05'], 'Wednesday 5 January 2022'],
  [['2022-01-07', '2019', '2022-01-02/2022-01-05'], '2019 – 7 January 2022'],
  [['2019/..', '2022-01-05'], 'since 2019'],
  [['../2019', '2022-01-05'], '2019 – 5 January 2022'],
  [['../2019'], '2019'],
  [['2022-01-02~/2022-01-07'], 'about 2 January – 7 January 2022'],
  [['2019/', '2020'], '2019–2020'],
  [['2022', '2022-03-05'], '2022'],
])('%o go %s', (dates, words) => {
  expect(of(...dates)).toBe(words)
})

test('without any date there is nothing to say', () => {
  expect(of()).toBe(null)
  expect(of('../..')).toBe(null)
  expect(of('/')).toBe(null)
})
