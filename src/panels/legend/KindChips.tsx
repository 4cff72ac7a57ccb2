import { store, useApp } from '~/state/store.ts'
import { toggleHidden } from '~/state/transitions.ts'
import { useWords } from '~/state/useWords.ts'
import { TieSample } from '../pieces/TieSample.tsx'
import { useFilterNews } from '../pieces/useFilterNews.ts'
import { useTieWords } from '../pieces/useTieWords.ts'
import styles from './KindChips.module.css'
import { selectCounts } from './selectCounts.ts'

/** The kinds of relation in one row that scrolls sideways, for narrow screens. */
export function KindChips() {
  useFilterNews()
  const words = useWords().legend
  const { kind: nameOf } = useTieWords()
  const { kinds } = useApp(selectCounts)
  const hidden = useApp((state) => state.view.hiddenKinds)
  return (
    <fieldset className={styles.chips} aria-label={words.kindChips}>
      {kinds.map(({ key, count }) => (
        <button
          key={key}
          type="button"
          className={styles.chip}
          aria-pressed={!hidden.includes(key)}
          aria-label={words.row(nameOf(key), count)}
          onClick={() => store.setState(toggleHidden('hiddenKinds', key))}
        >
          <span className={styles.sample}>
            <TieSample kind={key} width={36} />
          </span>
          <span className={styles.name}>{nameOf(key)}</span>
          <span className={styles.count}>{count}</span>
        </button>
      ))}
    </fieldset>
  )
}
