import { useState } from 'react'
import { useWords } from '~/state/useWords.ts'
import styles from './ArrangeButton.module.css'

/** Lays the map out anew. While that runs it can be focused, so that the keyboard is not lost, and does nothing. */
export function ArrangeButton({ arrange }: { readonly arrange: () => Promise<void> }) {
  const words = useWords().map
  const [running, setRunning] = useState(false)

  function press() {
    if (running) return
    setRunning(true)
    void arrange().finally(() => setRunning(false))
  }

  return (
    <button
      type="button"
      className={styles.arrange}
      title={words.arrangeHint}
      aria-disabled={running}
      aria-busy={running}
      onClick={press}
    >
      {words.arrange}
    </button>
  )
}
