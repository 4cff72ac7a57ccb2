import { useApp } from '~/state/store.ts'
import { useWords } from '~/state/useWords.ts'
import button from '~/ui/Button.module.css'
import styles from './LoadingMap.module.css'

/** In the map's place while it is being read, with the way out. For the first 300 ms there is nothing to see. */
export function LoadingMap({ onCancel }: { readonly onCancel?: () => void }) {
  const words = useWords()
  const name = useApp(({ opening }) => (opening.status === 'loading' ? opening.name : ''))
  const done = useApp(({ opening }) => (opening.status === 'loading' ? opening.done : undefined))
  if (name === '') return null
  return (
    <div className={styles.loading}>
      <span className={styles.bar} />
      <span className={styles.bar} />
      <span className={styles.bar} />
      <p role="status" className={styles.words}>
        {words.map.loading(name)}
      </p>
      {done !== undefined && <progress className={styles.progress} value={done} aria-label={words.map.loading(name)} />}
      {onCancel && (
        <button type="button" className={`${button.button} ${button.outline}`} onClick={onCancel}>
          {words.opening.cancel}
        </button>
      )}
    </div>
  )
}
