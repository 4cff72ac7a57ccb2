import { useState } from 'react'
import { useWords } from '~/state/useWords.ts'
import styles from './ArrangeButton.module.css'

/** Lays the map out anew. While that runs it can be focused, so that the keyboard is not lost, and does nothing. */
export function ArrangeButton({ arrange }: { readonly arrange: () => Promise<void> }) {
  const words = useWords().map
  const [running, setRunning] = useState(false)
  const [failed, setFailed] = useState(false)

  function press() {
    if (running) return
    setFailed(false)
    setRunning(true)
    arrange()
      .catch(() => setFailed(true))
      .finally(() => setRunning(false))
  }

  return (
    <>
      {failed && (
        <span role="alert" className={styles.failed}>
          {words.arrangeFailed}
        </span>
      )}
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
    </>
  )
}
