import styles from './Mark.module.css'

/** Two actors and the tie between them. The app's name stands beside it. */
export function Mark() {
  return (
    <svg viewBox="0 0 30 20" width="26" height="18" fill="none" aria-hidden="true" className={styles.mark}>
      <path className={styles.tie} d="M5.5 14.5C8 8 12.5 4 20.5 6" />
      <circle className={styles.from} cx="5" cy="15" r="4.6" />
      <circle className={styles.to} cx="24" cy="6.8" r="3.7" />
    </svg>
  )
}
