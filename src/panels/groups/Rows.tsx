import { type ReactNode, useState } from 'react'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import styles from './GroupsPanel.module.css'

type Props<Row> = {
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  readonly label: string
  readonly children: (row: Row) => ReactNode
}

const few = 8
const more = 40

/** The first rows of a list that may be very long, and more of them on demand. */
export function Rows<Row>({ rows, keyOf, label, children }: Props<Row>) {
  const [count, setCount] = useState(few)
  const words = useScreenWords().groups
  const left = rows.length - count
  return (
    <>
      <ul className={styles.list} aria-label={label}>
        {rows.slice(0, count).map((row) => (
          <li key={keyOf(row)}>{children(row)}</li>
        ))}
      </ul>
      {left > 0 && (
        <Button variant="quiet" onPress={() => setCount(count + more)}>
          {words.openMore(Math.min(more, left))}
        </Button>
      )}
    </>
  )
}
