import type { ReactNode } from 'react'
import { selectTheme } from '~/state/derived.ts'
import { useApp } from '~/state/store.ts'
import type { Change } from '~/view/change.ts'
import { ChangeSample } from '../pieces/ChangeSample.tsx'
import styles from './ComparePanel.module.css'

/** More rows than this wait until the group is opened. */
const few = 8

type Props = {
  readonly title: string
  readonly marks: readonly Change[]
  readonly rows: readonly { readonly key: string; readonly row: ReactNode }[]
}

/** Rows that differ in one way, under its marks and their number. */
export function ChangeGroup({ title, marks, rows }: Props) {
  const theme = useApp(selectTheme)
  if (rows.length === 0) return null
  return (
    <details className={styles.group} open={rows.length <= few}>
      <summary className={styles.heading}>
        <span className={styles.signs}>
          {marks.map((change) => (
            <ChangeSample key={change} change={change} theme={theme} />
          ))}
        </span>
        <span className={styles.title}>{title}</span>
        <span className={styles.count}>{rows.length}</span>
      </summary>
      <ul className={styles.rows} aria-label={title}>
        {rows.map(({ key, row }) => (
          <li key={key}>{row}</li>
        ))}
      </ul>
    </details>
  )
}
