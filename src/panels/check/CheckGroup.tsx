import type { ReactNode } from 'react'
import styles from './CheckPanel.module.css'

type Props = {
  readonly title: string
  readonly advice: string
  readonly rows: readonly { readonly key: string; readonly row: ReactNode }[]
}

/** More rows than this wait until the group is opened. */
const few = 5

/** One thing to mend, how, and where. */
export function CheckGroup({ title, advice, rows }: Props) {
  return (
    <details className={styles.group} open={rows.length <= few}>
      <summary className={styles.summary}>
        <span className={styles.title}>{title}</span>
        <span className={styles.count}>{rows.length}</span>
      </summary>
      <p className={styles.advice}>{advice}</p>
      <ul className={styles.rows}>
        {rows.map(({ key, row }) => (
          <li key={key} className={styles.row}>
            {row}
          </li>
        ))}
      </ul>
    </details>
  )
}
