import { expect, test } from 'vitest'
import { parseEdtf } from '~/map/edtf.ts'
import { homeYear } from '~/view/homeYear.ts'

const of = (...dates: readonly string[]) => homeYear(dates.flatMap((date) => parseEdtf(date) ?? []))

test('is the year of all days and months, whatever whole years stand beside them', () => {
  expect(of('2022-01-05', '2022-03', '2022-01-02/2022-01-07', '2019', '2019/..', '201X')).toBe(2022)
})

test('is none when there are several, or no day and month at all', () => {
  expect(of('2022-01-05', '2021-12-31')).toBe(null)
  expect(of('2021-12-31/2022-01-01')).toBe(null)
  expect(of('1872', '1907')).toBe(null)
  expect(of()).toBe(null)
})
