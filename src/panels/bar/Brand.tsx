import { useWords } from '~/state/useWords.ts'
import styles from './Brand.module.css'
import { Mark } from './Mark.tsx'

export function Brand() {
  const { appName } = useWords()
  return (
    <span className={styles.brand}>
      <Mark />
      <span className={styles.name}>{appName}</span>
    </span>
  )
}
