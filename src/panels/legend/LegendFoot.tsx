import { selectSignedPart, selectStandsInCamps } from '~/state/campsDerived.ts'
import { selectIndex, selectVisible } from '~/state/derived.ts'
import { type AppState, store, useApp } from '~/state/store.ts'
import { resetFilters } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { initialView, viewFields, viewKeys } from '~/view/view.ts'
import type { VisibleMap } from '~/view/visibleMap.ts'
import { useNames } from '../pieces/useNames.ts'
import styles from './LegendFoot.module.css'

const selectIsCamps = (state: AppState): boolean => state.view.mode === 'map' && selectStandsInCamps(state)

/** Only its counts may be kept: the part that stands in camps is made anew where the map asks for another. */
const selectShown = (state: AppState): VisibleMap => {
  const visible = selectVisible(state)
  return selectIsCamps(state) ? selectSignedPart(state, visible) : visible
}

/** Always there: how much is hidden, and the way back. */
export function LegendFoot() {
  const words = useScreenWords().legend
  const names = useNames()
  const map = useApp((state) => state.document.map)
  const campsWords = useScreenWords().camps
  const isCamps = useApp(selectIsCamps)
  const shownRelations = useApp((state) => selectShown(state).relations.length)
  const shownActors = useApp((state) => selectShown(state).actors.length)
  const isFiltered = useApp(({ view }) => viewKeys.some((key) => viewFields[key].filter && isSet(view[key], key)))
  const actor = useApp(({ view }) => (view.actors.length === 1 ? (view.actors[0] ?? '') : ''))
  const ties = useApp((state) => selectIndex(state).tiesOf.get(actor)?.length ?? 0)
  const relations = map.relations.length - shownRelations
  const actors = map.actors.length - shownActors
  return (
    <div className={styles.foot}>
      <p className={styles.hidden}>
        {relations > 0
          ? words.hidden(relations, map.relations.length)
          : actors > 0
            ? words.hiddenActors(actors, map.actors.length)
            : words.nothingHidden}
        {isCamps && relations > 0 && `. ${campsWords.countedOnly}`}
      </p>
      {isFiltered && (
        <button type="button" className={styles.reset} onClick={() => store.setState(resetFilters)}>
          {words.reset}
        </button>
      )}
      {names.actor(actor) !== null && (
        <p className={styles.belong}>{words.belong(ties, map.relations.length, names.short(actor))}</p>
      )}
    </div>
  )
}

const isSet = (value: unknown, key: keyof typeof initialView): boolean => String(value) !== String(initialView[key])
