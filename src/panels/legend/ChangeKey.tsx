import { useId } from 'react'
import { selectTheme, selectVisible } from '~/state/derived.ts'
import { useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { ChangeRows } from '../pieces/ChangeRows.tsx'
import styles from './ChangeKey.module.css'

/** What the marks on ties mean, while two sides are compared. */
export function ChangeKey() {
  const words = useScreenWords().compare
  const id = useId()
  const { changes, changedActors } = useApp(selectVisible)
  const view = useApp((state) => state.view)
  const map = useApp((state) => state.document.map)
  const theme = useApp(selectTheme)
  if (!changes) return null
  return (
    <section className={styles.key} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {words.marks.title}
      </h2>
      <ul className={styles.rows}>
        <ChangeRows of={{ changes, changedActors, view }} map={map} theme={theme} />
      </ul>
    </section>
  )
}
