import { useEffect, useRef, useState } from 'react'
import { useWords } from '~/state/useWords.ts'
import styles from './ArrangeButton.module.css'

const wait = 300 // ms before there is anything to give up, so that a second press of a hasty hand does not

type Props = {
  /** `tell` hears how far it is, 0 to 1. */
  readonly arrange: (signal: AbortSignal, tell: (done: number) => void) => Promise<void>
}

/**
 * Lays the map out anew. When that takes long it says how far it is, and the same button gives it up, so that the keyboard is where
 * it was.
 */
export function ArrangeButton({ arrange }: Props) {
  const words = useWords()
  const [running, setRunning] = useState<'' | 'begun' | 'long'>('')
  /** null until it can be told. */
  const [done, setDone] = useState<number | null>(null)
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
    setDone(null)
    setRunning('begun')
    arrange(mine.signal, (share) => setDone(Math.floor(share * 100)))
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
      {running === 'long' && (
        <progress
          className={styles.progress}
          aria-label={words.map.arranging}
          title={words.map.arranging}
          max={100}
          {...(done !== null && { value: done })}
        />
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
