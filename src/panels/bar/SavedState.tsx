import { Check, TriangleAlert } from 'lucide-react'
import { saidOf } from '~/keeping/saving.ts'
import { selectChanged } from '~/state/derived.ts'
import { useApp } from '~/state/store.ts'
import { useWords } from '~/state/useWords.ts'
import styles from './SavedState.module.css'

/** Saved, being saved, or not saved and how to keep it all the same. Only the last is told aloud: the others come and go with every change. */
export function SavedState({ onDownload }: { readonly onDownload: () => void }) {
  const { bar, keeping } = useWords()
  const where = useApp(({ origin }) => origin.kind)
  const said = useApp((state) => saidOf(state.saving, selectChanged(state)))
  const why = useApp(({ saving }) => (saving.phase === 'failed' ? saving.why : null))
  const isCopy = useApp(({ news }) => news?.what === 'copied')
  const isLost = said === 'not-saved'
  return (
    <div className={styles.state}>
      {said === 'saved' && where !== 'none' && (
        <span className={styles.word} title={isCopy ? keeping.copied.text : keeping.savedWhere[where]}>
          <Check size={15} strokeWidth={2.2} aria-hidden />
          {isCopy ? keeping.copied.title : bar.saved}
        </span>
      )}
      {said === 'saving' && <span className={styles.word}>{keeping.saving}</span>}
      <span role="status" className={isLost ? styles.lost : ''} {...(why ? { title: keeping.notSavedWhy[why] } : {})}>
        {isLost && (
          <>
            <TriangleAlert size={15} strokeWidth={2} aria-hidden />
            {bar.notSaved}
          </>
        )}
      </span>
      {isLost && (
        <button type="button" className={styles.download} onClick={onDownload}>
          {bar.downloadCopy}
        </button>
      )}
    </div>
  )
}
