import { useEffect, useState } from 'react'
import { useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import styles from './Waiting.module.css'

const patience = 4000

/** Nothing to show: the map is on its way, or nobody has it, or it has no steps. */
export function Waiting() {
  const words = useScreenWords().present.screen
  const hasMap = useApp((state) => state.show?.isHome === true || state.show?.session.map != null)
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    const timer = window.setTimeout(() => setLate(true), patience)
    return () => window.clearTimeout(timer)
  }, [])
  return (
    <div className={styles.waiting} role="status">
      {hasMap ? (
        <>
          <h1>{words.emptyTitle}</h1>
          <p>{words.emptyText}</p>
        </>
      ) : (
        <p>{isLate ? words.lost : words.waiting}</p>
      )}
    </div>
  )
}
