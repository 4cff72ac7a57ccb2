import type { ScreenWords } from '~/i18n/enScreens.ts'
import { parseEdtf } from '~/map/edtf.ts'
import { sayWhen } from '~/view/sayWhen.ts'
import type { Stretch, TimeAxis } from '~/view/timeAxis.ts'
import { timeOf } from '~/view/timeOf.ts'
import type { View } from '~/view/view.ts'
import { sayStretch } from './sayStretch.ts'

/** What is looked at, in words: as the view has it where that is no whole number of the line's units. */
export function sayLooked(
  axis: TimeAxis,
  stretch: Stretch,
  { from, to }: Pick<View, 'from' | 'to'>,
  words: Pick<ScreenWords, 'dates' | 'time'>,
): string {
  const { time } = timeOf({ from, to })
  const isWhole =
    (time.begin ?? axis.starts[stretch.first]) === axis.starts[stretch.first] &&
    (time.end ?? lastDay(axis, stretch)) === lastDay(axis, stretch)
  const span = isWhole ? null : parseEdtf(from === to ? from : `${from || '..'}/${to || '..'}`)
  return span ? sayWhen(span, words.dates, { length: 'long' }) : sayStretch(axis, stretch, words)
}

const lastDay = (axis: TimeAxis, { last }: Stretch): number => (axis.starts[last + 1] ?? 1) - 1
