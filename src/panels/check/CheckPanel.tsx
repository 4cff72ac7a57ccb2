import { useMemo } from 'react'
import type { Relation } from '~/map/map.ts'
import { selectVisible } from '~/state/derived.ts'
import { store, useApp } from '~/state/store.ts'
import { selectActors } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { countOf, mapCheck } from '~/view/mapCheck.ts'
import { Answer } from '../pieces/Answer.tsx'
import { TieLine } from '../pieces/TieLine.tsx'
import { useNames } from '../pieces/useNames.ts'
import { CheckGroup } from './CheckGroup.tsx'
import styles from './CheckPanel.module.css'

/** What the author of the map could mend: a list to go through, each row with the way there. */
export function CheckPanel() {
  const { check: words } = useScreenWords().ask
  const map = useApp((state) => state.document.map)
  const seen = useApp(selectVisible)
  const names = useNames()
  const found = useMemo(() => mapCheck(map, seen), [map, seen])
  const ties = (rows: readonly Relation[]) =>
    rows.map((relation) => ({ key: relation.id, row: <TieLine relation={relation} /> }))
  const jump = (ids: readonly string[], text: string) => (
    <button type="button" className={styles.jump} onClick={() => store.setState(selectActors(ids))}>
      {text}
    </button>
  )
  const groups = [
    ['none', ties(found.none)],
    [
      'contradictory',
      found.contradictory.map(([one, other]) => ({
        key: `${one.id} ${other.id}`,
        row: (
          <>
            <TieLine relation={one} />
            <TieLine relation={other} />
          </>
        ),
      })),
    ],
    [
      'alike',
      found.alike.map(([one, other]) => ({
        key: `${one.id} ${other.id}`,
        row: jump([one.id, other.id], words.pair(names.full(one.id), names.full(other.id))),
      })),
    ],
    ['loners', found.loners.map(({ id }) => ({ key: id, row: jump([id], names.full(id)) }))],
    ['alleged', ties(found.alleged)],
    ['single', ties(found.single)],
    ['undated', ties(found.undated)],
  ] as const
  const count = countOf(found)
  return (
    <Answer title={words.title}>
      <p role="status">{count === 0 ? words.nothing : words.found(count)}</p>
      {groups.map(([code, rows]) =>
        rows.length === 0 ? null : (
          <CheckGroup key={code} title={words.groups[code]} advice={words.advice[code]} rows={rows} />
        ),
      )}
    </Answer>
  )
}
