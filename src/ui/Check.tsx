import { Check as Tick } from 'lucide-react'
import { useId } from 'react'
import styles from './Check.module.css'

type Props = {
  readonly label: string
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
  readonly hint?: string
}

export function Check({ label, isOn, onChange, hint }: Props) {
  const id = useId()
  return (
    <div>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ target }) => onChange(target.checked)}
          {...(hint ? { 'aria-describedby': id } : {})}
        />
        <span className={styles.box}>{isOn && <Tick size={12} strokeWidth={3.4} aria-hidden />}</span>
        <span>{label}</span>
      </label>
      {hint && (
        <p id={id} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  )
}
