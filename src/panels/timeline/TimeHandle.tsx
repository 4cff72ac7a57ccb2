import type { CSSProperties } from 'react'
import styles from './TimeHandle.module.css'

type Props = {
  readonly name: 'first' | 'last' | 'moment'
  readonly label: string
  /** Units from the beginning of the line. */
  readonly value: number
  readonly min: number
  readonly max: number
  /** The value in words. */
  readonly text: string
  /** Where it stands, from 0 to 1. */
  readonly share: number
  readonly onChange: (value: number) => void
}

/** A handle 8 × 18 in a target of 24 × 44. The pointer moves it by the brush; the keyboard by a slider that lies under it. */
export function TimeHandle({ name, label, value, min, max, text, share, onChange }: Props) {
  return (
    <span className={styles.handle} data-handle={name} style={{ '--share': share } as CSSProperties}>
      <input
        type="range"
        className={styles.slider}
        min={min}
        max={max}
        step={1}
        value={value}
        aria-label={label}
        aria-valuetext={text}
        onChange={(event) => onChange(Number(event.target.value))}
      />
      <span className={styles.knob} aria-hidden="true" />
    </span>
  )
}
