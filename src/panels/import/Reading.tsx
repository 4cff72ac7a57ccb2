import { useWords } from '~/state/useWords.ts'
import { Button } from '~/ui/Button.tsx'
import styles from './Reading.module.css'

type Props = { readonly name: string; readonly onCancel: () => void }

/** While a file is read. Under 300 ms nothing of it is seen. */
export function Reading({ name, onCancel }: Props) {
  const { importing: words } = useWords()
  return (
    <main id="map" tabIndex={-1} className={styles.reading}>
      <div className={styles.late}>
        <p className={styles.words}>{words.reading(name)}</p>
        <div className={styles.bar} role="progressbar" aria-label={words.reading(name)}>
          <div className={styles.run} />
        </div>
        <Button onPress={onCancel}>{words.cancel}</Button>
      </div>
    </main>
  )
}
