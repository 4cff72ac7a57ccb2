import { useWords } from '~/state/useWords.ts'
import button from '~/ui/Button.module.css'
import styles from './PartFailed.module.css'

/** In place of one part of the page that did not load or broke, while the rest works. */
export function PartFailed({ onReload }: { readonly onReload: () => void }) {
  const { part } = useWords()
  return (
    <div role="alert" className={styles.failed}>
      <p>{part.failed}</p>
      <button type="button" className={`${button.button} ${button.outline}`} onClick={onReload}>
        {part.reload}
      </button>
    </div>
  )
}
