import { useWords } from '~/state/useWords.ts'
import styles from './DropHint.module.css'

/** Seen while a file is held over the page. */
export function DropHint() {
  const { drop } = useWords().opening
  return (
    <div className={styles.hint} aria-hidden="true">
      <p className={styles.words}>{drop}</p>
    </div>
  )
}
