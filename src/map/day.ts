// Days as integers in the proleptic Gregorian calendar, computed without Date, which ends at the year 275760.

/** Days since 1970-01-01, negative before. */
export type DayNumber = number

/** `year` is astronomical: 0 is 1 BC, −1 is 2 BC. `month` 1–12, `day` 1–31. */
export type CalendarDate = { readonly year: number; readonly month: number; readonly day: number }

const daysPerEra = 146_097
const yearsPerEra = 400
const epochFromMarchOfYear0 = 719_468

/** Of a real date only; see `daysInMonth`. After Howard Hinnant, "chrono-compatible low-level date algorithms". */
export function dayOf({ year, month, day }: CalendarDate): DayNumber {
  const marchYear = month > 2 ? year : year - 1
  const era = Math.floor(marchYear / yearsPerEra)
  const yearOfEra = marchYear - era * yearsPerEra
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * daysPerEra + dayOfEra - epochFromMarchOfYear0
}

export function dateOf(day: DayNumber): CalendarDate {
  const fromMarch = day + epochFromMarchOfYear0
  const era = Math.floor(fromMarch / daysPerEra)
  const dayOfEra = fromMarch - era * daysPerEra
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = yearOfEra + era * yearsPerEra + (month <= 2 ? 1 : 0)
  return { year, month, day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1 }
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}
