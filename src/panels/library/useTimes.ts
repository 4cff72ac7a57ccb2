import { parseEdtf } from '~/map/edtf.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { sayWhen } from '~/view/sayWhen.ts'

const two = (part: number) => String(part).padStart(2, '0')
const dayOf = (date: Date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`

/** Moments in words, where the reader is: “today, 14:05”, “25 November 2026, 14:05”. `now`: ms. */
export function useTimes(now: number = Date.now()): (ms: number) => string {
  const { dates, keeping } = useScreenWords()
  return (ms) => {
    const date = new Date(ms)
    const time = `${two(date.getHours())}:${two(date.getMinutes())}`
    const day = dayOf(date)
    if (day === dayOf(new Date(now))) return keeping.today(time)
    if (day === dayOf(new Date(now - 24 * 60 * 60 * 1000))) return keeping.yesterday(time)
    const span = parseEdtf(day)
    return span ? `${sayWhen(span, dates, { length: 'short', homeYear: null })}, ${time}` : time
  }
}
