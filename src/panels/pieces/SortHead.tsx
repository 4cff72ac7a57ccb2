import { ArrowDown, ArrowUp } from 'lucide-react'
import type { ReactNode } from 'react'
import { store, useApp } from '~/state/store.ts'
import { look } from '~/state/transitions.ts'
import { nextSort } from '~/view/sortOrder.ts'
import styles from './SortHead.module.css'

type Props = {
  /** The column's name in `view.sort`. */
  readonly by: string
  /** What the first press asks for: names from A, counts from the largest. */
  readonly first: 'up' | 'down'
  readonly children: ReactNode
  /** Its name, where the child is no text. */
  readonly label?: string
  readonly className?: string | undefined
  readonly isNumber?: boolean
}

/** The head of a column: each press sorts by it, the other way round, and no more. */
export function SortHead({ by, first, children, label, className = '', isNumber = false }: Props) {
  const order = useApp(({ view }) => (view.sort === by ? 'ascending' : view.sort === `-${by}` ? 'descending' : 'none'))
  const Arrow = order === 'descending' ? ArrowDown : ArrowUp
  return (
    <th scope="col" aria-sort={order} className={`${styles.head} ${isNumber ? styles.number : ''} ${className}`}>
      <button
        type="button"
        className={styles.button}
        aria-label={label}
        title={label}
        onClick={() => store.setState((state) => look({ sort: nextSort(state.view.sort, by, first) })(state))}
      >
        {children}
        <Arrow className={styles.arrow} size={13} strokeWidth={2.2} aria-hidden />
      </button>
    </th>
  )
}
