import { Quote, TriangleAlert } from 'lucide-react'
import { basisGroupOf } from '~/map/basis.ts'
import type { Relation } from '~/map/map.ts'
import { wordOf } from '~/map/sentence.ts'
import { useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { type Column, isRelation, type Row } from '~/view/dataTables.ts'
import { shortCitation } from '~/view/shortCitation.ts'
import { tieLabel } from '~/view/tieLabel.ts'
import { ActorGlyph } from '../pieces/ActorGlyph.tsx'
import { TieSample } from '../pieces/TieSample.tsx'
import { useNames } from '../pieces/useNames.ts'
import { useTieWords } from '../pieces/useTieWords.ts'
import styles from './DataCell.module.css'

type Props = { readonly item: Row['item']; readonly column: Column; readonly text: string }

/** What a cell shows while it is read: names with their glyphs, ties with their samples, dates in words. */
export function DataCell({ item, column, text }: Props) {
  const words = useScreenWords()
  if (isRelation(item)) return <RelationCell tie={item} column={column} text={text} />
  if (column === 'name' && 'type' in item) return <End type={String(item.type)} name={text || item.id} />
  // A source whose title is empty has still its id.
  if (column === 'title' && text === '' && !('text' in item))
    return <Text text={shortCitation(item, words.citations)} isPale />
  return <Text text={text} />
}

type RelationCellProps = Omit<Props, 'item'> & { readonly tie: Relation }

function RelationCell({ tie, column, text }: RelationCellProps) {
  const words = useScreenWords()
  const names = useNames()
  const tieWords = useTieWords()
  const map = useApp((state) => state.document.map)
  const language = useApp((state) => state.language)
  switch (column) {
    case 'from':
    case 'to':
      return <End type={names.actor(tie[column])?.type ?? ''} name={names.short(tie[column])} />
    case 'relation':
      return (
        <>
          <TieSample kind={tie.kind} basis={basisGroupOf(tie)} width={38} />
          <Text text={wordOf(tieLabel(map, tie, language, words.kindVerbs))} />
        </>
      )
    case 'basis':
      return text === '' ? (
        <span className={styles.bare}>
          <TriangleAlert size={13} strokeWidth={2} aria-hidden />
          {words.data.noEvidence}
        </span>
      ) : (
        <Text text={text} />
      )
    case 'when':
      return <Text text={tieWords.when(tie, 'short') || text} isWrong={tie.when === undefined && text !== ''} />
    case 'evidence':
      return (
        <span className={styles.pieces}>
          <Quote size={13} strokeWidth={1.9} aria-hidden />
          {text}
        </span>
      )
    default:
      return <Text text={text} />
  }
}

function End({ type, name }: { readonly type: string; readonly name: string }) {
  return (
    <>
      <ActorGlyph type={type} size={20} />
      <strong className={styles.name} title={name}>
        {name}
      </strong>
    </>
  )
}

type TextProps = { readonly text: string; readonly isPale?: boolean; readonly isWrong?: boolean }

function Text({ text, isPale = false, isWrong = false }: TextProps) {
  return (
    <span className={`${styles.text} ${isPale ? styles.pale : ''} ${isWrong ? styles.wrong : ''}`} title={text}>
      {text}
    </span>
  )
}
