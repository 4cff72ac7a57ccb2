import { cutsOf } from '~/analysis/cutsOf.ts'
import type { Actor, Relation } from '~/map/map.ts'
import { selectVisible } from '~/state/derived.ts'
import { remember } from '~/state/remember.ts'
import { type AppState, useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { TieLine } from '../pieces/TieLine.tsx'
import { ActorRow } from './ActorRow.tsx'
import styles from './MattersPanel.module.css'
import { ShortList } from './ShortList.tsx'

const cuts = remember((actors: readonly Actor[], relations: readonly Relation[]) => cutsOf(actors, relations))
const selectCuts = (state: AppState) => {
  const { actors, relations } = selectVisible(state)
  return cuts(actors, relations)
}

/** Actors, or ties, without which the map would fall apart. */
export function CutList({ of }: { readonly of: 'cuts' | 'bridges' }) {
  const words = useScreenWords().ask.matters
  const { points, bridges } = useApp(selectCuts)
  if ((of === 'cuts' ? points : bridges).length === 0) return <p className={styles.none}>{words.none[of]}</p>
  if (of === 'cuts')
    return (
      <ShortList rows={points} keyOf={({ actor }) => actor}>
        {({ actor, parts }) => <ActorRow id={actor} aside={words.parts(parts)} />}
      </ShortList>
    )
  return (
    <ShortList rows={bridges} keyOf={({ tie }) => tie.id}>
      {({ tie, smaller }) => <TieLine relation={tie} aside={words.smaller(smaller)} />}
    </ShortList>
  )
}
