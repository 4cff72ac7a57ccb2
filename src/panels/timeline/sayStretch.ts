import type { ScreenWords } from '~/i18n/enScreens.ts'
import { parseEdtf } from '~/map/edtf.ts'
import { sayWhen } from '~/view/sayWhen.ts'
import { type Stretch, type TimeAxis, unitsOn } from '~/view/timeAxis.ts'
import { writeDay } from '~/view/timeUnits.ts'

/** “2–7 January 2022”, “Wednesday 5 January 2022”, “1890–1907”; all of time has words of its own. */
export function sayStretch(
  axis: TimeAxis,
  { first, last }: Stretch,
  words: Pick<ScreenWords, 'dates' | 'time'>,
): string {
  if (first === 0 && last === unitsOn(axis) - 1 && unitsOn(axis) > 1) return words.time.all
  const from = writeDay(axis.starts[first] ?? 0, axis.unit)
  const to = writeDay((axis.starts[last + 1] ?? 1) - 1, axis.unit)
  const span = parseEdtf(from === to ? from : `${from}/${to}`)
  return span ? sayWhen(span, words.dates, { length: 'long' }) : ''
}
