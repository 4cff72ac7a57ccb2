import { useEffect, useRef, useState } from 'react'
import { useWords } from '~/state/useWords.ts'
import styles from './ArrangeButton.module.css'

const wait = 300 // ms before there is anything to give up, so that a second press of a hasty hand does not

/** Lays the map out anew. When that takes long the same button gives it up, so that the keyboard is where it was. */
export function ArrangeButton({ arrange }: { readonly arrange: (signal: AbortSignal) => Promise<void> }) {
  const words = useWords()
  const [running, setRunning] = useState<'' | 'begun' | 'long'>('')
  const [failed, setFailed] = useState(false)
  const giveUp = useRef<AbortController | null>(null)
  useEffect(() => {
    if (running !== 'begun') return
    const timer = setTimeout(() => setRunning('long'), wait)
    return () => clearTimeout(timer)
  }, [running])

  function press() {
    if (running === 'long') return giveUp.current?.abort()
    if (running === 'begun') return
    const mine = new AbortController()
    giveUp.current = mine
    setFailed(false)
    setRunning('begun')
    arrange(mine.signal)
      .catch(() => setFailed(!mine.signal.aborted))
      .finally(() => setRunning(''))
  }

  return (
    <>
      {failed && (
        <span role="alert" className={styles.failed}>
          {words.map.arrangeFailed}
        </span>
      )}
      <button
        type="button"
        className={styles.arrange}
        title={running === 'long' ? undefined : words.map.arrangeHint}
        aria-disabled={running === 'begun'}
        aria-busy={running !== ''}
        onClick={press}
      >
        {running === 'long' ? words.opening.cancel : words.map.arrange}
      </button>
    </>
  )
}
