import { dateOf } from '~/map/day.ts'
import { parseEdtf } from '~/map/edtf.ts'
import { store, useApp } from '~/state/store.ts'
import { look } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { sayWhen } from '~/view/sayWhen.ts'
import circle from './CircleList.module.css'
import { Fold } from './Fold.tsx'
import styles from './TimePart.module.css'

/** How much goes against two camps from one change to the next: a bar and the numbers for each. */
export function TimePart() {
  const { camps, dates } = useScreenWords()
  const words = camps.time
  const time = useApp((state) => state.camps.more?.overTime)
  if (!time || time.moments.length < 2) return null
  const most = Math.max(...time.moments.map(({ total }) => total))
  const areYears = new Set(time.moments.map(({ year }) => year)).size === time.moments.length
  const dateFor = (day: number, year: number) => (areYears ? yearOf(year) : edtfOf(day))
  const say = (day: number, year: number) => {
    const span = parseEdtf(dateFor(day, year))
    return span ? sayWhen(span, dates, { length: 'short', homeYear: null }) : String(year)
  }
  return (
    <Fold title={words.title}>
      <ol className={styles.list}>
        {time.moments.map(({ day, year, cost, lower, total }) => (
          <li key={day} className={styles.row}>
            <Moment date={dateFor(day, year)} label={words.row(say(day, year), cost, total)}>
              {say(day, year)}
            </Moment>
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

type MomentProps = { readonly date: string; readonly label: string; readonly children: string }

/** Cuts the map down to that time; pressed once more, back to all times. */
function Moment({ date, label, children }: MomentProps) {
  const isOn = useApp(({ view }) => view.from === date && view.to === date)
  const to = isOn ? '' : date
  return (
    <button
      type="button"
      className={styles.moment}
      aria-label={label}
      aria-pressed={isOn}
      onClick={() => store.setState(look({ from: to, to }))}
    >
      {children}
    </button>
  )
}

const yearOf = (year: number): string => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`
const edtfOf = (day: number): string => {
  const { year, month, day: date } = dateOf(day)
  return [yearOf(year), ...[month, date].map((each) => String(each).padStart(2, '0'))].join('-')
}
