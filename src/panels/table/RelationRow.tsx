import { Quote } from 'lucide-react'
import { memo } from 'react'
import { basisGroupOf } from '~/map/basis.ts'
import type { ActorId } from '~/map/map.ts'
import { store, useApp } from '~/state/store.ts'
import { selectTie } from '~/state/transitions.ts'
import { useWords } from '~/state/useWords.ts'
import type { RelationRow as Row } from '~/view/relationRows.ts'
import { ActorGlyph } from '../pieces/ActorGlyph.tsx'
import { TieSample } from '../pieces/TieSample.tsx'
import { useNames } from '../pieces/useNames.ts'
import { useTieWords } from '../pieces/useTieWords.ts'
import styles from './RelationRow.module.css'

type Props = {
  readonly row: Row
  /** Among the rows as they are sorted, from 0. */
  readonly position: number
  /** One line, whatever it says. */
  readonly isEven: boolean
  readonly isTabStop: boolean
  readonly onEnter: (position: number) => void
}

export const RelationRow = memo(function RelationRow({ row, position, isEven, isTabStop, onEnter }: Props) {
  const { relation, number, from, to, word, kind, pieces, where } = row
  const words = useWords().table
  const tieWords = useTieWords()
  const isSelected = useApp(({ view }) => view.tie === relation.id)
  const select = () => store.setState(selectTie(relation.id))
  return (
    <tr
      className={`${styles.row} ${isEven ? styles.even : ''}`}
      data-position={position}
      aria-rowindex={position + 2}
      aria-selected={isSelected}
      tabIndex={isTabStop ? 0 : -1}
      onFocus={() => onEnter(position)}
      onClick={select}
    >
      <td className={styles.number}>{number}</td>
      <End id={relation.from} name={from} place={styles.from} />
      <td className={styles.relation}>
        <TieSample kind={relation.kind} basis={basisGroupOf(relation)} width={34} />
        <span className="visually-hidden">{kind}, </span>
        <span className={styles.text} title={word}>
          {word}
        </span>
      </td>
      <End id={relation.to} name={to} place={styles.to} />
      <td className={`${styles.cell} ${styles.kind}`}>{kind}</td>
      <td className={`${styles.cell} ${styles.basis}`}>{tieWords.basis(relation)}</td>
      <td className={`${styles.cell} ${styles.when}`}>{tieWords.when(relation, 'short')}</td>
      <td className={styles.pieces} title={words.pieces(pieces)}>
        <Quote size={13} strokeWidth={1.9} aria-hidden />
        {pieces}
      </td>
      <td className={`${styles.cell} ${styles.where}`}>{where}</td>
    </tr>
  )
})

type EndProps = { readonly id: ActorId; readonly name: string; readonly place: string | undefined }

function End({ id, name, place }: EndProps) {
  const type = useNames().actor(id)?.type ?? ''
  return (
    <td className={`${styles.end} ${place}`}>
      <ActorGlyph type={type} size={20} />
      <span className={styles.text} title={name}>
        {name}
      </span>
    </td>
  )
}
