import { describe, expect, test } from 'vitest'
import { readDate, spanOf } from '~/formats/readDate.ts'

describe('dates as people write them', () => {
  test.each([
    ['2022-01-05', '2022-01-05'],
    ['2019/..', '2019/..'],
    ['1872', '1872'],
    ['1872.0', '1872'],
    [1872, '1872'],
    ['2022/1/5', '2022-01-05'],
    ['2018-06-01 14:30:00 UTC', '2018-06-01'],
    ['20220105', '2022-01-05'],
    ['13/1/22', '2022-01-13'],
    ['1/13/99', '1999-01-13'],
    ['07.01.2022', '2022-01-07'],
    ['7 January 2022', '2022-01-07'],
    ['Jan 7, 2022', '2022-01-07'],
    ['7 января 2022 г.', '2022-01-07'],
    ['2022 жылғы 7 қаңтар', '2022-01-07'],
    ['март 2020', '2020-03'],
    ['1999–2003', '1999/2003'],
    ['1999-', '1999/..'],
    ['1641340800', '2022-01-05'],
    ['1641340800000', '2022-01-05'],
  ])('%s', (text, date) => {
    expect(readDate(text)).toEqual({ date })
  })

  test.each(['', 'soon', '31/02/2022', '2022-13-01', '12', 'May', 'a'.repeat(100)])('“%s” is none', (text) => {
    expect(readDate(text)).toBeNull()
  })

  test('what can be read in two ways is read in neither until the order is known', () => {
    expect(readDate('7/1/22')).toEqual({ dmy: '2022-01-07', mdy: '2022-07-01' })
    expect(readDate('7/1/22', 'dmy')).toEqual({ date: '2022-01-07' })
    expect(readDate('7/1/22', 'mdy')).toEqual({ date: '2022-07-01' })
    expect(readDate('5/5/22')).toEqual({ date: '2022-05-05' })
  })

  test('two ends make a span', () => {
    expect(spanOf('1872', '1904')).toBe('1872/1904')
    expect(spanOf('1872', '')).toBe('1872/..')
    expect(spanOf('', '')).toBe('')
    expect(spanOf('1904', '1872')).toBeNull()
    expect(spanOf('1904', '1904')).toBe('1904')
    expect(spanOf(null, '1872')).toBeNull()
  })
})
