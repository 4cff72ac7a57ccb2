// EDTF, levels 0 and 1 (ISO 8601-2:2019; loc.gov/standards/datetime): text → Span, or null when it is no such date.
// Beyond them it takes `Y17E7`, times without seconds, and any date of the two levels as the end of an interval.
import { type CalendarDate, dayOf, daysInMonth } from './day.ts'
import type { Precision, Season, Span, SpanDate, SpanEnd } from './span.ts'

const year = '-?[0-9]{4}'
const month = '(?:0[1-9]|1[0-2])'
const day = '(?:0[1-9]|[12][0-9]|3[01])'
const time = '(?:(?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?:[.][0-9]{1,9})?)?|24:00(?::00)?)'
const zone = '(?:Z|[+-](?:0[0-9]|1[0-4])(?::[0-5][0-9])?)'
const calendarDate = `${year}(?:-${month}(?:-(?:${day}|XX))?|-XX(?:-XX)?|-2[1-4])?`
const roundedYear = '-?[0-9]{2}[0-9X]X'
const longYear = 'Y-?(?:[1-9][0-9]{4,11}|[1-9][0-9]{0,11}E[1-9][0-9]?)'
const date = `(?:(?:${calendarDate}|${roundedYear}|${longYear})[?~%]?|${year}-${month}-${day}T${time}${zone}?)`

/** The form alone, also the `pattern` of the published schema: it lets 30 February through. */
export const edtfForm = new RegExp(`^(?:${date}|(?:${date}|[.][.])?/(?:${date}|[.][.])?)$`)

const parts = /^(-?[0-9]{2}[0-9X]{2})(?:-([0-9]{2}|XX)(?:-([0-9]{2}|XX))?)?(?:T(.+))?$/
const longParts = /^Y(-?[0-9]+)(?:E([0-9]+))?$/
const maxYear = 999_999_999_999

/** Null when it is not in the form, not a real date, or ends before it begins. */
export function parseEdtf(text: string): Span | null {
  if (!edtfForm.test(text)) return null
  const [first = '', second] = text.split('/')
  const from = parseEnd(first)
  const to = second === undefined ? from : parseEnd(second)
  if (from === null || to === null) return null

  const begin = typeof from === 'string' ? null : from.first
  const end = typeof to === 'string' ? null : to.last
  if (begin !== null && end !== null && end < begin) return null
  const dates = [from, to].filter((side) => typeof side !== 'string')
  return {
    from,
    to,
    isInterval: second !== undefined,
    begin,
    end,
    uncertain: dates.some((side) => side.uncertain),
    approximate: dates.some((side) => side.approximate),
  }
}

function parseEnd(text: string): SpanEnd | null {
  if (text === '') return 'unknown'
  return text === '..' ? 'open' : parseDate(text)
}

function parseDate(text: string): SpanDate | null {
  const qualifier = /[?~%]$/.exec(text)?.[0]
  const bare = qualifier === undefined ? text : text.slice(0, -1)
  const written = bare.startsWith('Y') ? readLongYear(bare) : readDate(bare)
  if (written === null) return null
  const { first, last, time = null, ...facts } = written
  return {
    ...unknownFacts,
    ...facts,
    time,
    uncertain: qualifier === '?' || qualifier === '%',
    approximate: qualifier === '~' || qualifier === '%',
    first: dayOf(first),
    last: dayOf(last),
  }
}

const unknownFacts = { month: null, day: null, season: null, unspecified: null }

type Written = Partial<SpanFacts> & {
  readonly year: number
  readonly precision: Precision
  readonly first: CalendarDate
  readonly last: CalendarDate
}
type SpanFacts = Pick<SpanDate, 'month' | 'day' | 'season' | 'unspecified' | 'time'>

function readLongYear(text: string): Written | null {
  const [, digits, exponent = '0'] = longParts.exec(text) ?? []
  const year = Number(digits) * 10 ** Number(exponent)
  return Math.abs(year) <= maxYear ? { year, precision: 'year', ...wholeYears(year, year) } : null
}

function readDate(text: string): Written | null {
  const [, yearText = '', monthText, dayText, time] = parts.exec(text) ?? []
  if (yearText === '-0000') return null
  if (yearText.endsWith('X')) return readRoundedYear(yearText)

  const year = Number(yearText)
  if (monthText === undefined) return { year, precision: 'year', ...wholeYears(year, year) }
  if (monthText === 'XX') {
    return { year, precision: 'year', unspecified: dayText === 'XX' ? 'day' : 'month', ...wholeYears(year, year) }
  }
  const month = Number(monthText)
  const season = seasons[month]
  if (season !== undefined) return { year, season, precision: 'season', ...seasonDays(year, month) }

  const length = daysInMonth(year, month)
  if (dayText === undefined || dayText === 'XX') {
    const days = { first: { year, month, day: 1 }, last: { year, month, day: length } }
    return { year, month, precision: 'month', unspecified: dayText === 'XX' ? 'day' : null, ...days }
  }
  const day = Number(dayText)
  if (day > length) return null
  const itself = { year, month, day }
  return { ...itself, precision: 'day', time: time ?? null, first: itself, last: itself }
}

/** `201X`, `20XX`. Before the year 0 the digits count backwards: `-019X` begins in −199. */
function readRoundedYear(text: string): Written | null {
  const low = Number(text.replaceAll('X', '0'))
  const high = Number(text.replaceAll('X', '9'))
  const year = Math.min(low, high)
  const days = wholeYears(year, Math.max(low, high))
  return { year, precision: text.endsWith('XX') ? 'century' : 'decade', unspecified: 'year', ...days }
}

function wholeYears(from: number, to: number): Pick<Written, 'first' | 'last'> {
  return { first: { year: from, month: 1, day: 1 }, last: { year: to, month: 12, day: 31 } }
}

const seasons: { readonly [code: number]: Season } = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' }

/**
 * The standard leaves the months of a season open. These are the northern, meteorological ones, winter beginning in
 * its year, so that the four follow one another.
 */
function seasonDays(year: number, code: number): Pick<Written, 'first' | 'last'> {
  const start = (code - 20) * 3
  const last = start === 12 ? { year: year + 1, month: 2 } : { year, month: start + 2 }
  return { first: { year, month: start, day: 1 }, last: { ...last, day: daysInMonth(last.year, last.month) } }
}
