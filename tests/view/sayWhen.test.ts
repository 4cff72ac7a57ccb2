import { describe, expect, test } from 'vitest'
import { en } from '~/i18n/en.ts'
import { parseEdtf } from '~/map/edtf.ts'
import { type DateStyle, type DateWords, sayWhen } from '~/view/sayWhen.ts'

const long: DateStyle = { length: 'long' }
const short = (homeYear: number | null = 2022): DateStyle => ({ length: 'short', homeYear })

function say(text: string, style: DateStyle, words: DateWords = en.dates): string {
  const span = parseEdtf(text)
  if (!span) throw new Error(`${text} is no date`)
  return sayWhen(span, words, style)
}

describe('at length', () => {
  test.each([
    ['2022-01-05', 'Wednesday 5 January 2022'],
    ['1969-12-31', 'Wednesday 31 December 1969'],
    ['2022-01-05?', 'Wednesday 5 January 2022 (uncertain)'],
    ['2022-01-05~', 'about 5 January 2022'],
    ['2022-01-05%', 'about 5 January 2022 (uncertain)'],
    ['2022-01-05T23:20:30Z', 'Wednesday 5 January 2022, 23:20:30Z'],
    ['2022-01', 'January 2022'],
    ['2004-06-XX', 'June 2004, day unknown'],
    ['2004-XX', '2004, month unknown'],
    ['2019', '2019'],
    ['201X', '2010s'],
    ['19XX', '20th century'],
    ['20XX', '21st century'],
    ['2022-21', 'spring 2022'],
    ['-0043-03-15', '15 March 44 BC'],
    ['-0043', '44 BC'],
    ['0000', '1 BC'],
    ['Y170000', '170000'],
    ['-019X', '200 BC – 191 BC'],
    ['2022-01-02/2022-01-07', '2–7 January 2022'],
    ['2022-01-05/2022-03-09', '5 January – 9 March 2022'],
    ['2021-12-31/2022-01-07', '31 December 2021 – 7 January 2022'],
    ['2022-01/2022-03', 'January – March 2022'],
    ['2021-12/2022-03', 'December 2021 – March 2022'],
    ['1872/1907', '1872–1907'],
    ['1872~/1907', 'about 1872 – 1907'],
    ['2022-01-02~/2022-01-07', 'about 2 January – 7 January 2022'],
    ['2022-01-02/2022-03-07?', '2 January – 7 March (uncertain) 2022'],
    ['2021-12-30~/2022-01-07', 'about 30 December 2021 – 7 January 2022'],
    ['2004-XX/2006', '2004, month unknown – 2006'],
    ['2019/2022-01-05', '2019 – 5 January 2022'],
    ['2019/..', 'since 2019'],
    ['2022-01-05/..', 'since 5 January 2022'],
    ['../2019', 'until 2019'],
    ['2019/', 'from 2019, end unknown'],
    ['/2019', 'beginning unknown, to 2019'],
    ['../..', 'at all times'],
    ['/', 'not known when'],
  ])('%s is “%s”', (text, words) => {
    expect(say(text, long)).toBe(words)
  })
})

describe('in short', () => {
  test.each([
    ['2022-01-05', '5 Jan'],
    ['2022-01-02/2022-01-07', '2–7 Jan'],
    ['2022-01-02/2022-02-07', '2 Jan – 7 Feb'],
    ['2022-09', 'Sep'],
    ['2021-09-01', '1 Sep 2021'],
    ['2021-12-31/2022-01-07', '31 Dec 2021 – 7 Jan'],
    ['2019', '2019'],
    ['2019/..', 'since 2019'],
    ['2022-01-05/..', 'since 5 Jan'],
    ['2022-01-05~', 'about 5 Jan'],
    ['2022-01-02~/2022-01-07', 'about 2–7 Jan'],
    ['2022-01-02/2022-01-07?', '2–7 Jan (uncertain)'],
    ['2022-01-05T23:20:30Z', '5 Jan'],
    ['2004-06-XX', 'Jun 2004'],
  ])('%s is “%s” in a map of 2022', (text, words) => {
    expect(say(text, short())).toBe(words)
  })

  test('the year is said where the map has no one year', () => {
    expect(say('2022-01-02/2022-01-07', short(null))).toBe('2–7 Jan 2022')
  })
})

test('a month bends after a day and a preposition, and stands straight alone', () => {
  const words: DateWords = {
    ...en.dates,
    months: ['январь', 'февраль', 'март'],
    monthsOf: ['января', 'февраля', 'марта'],
    seasons: { ...en.dates.seasons, spring: 'весна' },
    seasonsOf: { ...en.dates.seasonsOf, spring: 'весны' },
    year: (year) => `${year} г.`,
    since: (date) => `с ${date}`,
    about: (date) => `около ${date}`,
  }
  const say3 = (text: string) => say(text, long, words)
  expect(say3('2022-01')).toBe('январь 2022 г.')
  expect(say3('2022-01/2022-03')).toBe('январь – март 2022 г.')
  expect(say3('2022-01-02/2022-03-07')).toBe('2 января – 7 марта 2022 г.')
  expect(say3('2022-01-02/2022-01-07')).toBe('2–7 января 2022 г.')
  expect(say3('2022-01/..')).toBe('с января 2022 г.')
  expect(say3('2022-01~')).toBe('около января 2022 г.')
  expect(say3('2022-21')).toBe('весна 2022 г.')
  expect(say3('2022-21/..')).toBe('с весны 2022 г.')
  expect(say3('2021-12~/2022-03')).toMatch(/ – март 2022 г\.$/)
})

test('where a language puts the year first, the whole range follows it', () => {
  const words: DateWords = {
    ...en.dates,
    monthsOf: ['қаңтар', 'ақпан', 'наурыз'],
    year: (year) => `${year} ж.`,
    inYear: (date, year) => `${year} ${date}`,
    onWeekday: (weekday, date) => `${date}, ${weekday}`,
    weekdays: ['дүйсенбі', 'сейсенбі', 'сәрсенбі'],
  }
  expect(say('2022-01-05', long, words)).toBe('2022 ж. 5 қаңтар, сәрсенбі')
  expect(say('2022-01-05/2022-03-09', long, words)).toBe('2022 ж. 5 қаңтар – 9 наурыз')
})
