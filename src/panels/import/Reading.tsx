import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import styles from './Reading.module.css'

type Props = {
  readonly name: string
  /** 0 to 1. */
  readonly done: number
  readonly onCancel: () => void
}

/** While a file is read. Under 300 ms nothing of it is seen. */
export function Reading({ name, done, onCancel }: Props) {
  const { importing: words } = useScreenWords()
  // Taking the bytes in is about half of the way; making tables of them is the other.
  const percent = Math.round(10 + done * 45)
  return (
    <main id="map" tabIndex={-1} className={styles.reading}>
      <div className={styles.late}>
        <p className={styles.words}>{words.reading(name)}</p>
        <progress className={styles.bar} max={100} value={percent} aria-label={words.reading(name)} />
        <Button onPress={onCancel}>{words.cancel}</Button>
      </div>
    </main>
  )
}
