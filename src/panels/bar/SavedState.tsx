import { Check, Ellipsis, TriangleAlert } from 'lucide-react'
import { saidOf } from '~/keeping/saving.ts'
import { selectChanged } from '~/state/derived.ts'
import { useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import styles from './SavedState.module.css'

/**
 * Saved, being saved, or not saved and how to keep it all the same. Told aloud are only the last, and that a copy was made: the
 * others come and go with every change.
 */
export function SavedState({ onDownload }: { readonly onDownload: () => void }) {
  const { bar, keeping } = useScreenWords()
  const where = useApp(({ origin }) => origin.kind)
  const said = useApp((state) => saidOf(state.saving, selectChanged(state)))
  const why = useApp(({ saving }) => (saving.phase === 'failed' ? saving.why : null))
  const isCopy = useApp(({ news }) => news?.what === 'copied')
  const isLost = said === 'not-saved'
  const isTold = isLost || (isCopy && said === 'saved')
  return (
    <div className={styles.state}>
      {said === 'saved' && !isTold && where !== 'none' && (
        <span className={styles.word} title={keeping.savedWhere[where]}>
          <Check size={15} strokeWidth={2.2} aria-hidden />
          <span className={styles.text}>{bar.saved}</span>
        </span>
      )}
      {said === 'saving' && (
        <span className={styles.word} title={keeping.saving}>
          <Ellipsis size={15} strokeWidth={2.2} aria-hidden />
          <span className={styles.text}>{keeping.saving}</span>
        </span>
      )}
      <span
        role="status"
        className={isLost ? styles.lost : styles.word}
        {...(isTold ? { title: why ? keeping.notSavedWhy[why] : keeping.copied.text } : {})}
      >
        {isLost && <TriangleAlert size={15} strokeWidth={2} aria-hidden />}
        {isTold && !isLost && <Check size={15} strokeWidth={2.2} aria-hidden />}
        {isLost && bar.notSaved}
        {isTold && !isLost && <span className={styles.text}>{keeping.copied.title}</span>}
      </span>
      {isLost && (
        <button type="button" className={styles.download} onClick={onDownload}>
          {bar.downloadCopy}
        </button>
      )}
    </div>
  )
}
