import type { ScreenWords } from '~/i18n/enScreens.ts'
import { dateOf } from '~/map/day.ts'
import { type TimeAxis, unitsOn } from '~/view/timeAxis.ts'

export type Tick = {
  /** The unit that it names. */
  readonly unit: number
  readonly text: string
  /** Said in bold within the text: the day of the month. */
  readonly strong: string
}

const labelWidth = { day: 74, month: 66, year: 48, decade: 64, century: 90 }
const steps = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500]

/** The names of units along the line, as many as have room in `width` px. */
export function ticksOn(axis: TimeAxis, width: number, words: Pick<ScreenWords, 'dates' | 'time'>): readonly Tick[] {
  const units = unitsOn(axis)
  const step = steps.find((each) => (each * width) / units >= labelWidth[axis.unit]) ?? units
  const ticks: Tick[] = []
  for (let unit = firstTick(axis, step); unit < units; unit += step) {
    ticks.push(tickAt(axis, unit, unit - step, words))
  }
  return ticks
}

/** Years stand at round numbers; days and months at the beginning. */
function firstTick({ unit, starts }: TimeAxis, step: number): number {
  if (unit === 'day' || unit === 'month') return 0
  const size = unit === 'year' ? 1 : unit === 'decade' ? 10 : 100
  const first = Math.floor(dateOf(starts[0] ?? 0).year / size)
  return (step - (first % step)) % step
}

function tickAt(
  axis: TimeAxis,
  unit: number,
  before: number,
  { dates, time }: Pick<ScreenWords, 'dates' | 'time'>,
): Tick {
  const day = axis.starts[unit] ?? 0
  const { year, month, day: ofMonth } = dateOf(day)
  const previous = before < 0 ? null : dateOf(axis.starts[before] ?? 0)
  const said = (text: string) => ({ unit, text, strong: '' })
  const yearText = year <= 0 ? dates.beforeChrist(1 - year) : dates.year(String(year))
  switch (axis.unit) {
    case 'day': {
      const weekday = time.shortWeekdays[(((day + 3) % 7) + 7) % 7] ?? ''
      const monthName = previous?.month === month ? '' : (dates.shortMonthsOf[month - 1] ?? '')
      const number = String(ofMonth)
      return { unit, text: [weekday, number, monthName].filter(Boolean).join(' '), strong: number }
    }
    case 'month': {
      const name = dates.shortMonths[month - 1] ?? ''
      return said(previous?.year === year ? name : dates.inYear(name, yearText))
    }
    case 'year':
      return said(year <= 0 ? yearText : String(year))
    case 'decade':
      return said(year <= 0 ? yearText : dates.decade(year))
    case 'century':
      return said(year <= 0 ? yearText : dates.century(Math.floor(year / 100) + 1))
  }
}
