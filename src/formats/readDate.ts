// Dates as people write them → EDTF, or both readings where day and month cannot be told apart.
import { parseEdtf } from '~/map/edtf.ts'
import { serialDate } from './xlsxDates.ts'

export type DateOrder = 'dmy' | 'mdy'
export type ReadDate = { readonly date: string } | { readonly dmy: string; readonly mdy: string } | null

/** `order`: what `7/1/22` means; '' where that is not known. */
export function readDate(cell: unknown, order: DateOrder | '' = ''): ReadDate {
  const text = (typeof cell === 'number' ? String(cell) : typeof cell === 'string' ? cell : '').trim()
  if (text === '' || text.length > 60) return null
  const found = iso(text) ?? slashed(text, order) ?? worded(text) ?? serial(text)
  if (found === null || 'dmy' in found) return found
  return parseEdtf(found.date) === null ? null : found
}

const yes = (date: string): ReadDate => ({ date })

function iso(written: string): ReadDate {
  // A month or day that is not known, as databases write it.
  const text = /^\d{4}-\d\d-\d\d$/.test(written) ? written.replace(/(?:-00)+$/, '') : written
  if (parseEdtf(text) !== null) return yes(text)
  const stamp = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$/.exec(text)
  if (stamp) return yes(ymd(stamp[1], stamp[2], stamp[3]))
  const packed = /^([12]\d{3})(0[1-9]|1[0-2])(\d{2})$/.exec(text)
  if (packed) return yes(ymd(packed[1], packed[2], packed[3]))
  const year = /^(-?\d{4})(?:[.,]0+)?(?:\s?(?:г\.?|год|года|ж\.?|жыл|жылы|AD|CE))?$/i.exec(text)
  if (year) return yes(year[1] ?? '')
  const month = /^(\d{4})[-/.](\d{1,2})$/.exec(text)
  if (month) return yes(`${month[1]}-${two(month[2])}`)
  const years = /^(\d{4})\s?[-–—/]\s?(\d{4}|\d{2})?$/.exec(text)
  if (years) return yes(`${years[1]}/${until(years[1], years[2])}`)
  return /^\d{9,13}(?:\.\d+)?$/.test(text) ? yes(ofStamp(Number(text))) : null
}

const until = (from = '', to?: string): string =>
  to === undefined ? '..' : to.length === 2 ? `${from.slice(0, 2)}${to}` : to

/** Seconds or milliseconds since 1970. */
const ofStamp = (stamp: number): string => {
  const date = new Date(stamp < 100_000_000_000 ? stamp * 1000 : stamp)
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10)
}

function slashed(text: string, order: DateOrder | ''): ReadDate {
  const found = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?:\s+\d{1,2}:\d{2}.*)?$/.exec(text)
  if (!found) return null
  const [, first = '', mark, second = '', written = ''] = found
  const year = written.length === 4 ? written : `${Number(written) < 50 ? 20 : 19}${written}`
  const dmy = ymd(year, second, first)
  const mdy = ymd(year, first, second)
  // Points stand between day and month only where the day comes first.
  if (mark === '.' || order === 'dmy') return yes(parseEdtf(dmy) === null && order === 'dmy' ? mdy : dmy)
  if (order === 'mdy') return yes(parseEdtf(mdy) === null ? dmy : mdy)
  const [canBeDmy, canBeMdy] = [parseEdtf(dmy) !== null, parseEdtf(mdy) !== null]
  if (canBeDmy && canBeMdy && dmy !== mdy) return { dmy, mdy }
  return canBeDmy ? yes(dmy) : canBeMdy ? yes(mdy) : null
}

const months: readonly RegExp[] = [
  /^(?:jan|янв|қаң)/i,
  /^(?:feb|фев|ақп)/i,
  /^(?:mar|мар|нау)/i,
  /^(?:apr|апр|сәу)/i,
  /^(?:may|ма[йя]|мам)/i,
  /^(?:jun|июн|мау)/i,
  /^(?:jul|июл|шіл)/i,
  /^(?:aug|авг|там)/i,
  /^(?:sep|сен|қыр)/i,
  /^(?:oct|окт|қаз)/i,
  /^(?:nov|ноя|қар)/i,
  /^(?:dec|дек|жел)/i,
]

/** `7 January 2022`, `Jan 7, 2022`, `7 января 2022 г.`, `2022 жылғы 7 қаңтар`, `January 2022`. */
function worded(text: string): ReadDate {
  const words = text.match(/\p{L}+|\d+/gu) ?? []
  const found = words.map((word) => months.findIndex((month) => month.test(word))).filter((month) => month >= 0)
  const [month] = found
  const year = words.find((word) => /^\d{4}$/.test(word))
  const day = words.find((word) => /^\d{1,2}$/.test(word))
  if (month === undefined || found.length !== 1 || year === undefined || words.length > 5) return null
  return yes(day === undefined ? `${year}-${two(String(month + 1))}` : ymd(year, String(month + 1), day))
}

/** The number that a spreadsheet has for a day, where the cell was not shown as one: 1950 to 2099. */
function serial(text: string): ReadDate {
  const days = /^\d{5}(?:[.,]\d+)?$/.test(text) ? Number.parseInt(text, 10) : 0
  const date = days >= 18_264 && days <= 73_050 ? serialDate(days, false) : null
  return typeof date === 'string' ? yes(date) : null
}

const two = (number = ''): string => number.padStart(2, '0')
const ymd = (year = '', month = '', day = ''): string => `${year}-${two(month)}-${two(day)}`

/** Both ends of a tie's time; `..` where one is open. Null when either is no date. */
export function spanOf(begin: string | null, end: string | null): string | null {
  if (begin === null || end === null) return null
  const [from, to] = [begin === '' ? '..' : begin, end === '' ? '..' : end]
  if (from === '..' && to === '..') return ''
  const text = from === to ? from : `${from.split('/')[0]}/${to.split('/').at(-1)}`
  return parseEdtf(text) === null ? null : text
}
