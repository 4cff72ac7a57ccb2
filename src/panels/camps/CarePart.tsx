import { type SignedTie, signedTies } from '~/analysis/signedTies.ts'
import type { ActorId, EntenteMap } from '~/map/map.ts'
import { type CampsShown, selectCampsQuestion, selectCampsShown } from '~/state/campsDerived.ts'
import { selectVisible } from '~/state/derived.ts'
import { remember } from '~/state/remember.ts'
import type { AppState } from '~/state/store.ts'
import { useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import type { VisibleMap } from '~/view/visibleMap.ts'
import { useNames } from '../pieces/useNames.ts'
import styles from './CampsPanel.module.css'
import part from './SurePart.module.css'

/** What the view must not be taken for, with an example from this map. */
export function CarePart() {
  const words = useScreenWords().camps.care
  const names = useNames()
  const pair = useApp(selectExample)
  return (
    <section>
      <h3 className={part.title}>{words.title}</h3>
      <p className={styles.text}>
        {words.notAlliance} {pair && words.onlyEnemies(names.short(pair[0]), names.short(pair[1]))}
      </p>
    </section>
  )
}

const selectExample = (state: AppState) => {
  const split = selectCampsShown(state)
  return split ? example(state.document.map, selectVisible(state), selectCampsQuestion(state).kinds, split) : null
}

/** Two of one camp, connected with each other, who support nobody and whom nobody supports. */
const example = remember(
  (
    map: EntenteMap,
    seen: VisibleMap,
    kinds: Parameters<typeof signedTies>[2],
    { camps }: CampsShown,
  ): readonly [ActorId, ActorId] | null => {
    const { ties } = signedTies(map, seen, kinds)
    const friends = new Set(ties.flatMap(({ a, b, sign }) => (sign > 0 ? [a, b] : [])))
    for (const camp of camps) {
      const [one, ...others] = camp.filter((id) => !friends.has(id))
      if (one === undefined) continue
      const near = connectedWith(one, ties)
      const two = others.find((id) => near.has(id))
      if (two !== undefined) return [one, two]
    }
    return null
  },
)

function connectedWith(id: ActorId, ties: readonly SignedTie[]): ReadonlySet<ActorId> {
  const near = new Set([id])
  for (let before = 0; before < near.size; ) {
    before = near.size
    for (const { a, b } of ties) if (near.has(a) || near.has(b)) near.add(a).add(b)
  }
  return near
}
