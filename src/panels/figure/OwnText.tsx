import { useId, useRef, useState } from 'react'
import styles from './OwnText.module.css'
import { newSitting } from './useFigureSettings.ts'

type Props = {
  readonly label: string
  /** What the author has written; '' for nothing. */
  readonly own: string
  /** What stands in the figure then. */
  readonly generated: string
  readonly onChange: (text: string, sitting: string) => void
  readonly rows?: number
  /** The heading above is its label already. */
  readonly isLabelHidden?: boolean
  readonly describedBy?: string
}

/** A text that the map gives and the author may replace. Emptied, it gives the map's again once it is left. */
export function OwnText({ label, own, generated, onChange, rows = 1, isLabelHidden = false, describedBy }: Props) {
  const [draft, setDraft] = useState<string | null>(null)
  const sitting = useRef('')
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : ''}>
        {label}
      </label>
      <textarea
        id={id}
        rows={rows}
        className={styles.input}
        value={draft ?? (own === '' ? generated : own)}
        {...(describedBy ? { 'aria-describedby': describedBy } : {})}
        onFocus={() => {
          sitting.current = newSitting()
        }}
        onChange={({ target }) => {
          // A figure breaks its lines itself.
          const text = target.value.replace(/\s*\n\s*/g, ' ')
          setDraft(text)
          onChange(text.trim(), sitting.current)
        }}
        onBlur={() => setDraft(null)}
      />
    </div>
  )
}
