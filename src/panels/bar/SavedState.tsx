import { selectChanged } from '~/state/derived.ts'
import { useApp } from '~/state/store.ts'
import { useWords } from '~/state/useWords.ts'
import styles from './SavedState.module.css'

/** Whether the map differs from the file that it came from. While it does not, there is nothing to say. */
export function SavedState({ onDownload }: { readonly onDownload: () => void }) {
  const { bar } = useWords()
  const changed = useApp(selectChanged)
  return (
    <div role="status" className={styles.state}>
      {changed && (
        <>
          <span title={bar.notSavedWhy}>{bar.notSaved}</span>
          <button type="button" className={styles.download} onClick={onDownload}>
            {bar.downloadCopy}
          </button>
        </>
      )}
    </div>
  )
}
