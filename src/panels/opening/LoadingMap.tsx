import { useApp } from '~/state/store.ts'
import { useWords } from '~/state/useWords.ts'
import styles from './LoadingMap.module.css'

/** In the map's place while it is being read. For the first 300 ms there is nothing to see. */
export function LoadingMap() {
  const words = useWords().map
  const name = useApp(({ opening }) => (opening.status === 'loading' ? opening.name : ''))
  if (name === '') return null
  return (
    <div role="status" className={styles.loading}>
      <span className={styles.bar} />
      <span className={styles.bar} />
      <span className={styles.bar} />
      <p className={styles.words}>{words.loading(name)}</p>
    </div>
  )
}
