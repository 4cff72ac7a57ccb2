import { type ReactNode, useMemo } from 'react'
import type { ActorId, RelationId } from '~/map/map.ts'
import { selectIndex, selectVisible } from '~/state/derived.ts'
import { useApp } from '~/state/store.ts'
import { useWords } from '~/state/useWords.ts'
import { groupTies, type TieGroup } from '~/view/groupTies.ts'
import { selectKindKeys } from '../pieces/selectKindKeys.ts'
import { TieGroups } from '../pieces/TieGroups.tsx'
import { useNames } from '../pieces/useNames.ts'
import styles from './Section.module.css'

/** What else an end of the open tie does. */
export function OtherTies({ actor, except }: { readonly actor: ActorId; readonly except: RelationId }) {
  const words = useWords().inspector
  return <TiesOf actor={actor} except={except} title={words.otherTies(useNames().short(actor))} />
}

type Props = {
  readonly actor: ActorId
  readonly title: ReactNode
  readonly except?: RelationId
  /** The heading is told, not shown. */
  readonly quiet?: boolean
}

/** An actor's ties on screen under a heading, and how many more the filters hide. */
export function TiesOf({ actor, title, except = '', quiet = false }: Props) {
  const { inspector: words, legend } = useWords()
  const { groups, shown, hidden } = useTiesOf(actor, except)
  return (
    <section className={styles.section}>
      <div className={quiet ? 'visually-hidden' : styles.head}>
        <h3 className={styles.title}>{title}</h3>
        <span className={styles.count}>{shown}</span>
      </div>
      {shown === 0 && <p className={styles.none}>{words.noTies}</p>}
      <div className={styles.rows}>
        <TieGroups groups={groups} of={actor} />
      </div>
      {hidden > 0 && (
        <p className={styles.more}>{shown === 0 ? legend.hidden(hidden, hidden) : words.hiddenTies(hidden)}</p>
      )}
    </section>
  )
}

type Ties = { readonly groups: readonly TieGroup[]; readonly shown: number; readonly hidden: number }

/** Those on screen by kind, and the number of those that are not. */
export function useTiesOf(actor: ActorId, except: RelationId | ''): Ties {
  const all = useApp((state) => selectIndex(state).tiesOf.get(actor))
  const { relations } = useApp(selectVisible)
  const kinds = useApp(selectKindKeys)
  return useMemo(() => {
    const ties = relations.filter(({ id, from, to }) => id !== except && (from === actor || to === actor))
    const count = (all ?? []).filter(({ id }) => id !== except).length
    return { groups: groupTies(ties, actor, kinds), shown: ties.length, hidden: count - ties.length }
  }, [all, relations, kinds, actor, except])
}
