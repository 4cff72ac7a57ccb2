import type { ActorId, EntenteMap, RelationId } from '~/map/map.ts'
import type { Theme } from '~/scene/theme.ts'
import { useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { type Change, changeKinds } from '~/view/change.ts'
import type { Comparing } from '~/view/comparedIn.ts'
import { comparedSides } from '~/view/comparedSides.ts'
import { ChangeSample } from './ChangeSample.tsx'

type Props = {
  readonly of: {
    readonly changes: ReadonlyMap<RelationId, Change>
    readonly changedActors?: ReadonlyMap<ActorId, Change> | undefined
    readonly view: Comparing
  }
  readonly map: EntenteMap
  readonly theme: Theme
  /** Of a mark, where it is drawn in another size. */
  readonly sample?: string | undefined
}

/** What the marks on ties mean that differ between two sides: the rows of a list. */
export function ChangeRows({ of: { changes, changedActors, view }, map, theme, sample }: Props) {
  const words = useScreenWords()
  const language = useApp((state) => state.language)
  const shown = new Set([...changes.values(), ...(changedActors?.values() ?? [])])
  if (shown.size === 0) return null
  const [first, second] = comparedSides(map, view, words, language)
  return changeKinds
    .filter((change) => shown.has(change))
    .map((change) => (
      <li key={change}>
        <ChangeSample change={change} theme={theme} className={sample} />
        <span>{words.compare.marks[change](change === 'new' || change === 'now' ? second : first)}</span>
      </li>
    ))
}
