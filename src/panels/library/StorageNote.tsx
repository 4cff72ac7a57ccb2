import { useEffect, useState } from 'react'
import { useScreenWords } from '~/state/useScreenWords.ts'
import type { LibraryDoors } from './libraryDoors.ts'
import styles from './MapList.module.css'

/** Whether the browser may clear what it keeps, and how much that is. */
export function StorageNote({ read }: { readonly read: LibraryDoors['storage'] }) {
  const { keeping } = useScreenWords()
  const [state, setState] = useState<Awaited<ReturnType<LibraryDoors['storage']>> | null>(null)
  useEffect(() => {
    let isOver = false
    void read().then((next) => {
      if (!isOver) setState(next)
    })
    return () => {
      isOver = true
    }
  }, [read])
  if (!state) return null
  return (
    <p className={styles.note}>
      {state.isSafe ? keeping.library.safe : keeping.library.unsafe}
      {state.used !== null && ` ${keeping.library.used(keeping.size(state.used))}.`}
    </p>
  )
}
