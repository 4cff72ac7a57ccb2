import { basisGroupOf } from '~/map/basis.ts'
import type { Relation } from '~/map/map.ts'
import { wordOf } from '~/map/sentence.ts'
import { store, useApp } from '~/state/store.ts'
import { setEditing } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { columnsIn, isRelation, type Row, type Table, textOf } from '~/view/dataTables.ts'
import { tieLabel } from '~/view/tieLabel.ts'
import { ActorGlyph } from '../pieces/ActorGlyph.tsx'
import { TieSample } from '../pieces/TieSample.tsx'
import { useNames } from '../pieces/useNames.ts'
import { useTieWords } from '../pieces/useTieWords.ts'
import styles from './DataCards.module.css'
import { showRow } from './showRow.ts'
import type { TableNow } from './useTable.ts'

type Props = { readonly table: Table; readonly now: TableNow; readonly onOpen: () => void }

/** On a narrow screen: a card a row. A press opens its fields. */
export function DataCards({ table, now, onOpen }: Props) {
  const { data } = useScreenWords()
  const open = (id: string) => {
    showRow(table, id)
    store.setState(setEditing(true))
    onOpen()
  }
  return (
    <ul className={styles.cards} aria-label={data.tabs[table]}>
      {now.rows.map((row) => (
        <li key={row.id} className={styles.item}>
          <button type="button" className={styles.card} disabled={table === 'steps'} onClick={() => open(row.id)}>
            {isRelation(row.item) ? <TieCard tie={row.item} /> : <PlainCard table={table} row={row} now={now} />}
          </button>
        </li>
      ))}
    </ul>
  )
}

function TieCard({ tie }: { readonly tie: Relation }) {
  const words = useScreenWords()
  const names = useNames()
  const tieWords = useTieWords()
  const map = useApp((state) => state.document.map)
  const language = useApp((state) => state.language)
  const facts = [tieWords.kind(tie.kind), tieWords.when(tie, 'short'), tieWords.basis(tie)].filter(Boolean)
  return (
    <>
      <span className={styles.main}>
        <TieSample kind={tie.kind} basis={basisGroupOf(tie)} width={34} />
        <span>
          <strong>{names.short(tie.from)}</strong> {wordOf(tieLabel(map, tie, language, words.kindVerbs))}{' '}
          <strong>{names.short(tie.to)}</strong>
        </span>
      </span>
      <span className={tie.evidence.length === 0 ? styles.bare : styles.facts}>{facts.join(' · ')}</span>
    </>
  )
}

function PlainCard({ table, row, now }: { readonly table: Table; readonly row: Row; readonly now: TableNow }) {
  const [first, ...rest] = columnsIn(table)
  const text = (column: Parameters<typeof textOf>[2]) =>
    textOf(now.map.language, row.item, column, now.words, now.counts)
  const facts = rest.slice(0, 3).flatMap((column) => text(column) || [])
  return (
    <>
      <span className={styles.main}>
        {table === 'actors' && 'type' in row.item && <ActorGlyph type={String(row.item.type)} />}
        <strong>{(first && text(first)) || row.id}</strong>
      </span>
      {facts.length > 0 && <span className={styles.facts}>{facts.join(' · ')}</span>}
    </>
  )
}
