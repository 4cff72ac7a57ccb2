import { type ReactNode, useState } from 'react'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import styles from './MattersPanel.module.css'

type Props<Row> = {
  readonly rows: readonly Row[]
  readonly keyOf: (row: Row) => string
  readonly children: (row: Row) => ReactNode
}

/** Rows that are shown before all are asked for. */
const few = 10

/** The first rows of a ranked list, and the button that shows all. */
export function ShortList<Row>({ rows, keyOf, children }: Props<Row>) {
  const [isWhole, setWhole] = useState(false)
  const words = useScreenWords().ask
  const shown = isWhole ? rows : rows.slice(0, few)
  return (
    <>
      <ol className={styles.list}>
        {shown.map((row) => (
          <li key={keyOf(row)}>{children(row)}</li>
        ))}
      </ol>
      {shown.length < rows.length && (
        <Button variant="quiet" onPress={() => setWhole(true)}>
          {words.showAll(rows.length)}
        </Button>
      )}
    </>
  )
}
