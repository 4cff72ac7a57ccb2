import type { Relation } from '~/map/map.ts'
import { useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import type { ChangedTie, TieChanges } from '~/view/compareTies.ts'
import { TieLine } from '../pieces/TieLine.tsx'
import { useTieWords } from '../pieces/useTieWords.ts'
import { ChangeGroup } from './ChangeGroup.tsx'

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
      <ChangeGroup title={words.groups.added} marks={['new']} rows={changes.added.map(line)} />
      <ChangeGroup title={words.groups.gone} marks={['gone']} rows={changes.gone.map(line)} />
      <ChangeGroup
        title={words.groups.kind}
        marks={pairs}
        rows={changes.changed.filter(({ kind }) => kind).map((each) => pair(each, withKind))}
      />
      <ChangeGroup
        title={words.groups.basis}
        marks={pairs}
        rows={changes.changed.filter(({ basis }) => basis).map((each) => pair(each, withBasis))}
      />
    </>
  )
}
