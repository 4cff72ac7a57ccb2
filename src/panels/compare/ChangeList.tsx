import type { ReactNode } from 'react'
import type { Relation } from '~/map/map.ts'
import { selectTheme } from '~/state/derived.ts'
import { useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import type { Change, ChangedTie, TieChanges } from '~/view/compareTies.ts'
import { ChangeSample } from '../pieces/ChangeSample.tsx'
import { TieLine } from '../pieces/TieLine.tsx'
import { useTieWords } from '../pieces/useTieWords.ts'
import styles from './ComparePanel.module.css'

/** More rows than this wait until the group is opened. */
const few = 8
const pairs = ['was', 'now'] as const

/** The ties that differ: new, gone, of another kind, known otherwise. */
export function ChangeList({ changes }: { readonly changes: TieChanges }) {
  const words = useScreenWords().compare
  const language = useApp((state) => state.language)
  const ties = useTieWords()
  const line = (relation: Relation) => ({ key: relation.id, row: <TieLine relation={relation} /> })
  const pair = ({ before, after }: ChangedTie, aside: (side: string, tie: Relation) => string) => ({
    key: `${before.id} ${after.id}`,
    row: (
      <>
        <TieLine relation={before} aside={aside(words.first, before)} />
        <TieLine relation={after} aside={aside(words.second, after)} />
      </>
    ),
  })
  const withBasis = (side: string, tie: Relation) => words.side(side, ties.basis(tie).toLocaleLowerCase(language))
  const withKind = (side: string, tie: Relation) => words.side(side, ties.kind(tie.kind).toLocaleLowerCase(language))
  return (
    <>
      <Group title={words.groups.added} marks={['new']} rows={changes.added.map(line)} />
      <Group title={words.groups.gone} marks={['gone']} rows={changes.gone.map(line)} />
      <Group
        title={words.groups.kind}
        marks={pairs}
        rows={changes.changed.filter(({ kind }) => kind).map((each) => pair(each, withKind))}
      />
      <Group
        title={words.groups.basis}
        marks={pairs}
        rows={changes.changed.filter(({ basis }) => basis).map((each) => pair(each, withBasis))}
      />
    </>
  )
}

type GroupProps = {
  readonly title: string
  readonly marks: readonly Change[]
  readonly rows: readonly { readonly key: string; readonly row: ReactNode }[]
}

function Group({ title, marks, rows }: GroupProps) {
  const theme = useApp(selectTheme)
  if (rows.length === 0) return null
  return (
    <details className={styles.group} open={rows.length <= few}>
      <summary className={styles.heading}>
        <span className={styles.signs}>
          {marks.map((change) => (
            <ChangeSample key={change} change={change} theme={theme} />
          ))}
        </span>
        <span className={styles.title}>{title}</span>
        <span className={styles.count}>{rows.length}</span>
      </summary>
      <ul className={styles.rows} aria-label={title}>
        {rows.map(({ key, row }) => (
          <li key={key}>{row}</li>
        ))}
      </ul>
    </details>
  )
}
