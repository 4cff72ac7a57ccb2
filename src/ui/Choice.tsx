import { useId } from 'react'
import styles from './DraftField.module.css'

export type Option<T extends string = string> = { readonly value: T; readonly label: string }
type Props<T extends string> = {
  readonly label: string
  readonly value: T
  readonly options: readonly Option<T>[]
  readonly onChange: (value: T) => void
  readonly isLabelHidden?: boolean
}

/** One of several, in the browser's own list. */
export function Choice<T extends string>({ label, value, options, onChange, isLabelHidden = false }: Props<T>) {
  const id = useId()
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      <select
        id={id}
        className={styles.input}
        value={value}
        onChange={({ target }) => {
          const next = options.find((option) => option.value === target.value)
          if (next) onChange(next.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
