// EDTF in words. The words come from i18n, month names too: Chromium carries no Kazakh dates, and writes “M01”.
import type { Season, Span, SpanDate } from '~/map/span.ts'

/** January first. */
type Months = readonly string[]

export type DateWords = {
  /** Monday first. */
  readonly weekdays: readonly string[]
  /** As in “January 2022”; and `…Of` as in “5 January” and “since January 2022”, where many languages bend the word. */
  readonly months: Months
  readonly monthsOf: Months
  readonly shortMonths: Months
  readonly shortMonthsOf: Months
  readonly seasons: { readonly [season in Season]: string }
  readonly seasonsOf: { readonly [season in Season]: string }
  readonly day: (day: string, month: string) => string
  readonly onWeekday: (weekday: string, date: string) => string
  readonly inYear: (date: string, year: string) => string
  readonly year: (year: string) => string
  readonly seasonOf: (season: string, year: string) => string
  readonly decade: (year: number) => string
  readonly decadeOf: (year: number) => string
  readonly century: (number: number) => string
  readonly centuryOf: (number: number) => string
  readonly beforeChrist: (year: number) => string
  readonly at: (date: string, time: string) => string
  readonly someDay: (date: string) => string
  readonly someMonth: (date: string) => string
  readonly about: (date: string) => string
  readonly perhaps: (date: string) => string
  readonly since: (date: string) => string
  readonly until: (date: string) => string
  readonly from: (begin: string) => string
  readonly to: (end: string) => string
  readonly range: (begin: string, end: string) => string
  readonly always: string
  readonly unknown: string
}

/** `long`: “Wednesday 5 January 2022”. `short`: “5 Jan”, the year left out when it is `homeYear`. */
export type DateStyle = { readonly length: 'long' } | { readonly length: 'short'; readonly homeYear: number | null }

/** What surrounds a date: nothing, a word such as “since”, or the other end of a range. */
type Place = 'alone' | 'bound' | 'range'

export function sayWhen({ from, to, isInterval }: Span, words: DateWords, style: DateStyle): string {
  if (typeof from === 'string') {
    if (typeof to === 'string') return from === 'open' && to === 'open' ? words.always : words.unknown
    return words[from === 'open' ? 'until' : 'to'](sayDate(to, words, style, 'bound'))
  }
  if (typeof to === 'string') return words[to === 'open' ? 'since' : 'from'](sayDate(from, words, style, 'bound'))
  if (!isInterval) return sayDate(from, words, style, 'alone')
  return sayRange(from, to, words, style)
}

/** “2–7 January 2022”, “5 January – 9 March 2022”: what both ends share is said once. In short, also their doubts. */
function sayRange(from: SpanDate, to: SpanDate, words: DateWords, style: DateStyle): string {
  if (style.length === 'short' && [from, to].some(isDoubtful)) {
    const range = sayRange(certain(from), certain(to), words, style)
    return doubted(range, from.approximate || to.approximate, from.uncertain || to.uncertain, words)
  }
  const isOfOneYear = from.year === to.year && from.year > 0 && isWhole(from) && isWhole(to)
  const isCertain = !isDoubtful(from) && !isDoubtful(to)
  if (isOfOneYear && from.precision === 'day' && to.precision === 'day') {
    const days =
      isCertain && from.month === to.month
        ? words.day(`${from.day}–${to.day}`, monthOf(from, words, style, true))
        : words.range(
            sayDoubts(from, sayDay(from, words, style), words),
            sayDoubts(to, sayDay(to, words, style), words),
          )
    return withYear(days, from, words, style)
  }
  if (isOfOneYear && isCertain && from.precision === 'month' && to.precision === 'month') {
    return withYear(words.range(monthOf(from, words, style), monthOf(to, words, style)), from, words, style)
  }
  if (
    isCertain &&
    from.year > 0 &&
    from.precision === 'year' &&
    to.precision === 'year' &&
    isWhole(from) &&
    isWhole(to)
  ) {
    return words.year(`${from.year}–${to.year}`)
  }
  return words.range(sayDate(from, words, style, 'range'), sayDate(to, words, style, 'range'))
}

const isDoubtful = ({ uncertain, approximate }: SpanDate) => uncertain || approximate
const certain = (date: SpanDate): SpanDate => ({ ...date, uncertain: false, approximate: false })
const isWhole = ({ unspecified, time }: SpanDate) => unspecified === null && time === null

function sayDate(date: SpanDate, words: DateWords, style: DateStyle, place: Place): string {
  return sayDoubts(date, sayDetail(date, words, style, date.approximate ? 'bound' : place), words)
}

const sayDoubts = ({ approximate, uncertain }: SpanDate, text: string, words: DateWords) =>
  doubted(text, approximate, uncertain, words)

function doubted(text: string, approximate: boolean, uncertain: boolean, words: DateWords): string {
  const about = approximate ? words.about(text) : text
  return uncertain ? words.perhaps(about) : about
}

function sayDetail(date: SpanDate, words: DateWords, style: DateStyle, place: Place): string {
  const text = sayPlain(date, words, style, place)
  if (style.length === 'short') return text
  if (date.time !== null) return words.at(text, date.time)
  if (date.unspecified === 'day') return words.someDay(text)
  return date.unspecified === 'month' ? words.someMonth(text) : text
}

function sayPlain(date: SpanDate, words: DateWords, style: DateStyle, place: Place): string {
  const { year, precision, season } = date
  switch (precision) {
    case 'day': {
      const day = withYear(sayDay(date, words, style), date, words, style)
      return style.length === 'long' && place === 'alone' && year > firstGregorianYear
        ? words.onWeekday(weekdayOf(date, words), day)
        : day
    }
    case 'month':
      return withYear(monthOf(date, words, style, place === 'bound'), date, words, style)
    case 'season': {
      const names = place === 'bound' ? words.seasonsOf : words.seasons
      return words.seasonOf(season === null ? '' : names[season], sayYear(year, words))
    }
    case 'year':
      return sayYear(year, words)
    case 'decade':
      if (year <= 0) return words.range(sayYear(year, words), sayYear(year + 9, words))
      return words[place === 'bound' ? 'decadeOf' : 'decade'](year)
    case 'century':
      if (year <= 0) return words.range(sayYear(year, words), sayYear(year + 99, words))
      return words[place === 'bound' ? 'centuryOf' : 'century'](Math.floor(year / 100) + 1)
  }
}

const sayDay = (date: SpanDate, words: DateWords, style: DateStyle) =>
  words.day(String(date.day), monthOf(date, words, style, true))

function monthOf({ month }: SpanDate, words: DateWords, style: DateStyle, bent = false): string {
  const [alone, of] =
    style.length === 'short' ? [words.shortMonths, words.shortMonthsOf] : [words.months, words.monthsOf]
  return (bent ? of : alone)[(month ?? 1) - 1] ?? ''
}

function withYear(text: string, { year }: SpanDate, words: DateWords, style: DateStyle): string {
  return style.length === 'short' && style.homeYear === year ? text : words.inYear(text, sayYear(year, words))
}

const sayYear = (year: number, words: DateWords) =>
  year <= 0 ? words.beforeChrist(1 - year) : words.year(String(year))

/** Weekdays before the calendar began would be made up. */
const firstGregorianYear = 1582

/** 1 January 1970 was a Thursday. */
function weekdayOf({ first }: SpanDate, words: DateWords): string {
  return words.weekdays[(((first + 3) % 7) + 7) % 7] ?? ''
}
