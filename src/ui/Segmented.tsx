import { useId } from 'react'
import type { Icon } from './icon.ts'
import styles from './Segmented.module.css'

type Option<T extends string> = { readonly value: T; readonly label: string; readonly icon?: Icon }
type Props<T extends string> = {
  /** The name of the group, for screen readers. */
  readonly label: string
  readonly value: T
  readonly options: readonly Option<T>[]
  readonly onChange: (value: T) => void
  /** Stretches to the width that there is. */
  readonly wide?: boolean
}

/** One of a few: radio buttons, which arrow keys move between. */
export function Segmented<T extends string>({ label, value, options, onChange, wide = false }: Props<T>) {
  const name = useId()
  return (
    <div role="radiogroup" aria-label={label} className={`${styles.group} ${wide ? styles.wide : ''}`}>
      {options.map(({ value: each, label: text, icon: Icon }) => (
        <label key={each} className={styles.option}>
          <input type="radio" name={name} value={each} checked={each === value} onChange={() => onChange(each)} />
          <span>
            {Icon && <Icon size={15} strokeWidth={2} aria-hidden />}
            {text}
          </span>
        </label>
      ))}
    </div>
  )
}
