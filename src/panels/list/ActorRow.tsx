import { ChevronRight } from 'lucide-react'
import { type MouseEvent, memo, useId, useState } from 'react'
import type { Words } from '~/i18n/en.ts'
import type { ActorId } from '~/map/map.ts'
import { store } from '~/state/store.ts'
import { selectActor } from '~/state/transitions.ts'
import { countOf, type ActorRow as Row } from '~/view/actorRows.ts'
import { ActorGlyph } from '../pieces/ActorGlyph.tsx'
import { TieGroups } from '../pieces/TieGroups.tsx'
import type { TieWords } from '../pieces/useTieWords.ts'
import styles from './ActorRow.module.css'
import { RowActions } from './RowActions.tsx'

type Props = {
  readonly row: Row
  /** Among the rows as they are sorted, from 0. */
  readonly position: number
  /** One of very many: as high as any other, its ties in the inspector alone. */
  readonly isEven: boolean
  readonly kinds: readonly string[]
  readonly words: Words
  readonly tieWords: TieWords
  readonly isSelected: boolean
  readonly isPinned: boolean
  readonly readOnly: boolean
  readonly isTabStop: boolean
  /** The focus has come into this row. */
  readonly onEnter: (id: ActorId) => void
}

/** One actor: its counts, its ties when it is opened, and what can be done to it. It reads no state: there may be many. */
export const ActorRow = memo(function ActorRow(props: Props) {
  const { row, position, isEven, kinds, words, tieWords, isSelected, isPinned, readOnly, isTabStop, onEnter } = props
  const { actor, name, role, groups, ties } = row
  const [isOpen, setOpen] = useState(false)
  const details = useId()
  const tabIndex = isTabStop ? 0 : -1
  const select = (event: MouseEvent<HTMLElement>) => {
    const isControl = event.target instanceof Element && event.target.closest('button') !== null
    if (!isControl) store.setState(selectActor(actor.id))
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: listens to where the focus of its controls is
    <tbody
      className={`${styles.group} ${isEven ? styles.even : ''}`}
      data-position={position}
      onFocus={() => onEnter(actor.id)}
    >
      <tr
        className={styles.row}
        aria-selected={isSelected}
        aria-rowindex={isEven ? position + 2 : undefined}
        onClick={select}
      >
        <td className={styles.actor}>
          {!isEven && (
            <button
              type="button"
              className={styles.expand}
              data-control="expand"
              tabIndex={tabIndex}
              aria-expanded={isOpen}
              aria-controls={details}
              aria-label={words.list.expand(name)}
              onClick={() => setOpen(!isOpen)}
            >
              <ChevronRight size={15} strokeWidth={2} aria-hidden />
            </button>
          )}
          <ActorGlyph type={actor.type} />
          <span className={styles.words}>
            <button
              type="button"
              className={styles.name}
              data-control="name"
              tabIndex={tabIndex}
              onClick={() => store.setState(selectActor(actor.id))}
            >
              {name}
            </button>
            {role !== '' && <span className={styles.role}>{role}</span>}
          </span>
        </td>
        <td className={styles.type}>{tieWords.type(actor.type)}</td>
        {kinds.map((kind) => (
          <Count key={kind} count={countOf(row, kind)} />
        ))}
        <td className={`${styles.count} ${styles.total}`}>{ties}</td>
        <td className={styles.actions}>
          <RowActions {...{ name, words, isPinned, readOnly, tabIndex }} id={actor.id} />
        </td>
      </tr>
      {!isEven && (
        <tr className={styles.details} id={details} hidden={!isOpen}>
          {isOpen && (
            <td className={styles.ties} colSpan={kinds.length + 4}>
              {ties === 0 && <p className={styles.none}>{words.inspector.noTies}</p>}
              <TieGroups groups={groups} of={actor.id} />
            </td>
          )}
        </tr>
      )}
    </tbody>
  )
})

function Count({ count }: { readonly count: number }) {
  return <td className={`${styles.count} ${count === 0 ? styles.none : ''}`}>{count}</td>
}
