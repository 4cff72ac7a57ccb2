import { type CalendarDate, type DayNumber, dateOf, dayOf } from '~/map/day.ts'
import type { Precision } from '~/map/span.ts'

/** What a time line is counted in, finest first. */
export const timeUnits = ['day', 'month', 'year', 'decade', 'century'] as const
export type TimeUnit = (typeof timeUnits)[number]

/** The finest unit that a date of this precision fills. */
export const unitOf = (precision: Precision): TimeUnit => (precision === 'season' ? 'month' : precision)

const years: { readonly [unit in TimeUnit]: number } = { day: 0, month: 0, year: 1, decade: 10, century: 100 }

/** The first day of the unit that a day lies in. Decades and centuries begin with the year that their length divides. */
export function startOfUnit(day: DayNumber, unit: TimeUnit): DayNumber {
  if (unit === 'day') return day
  const { year, month } = dateOf(day)
  if (unit === 'month') return dayOf({ year, month, day: 1 })
  return dayOf(newYear(Math.floor(year / years[unit]) * years[unit]))
}

/** The first day of the unit after the one that begins on `start`. */
export function nextUnit(start: DayNumber, unit: TimeUnit): DayNumber {
  if (unit === 'day') return start + 1
  const { year, month } = dateOf(start)
  if (unit === 'month') return dayOf(month === 12 ? newYear(year + 1) : { year, month: month + 1, day: 1 })
  return dayOf(newYear(year + years[unit]))
}

const newYear = (year: number): CalendarDate => ({ year, month: 1, day: 1 })

/** A day as an EDTF date no finer than the unit: `2022-01-05`, `2022-01`, `1890`, `-0043`, `Y12000`. */
export function writeDay(day: DayNumber, unit: TimeUnit): string {
  const { year, month, day: ofMonth } = dateOf(day)
  const sign = year < 0 ? '-' : ''
  const digits = String(Math.abs(year)).padStart(4, '0')
  // A year of five digits has no months in EDTF.
  if (digits.length > 4) return `Y${year}`
  const written = `${sign}${digits}`
  if (unit === 'day') return `${written}-${two(month)}-${two(ofMonth)}`
  return unit === 'month' ? `${written}-${two(month)}` : written
}

const two = (value: number): string => String(value).padStart(2, '0')
