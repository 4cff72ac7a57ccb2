import { Plus } from 'lucide-react'
import { type CSSProperties, useRef, useState } from 'react'
import { selectVisible } from '~/state/derived.ts'
import { remember } from '~/state/remember.ts'
import { type AppState, store, useApp } from '~/state/store.ts'
import { make } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import { actorRows } from '~/view/actorRows.ts'
import { sortActors } from '~/view/sortActors.ts'
import { NothingShown } from '../pieces/NothingShown.tsx'
import { SortHead } from '../pieces/SortHead.tsx'
import { selectKindKeys } from '../pieces/selectKindKeys.ts'
import { TieSample } from '../pieces/TieSample.tsx'
import { useRowWindow } from '../pieces/useRowWindow.ts'
import { useTieWords } from '../pieces/useTieWords.ts'
import styles from './ActorList.module.css'
import { ActorRow } from './ActorRow.tsx'
import { useControlFocus } from './useControlFocus.ts'

const rowsOf = remember(actorRows)
const sorted = remember(sortActors)
const selectRows = (state: AppState) => {
  const kinds = selectKindKeys(state)
  const rows = rowsOf(state.document.map, selectVisible(state), kinds, state.language)
  return sorted(rows, state.view.sort, kinds, state.language)
}

/** The map as a table of actors: the same filters, the same selection, every action that the map has. */
export function ActorList() {
  const words = useScreenWords()
  const { making } = words
  const tieWords = useTieWords()
  const selected = useApp((state) => state.view.actors)
  const pinned = useApp((state) => state.document.pinned)
  const readOnly = useApp((state) => state.readOnly)
  const all = useApp((state) => state.document.map.actors.length)
  const rows = useApp(selectRows)
  const kinds = useApp(selectKindKeys)
  const [active, setActive] = useState('')
  const region = useRef<HTMLElement>(null)
  const { isPart, first, last, before, after, showRow } = useRowWindow(region, rows.length)
  const onKeyDown = useControlFocus(region, rows.length, showRow)
  if (rows.length === 0) return <NothingShown />

  // One row's controls are tab stops; arrows carry the focus to the same control of another.
  const shown = rows.slice(first, last)
  const current = shown.some(({ actor }) => actor.id === active) ? active : (shown[0]?.actor.id ?? '')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section ref={region} className={styles.region} aria-label={words.list.title} tabIndex={0}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrow keys move between the rows
        role="grid"
        className={styles.table}
        aria-label={words.list.shown(rows.length, all)}
        aria-rowcount={isPart ? rows.length + 1 : undefined}
        onKeyDown={onKeyDown}
        style={{ '--kinds': kinds.length, '--before': `${before}px`, '--after': `${after}px` } as CSSProperties}
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
        {isPart && <tbody className={styles.before} />}
        {shown.map((row, index) => (
          <ActorRow
            key={row.actor.id}
            row={row}
            position={first + index}
            isEven={isPart}
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
        {isPart && <tbody className={styles.after} />}
      </table>
      {!readOnly && (
        <div className={styles.add}>
          <Button icon={Plus} onPress={() => store.setState(make({ kind: 'actor' }))}>
            {making.actions.addActor}
          </Button>
        </div>
      )}
    </section>
  )
}
