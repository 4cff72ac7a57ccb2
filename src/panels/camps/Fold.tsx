import { type ReactNode, useState } from 'react'
import styles from './Fold.module.css'

type Props = {
  readonly title: string
  /** Beside the title, also while it is folded. */
  readonly aside?: string
  readonly children: ReactNode
}

/** Something that a reader opens who wants to know more; what is in it is made only then. */
export function Fold({ title, aside, children }: Props) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className={styles.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={styles.summary}>
        <span className={styles.title}>{title}</span>
        {aside && <span className={styles.aside}>{aside}</span>}
      </summary>
      {isOpen && <div className={styles.body}>{children}</div>}
    </details>
  )
}
