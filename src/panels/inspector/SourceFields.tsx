import { Trash2 } from 'lucide-react'
import type { Source } from '~/map/map.ts'
import { changeSource } from '~/state/editTransitions.ts'
import { store } from '~/state/store.ts'
import { make } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { DraftField } from '~/ui/DraftField.tsx'
import { IconButton } from '~/ui/IconButton.tsx'
import { shortCitation } from '~/view/shortCitation.ts'
import { authorLines, authorsFrom, issuedFrom, issuedText } from '~/view/sourceFields.ts'
import styles from './Fields.module.css'

const plain = ['title', 'container-title', 'publisher', 'page', 'URL'] as const

/** What a citation needs of a source; its other fields stay as the file has them. */
export function SourceFields({ source }: { readonly source: Source }) {
  const words = useScreenWords()
  const { fields, actions } = words.making
  const set = (change: { readonly [field: string]: unknown }, sitting?: string) =>
    store.setState(changeSource(source.id, change, sitting))
  const labels = {
    title: fields.title,
    'container-title': fields.container,
    publisher: fields.publisher,
    page: fields.pages,
    URL: fields.address,
  }
  const title = shortCitation(source, words.citations)
  return (
    <section className={styles.piece} aria-label={title}>
      <div className={styles.pieceHead}>
        <h4 className={styles.pieceTitle}>{title}</h4>
        <div className={styles.tools}>
          <IconButton
            label={actions.delete}
            icon={Trash2}
            onPress={() => store.setState(make({ kind: 'delete', what: 'source', ids: [source.id] }))}
          />
        </div>
      </div>
      <DraftField
        label={fields.authors}
        value={authorLines(source)}
        rows={2}
        hint={fields.authorHint}
        onChange={(text, sitting) => set({ author: authorsFrom(text, source) }, sitting)}
      />
      {plain.map((field) => (
        <DraftField
          key={field}
          label={labels[field]}
          value={wordsOf(source[field])}
          onChange={(text, sitting) => set({ [field]: text.trim() || undefined }, sitting)}
        />
      ))}
      <DraftField
        label={fields.issued}
        value={issuedText(source)}
        onChange={(text, sitting) => set({ issued: issuedFrom(text) }, sitting)}
      />
    </section>
  )
}

const wordsOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : ''
