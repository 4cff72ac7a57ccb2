import { useScreenWords } from '~/state/useScreenWords.ts'
import styles from './AgainstBar.module.css'

/** More squares than this would be specks: then each stands for several. */
const mostSquares = 60

/** One square for each that counts, those against the split first. */
export function AgainstBar({ cost, total }: { readonly cost: number; readonly total: number }) {
  const words = useScreenWords().camps
  const squares = Math.min(total, mostSquares)
  const against = total === 0 ? 0 : Math.min(squares, Math.ceil((cost * squares) / total))
  return (
    <div className={styles.bar} role="img" aria-label={words.bar(cost, total)}>
      {Array.from({ length: squares }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: squares have only their order
        <span key={at} className={at < against ? styles.against : styles.fits} />
      ))}
    </div>
  )
}
