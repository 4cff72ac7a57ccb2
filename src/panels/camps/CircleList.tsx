import type { Circle } from '~/analysis/checkCircles.ts'
import { store } from '~/state/store.ts'
import { selectActors } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { useNames } from '../pieces/useNames.ts'
import styles from './CircleList.module.css'
import { Fold } from './Fold.tsx'
import { TieLine } from './TieLine.tsx'

const atMost = 30

/** The proof, to be checked: every circle with its ties as sentences. */
export function CircleList({ circles }: { readonly circles: readonly Circle[] }) {
  const words = useScreenWords().camps
  const names = useNames()
  if (circles.length === 0) return null
  return (
    <Fold title={words.sure.circles}>
      <ol className={styles.list}>
        {circles.slice(0, atMost).map(({ actors, ties, share }) => {
          const round = [...actors, actors[0] ?? ''].map(names.short).join(' – ')
          return (
            <li key={ties.join(' ')}>
              <button
                type="button"
                className={styles.round}
                aria-label={words.sure.selectCircle(actors.map(names.short).join(', '))}
                onClick={() => store.setState(selectActors(actors))}
              >
                {round}
              </button>
              {share < 1 && <span className={styles.part}> {words.sure.part(Math.round(share * 100))}</span>}
              <ul className={styles.ties}>
                {ties.map((id) => (
                  <TieLine key={id} id={id} />
                ))}
              </ul>
            </li>
          )
        })}
      </ol>
      {circles.length > atMost && <p className={styles.part}>{words.triads.more(circles.length - atMost)}</p>}
    </Fold>
  )
}
