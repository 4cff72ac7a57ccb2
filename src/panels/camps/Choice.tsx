import styles from './Choice.module.css'

type Props = {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly onChange: (value: string) => void
  /** The label beside the choice instead of above it. */
  readonly isRow?: boolean
}

/** One of several, as the browser's own list: it is at home on every device. */
export function Choice({ label, value, options, onChange, isRow = false }: Props) {
  return (
    <label className={`${styles.choice} ${isRow ? styles.row : ''}`}>
      <span className={styles.label}>{label}</span>
      <select className={styles.select} value={value} onChange={(event) => onChange(event.target.value)}>
        {options.map((each) => (
          <option key={each.value} value={each.value}>
            {each.label}
          </option>
        ))}
      </select>
    </label>
  )
}
