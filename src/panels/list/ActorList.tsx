import { type CSSProperties, type KeyboardEvent, useState } from 'react'
import { selectVisible } from '~/state/derived.ts'
import { remember } from '~/state/remember.ts'
import { type AppState, useApp } from '~/state/store.ts'
import { useWords } from '~/state/useWords.ts'
import { actorRows } from '~/view/actorRows.ts'
import { sortActors } from '~/view/sortActors.ts'
import { NothingShown } from '../pieces/NothingShown.tsx'
import { SortHead } from '../pieces/SortHead.tsx'
import { selectKindKeys } from '../pieces/selectKindKeys.ts'
import { TieSample } from '../pieces/TieSample.tsx'
import { useTieWords } from '../pieces/useTieWords.ts'
import styles from './ActorList.module.css'
import { ActorRow } from './ActorRow.tsx'
import { neighbourControl } from './neighbourControl.ts'

const rowsOf = remember(actorRows)
const sorted = remember(sortActors)
const selectRows = (state: AppState) => {
  const kinds = selectKindKeys(state)
  const rows = rowsOf(state.document.map, selectVisible(state), kinds, state.language)
  return sorted(rows, state.view.sort, kinds, state.language)
}

/** The map as a table of actors: the same filters, the same selection, every action that the map has. */
export function ActorList() {
  const words = useWords()
  const tieWords = useTieWords()
  const selected = useApp((state) => state.view.actors)
  const pinned = useApp((state) => state.document.pinned)
  const readOnly = useApp((state) => state.readOnly)
  const all = useApp((state) => state.document.map.actors.length)
  const rows = useApp(selectRows)
  const kinds = useApp(selectKindKeys)
  const [active, setActive] = useState('')
  if (rows.length === 0) return <NothingShown />

  // One row's controls are tab stops; arrows carry the focus to the same control of another.
  const current = rows.some(({ actor }) => actor.id === active) ? active : (rows[0]?.actor.id ?? '')
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const next = neighbourControl(event.currentTarget, event.target, event.key)
    if (!next) return
    event.preventDefault()
    next.focus()
  }
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.region} aria-label={words.list.title} tabIndex={0}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrow keys move between the rows
        role="grid"
        className={styles.table}
        aria-label={words.list.shown(rows.length, all)}
        onKeyDown={onKeyDown}
        style={{ '--kinds': kinds.length } as CSSProperties}
      >
        <thead className={styles.heads}>
          <tr className={styles.head}>
            <SortHead by="name" first="up" className={styles.name}>
              {words.list.actor}
            </SortHead>
            <SortHead by="type" first="up" className={styles.type}>
              {words.list.type}
            </SortHead>
            {kinds.map((kind) => (
              <SortHead key={kind} by={kind} first="down" isNumber label={words.list.tiesOfKind(tieWords.kind(kind))}>
                <TieSample kind={kind} width={28} />
              </SortHead>
            ))}
            <SortHead by="ties" first="down" isNumber>
              {words.list.byTies}
            </SortHead>
            <th className={styles.actions}>
              <span className="visually-hidden">{words.list.actions}</span>
            </th>
          </tr>
        </thead>
        {rows.map((row) => (
          <ActorRow
            key={row.actor.id}
            row={row}
            kinds={kinds}
            words={words}
            tieWords={tieWords}
            isSelected={selected.includes(row.actor.id)}
            readOnly={readOnly}
            isPinned={pinned.includes(row.actor.id)}
            isTabStop={row.actor.id === current}
            onEnter={setActive}
          />
        ))}
      </table>
    </section>
  )
}
