import { CircleAlert, TriangleAlert } from 'lucide-react'
import { memo } from 'react'
import type { Problem } from '~/map/problem.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import type { EditWords } from '~/view/cellEdits.ts'
import { type Column, type Counts, type Row, textOf } from '~/view/dataTables.ts'
import { wordProblem } from '../pieces/wordProblem.ts'
import { DataCell } from './DataCell.tsx'
import styles from './DataRow.module.css'

type Props = {
  readonly mapLanguage: string
  readonly item: Row['item']
  /** Its place in the whole table, from 1. */
  readonly number: number
  /** Among the rows in view, from 0. */
  readonly position: number
  readonly columns: readonly Column[]
  readonly words: EditWords
  readonly counts: Counts
  readonly problems: readonly Problem[] | undefined
  /** The column that is the tab stop; −1 in every other row. */
  readonly active: number
  readonly isSelected: boolean
  readonly isOpen: boolean
  /** What stands in the place of the active cell while it is written. */
  readonly editor: React.ReactNode
}

export const DataRow = memo(function DataRow(props: Props) {
  const {
    mapLanguage,
    item,
    number,
    position,
    columns,
    words,
    counts,
    problems = [],
    active,
    isSelected,
    isOpen,
    editor,
  } = props
  const all = useScreenWords()
  const isError = problems.some(({ severity }) => severity === 'error')
  const Icon = isError ? CircleAlert : TriangleAlert
  const told = problems.map((problem) => wordProblem(problem, all)).join(' ')
  const look = [styles.row, isOpen && styles.open, problems.length > 0 && (isError ? styles.error : styles.warn)]
  return (
    <tr
      className={look.filter(Boolean).join(' ')}
      data-position={position}
      aria-rowindex={position + 2}
      aria-selected={isSelected}
    >
      <th
        scope="row"
        className={styles.number}
        data-cell={`${position}:0`}
        tabIndex={active === 0 ? 0 : -1}
        title={told || undefined}
      >
        {told !== '' && <Icon size={14} strokeWidth={2} role="img" aria-label={`${all.data.wrongRow}: ${told}`} />}
        <span>{number}</span>
      </th>
      {columns.map((column, index) => {
        const isActive = active === index + 1
        return (
          <td
            key={column}
            className={`${styles.cell} ${styles[column] ?? ''}`}
            data-cell={`${position}:${index + 1}`}
            tabIndex={isActive ? 0 : -1}
          >
            {isActive && editor ? (
              editor
            ) : (
              <DataCell item={item} column={column} text={textOf(mapLanguage, item, column, words, counts)} />
            )}
          </td>
        )
      })}
    </tr>
  )
})
