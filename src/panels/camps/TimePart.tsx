import { dateOf } from '~/map/day.ts'
import { parseEdtf } from '~/map/edtf.ts'
import { useApp } from '~/state/store.ts'
import { useWords } from '~/state/useWords.ts'
import { sayWhen } from '~/view/sayWhen.ts'
import circle from './CircleList.module.css'
import { Fold } from './Fold.tsx'
import styles from './TimePart.module.css'

/** How much goes against two camps from one change to the next: a bar and the numbers for each. */
export function TimePart() {
  const { camps, dates } = useWords()
  const words = camps.time
  const time = useApp((state) => state.camps.more?.overTime)
  if (!time || time.moments.length < 2) return null
  const most = Math.max(...time.moments.map(({ total }) => total))
  const areYears = new Set(time.moments.map(({ year }) => year)).size === time.moments.length
  const say = (day: number, year: number) => {
    const date = dateOf(day)
    const two = (number: number) => String(number).padStart(2, '0')
    const edtf = areYears ? String(year).padStart(4, '0') : `${date.year}-${two(date.month)}-${two(date.day)}`
    const span = parseEdtf(edtf)
    return span ? sayWhen(span, dates, { length: 'short', homeYear: null }) : String(year)
  }
  return (
    <Fold title={words.title}>
      <ol className={styles.list}>
        {time.moments.map(({ day, year, cost, lower, total }) => (
          <li key={day} className={styles.row}>
            <span>{say(day, year)}</span>
            <span className={styles.bar}>
              <svg
                aria-hidden="true"
                width="100%"
                height="10"
                preserveAspectRatio="none"
                viewBox={`0 0 ${Math.max(1, most)} 10`}
              >
                <rect x="0" y="0" width={total} height="10" className={styles.fits} />
                <rect x="0" y="0" width={cost} height="10" className={styles.against} />
              </svg>
            </span>
            <span className={styles.numbers}>{words.cost(cost, lower, total)}</span>
          </li>
        ))}
      </ol>
      {time.undated > 0 && <p className={circle.part}>{words.undated(time.undated)}</p>}
      {time.changes > time.moments.length && (
        <p className={circle.part}>{words.sampled(time.moments.length, time.changes)}</p>
      )}
    </Fold>
  )
}
