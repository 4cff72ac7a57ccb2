import { Quote } from 'lucide-react'
import { type CSSProperties, useRef } from 'react'
import { wordsFor } from '~/i18n/words.ts'
import { selectIndex, selectVisible } from '~/state/derived.ts'
import { remember } from '~/state/remember.ts'
import { type AppState, useApp } from '~/state/store.ts'
import { useWords } from '~/state/useWords.ts'
import { relationRows } from '~/view/relationRows.ts'
import { type RelationColumn, relationColumns, sortRelations } from '~/view/sortRelations.ts'
import { NothingShown } from '../pieces/NothingShown.tsx'
import { SortHead } from '../pieces/SortHead.tsx'
import { useRowWindow } from '../pieces/useRowWindow.ts'
import { RelationRow } from './RelationRow.tsx'
import styles from './RelationTable.module.css'
import { useRowFocus } from './useRowFocus.ts'

const rowsOf = remember(relationRows)
const sorted = remember(sortRelations)
const selectRows = (state: AppState) => {
  const { document, language, view } = state
  const rows = rowsOf(document.map, selectIndex(state), selectVisible(state), language, wordsFor(language))
  return sorted(rows, view.sort, language)
}

const numbers: readonly RelationColumn[] = ['number', 'evidence']

/** All relations on screen, one a row, in any order: the same filters, the same selection. */
export function RelationTable() {
  const words = useWords().table
  const rows = useApp(selectRows)
  const all = useApp((state) => state.document.map.relations.length)
  const region = useRef<HTMLElement>(null)
  const { isPart, first, last, before, after, showRow } = useRowWindow(region, rows.length)
  const { active, onKeyDown, onEnter } = useRowFocus(region, rows, showRow)
  if (rows.length === 0) return <NothingShown />
  return (
    <section ref={region} className={styles.region} aria-label={words.title}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrow keys move between the rows
        role="grid"
        className={styles.table}
        aria-label={words.shown(rows.length, all)}
        aria-rowcount={rows.length + 1}
        onKeyDown={onKeyDown}
      >
        <thead className={styles.heads}>
          <tr className={styles.head} aria-rowindex={1}>
            {relationColumns.map((column) => (
              <SortHead
                key={column}
                by={column}
                first={column === 'evidence' ? 'down' : 'up'}
                className={styles[column]}
                isNumber={numbers.includes(column)}
                {...(column === 'evidence' ? { label: words.evidence } : {})}
              >
                {column === 'evidence' ? <EvidenceWord /> : words[column]}
              </SortHead>
            ))}
          </tr>
        </thead>
        <tbody className={styles.rows} style={{ '--before': `${before}px`, '--after': `${after}px` } as CSSProperties}>
          {rows.slice(first, last).map((row, index) => (
            <RelationRow
              key={row.relation.id}
              row={row}
              position={first + index}
              isEven={isPart}
              isTabStop={first + index === active}
              onEnter={onEnter}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** With little room its mark alone, the one that stands in the rows. */
function EvidenceWord() {
  return (
    <>
      <Quote className={styles.mark} size={13} strokeWidth={1.9} aria-hidden />
      <span className={styles.word}>{useWords().table.evidence}</span>
    </>
  )
}
