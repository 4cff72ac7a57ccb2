import { selectSignedPart, selectStandsInCamps } from '~/state/campsDerived.ts'
import { selectIndex, selectVisible } from '~/state/derived.ts'
import { store, useApp } from '~/state/store.ts'
import { resetFilters } from '~/state/transitions.ts'
import { useWords } from '~/state/useWords.ts'
import { initialView, viewFields, viewKeys } from '~/view/view.ts'
import { useNames } from '../pieces/useNames.ts'
import styles from './LegendFoot.module.css'

/** Always there: how much is hidden, and the way back. */
export function LegendFoot() {
  const words = useWords().legend
  const names = useNames()
  const map = useApp((state) => state.document.map)
  const campsWords = useWords().camps
  const isCamps = useApp((state) => state.view.mode === 'map' && selectStandsInCamps(state))
  const seen = useApp((state) => {
    const visible = selectVisible(state)
    return isCamps ? selectSignedPart(state, visible) : visible
  })
  const isFiltered = useApp(({ view }) => viewKeys.some((key) => viewFields[key].filter && isSet(view[key], key)))
  const actor = useApp(({ view }) => (view.actors.length === 1 ? (view.actors[0] ?? '') : ''))
  const ties = useApp((state) => selectIndex(state).tiesOf.get(actor)?.length ?? 0)
  const relations = map.relations.length - seen.relations.length
  const actors = map.actors.length - seen.actors.length
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
      {actor !== '' && <p className={styles.belong}>{words.belong(ties, map.relations.length, names.short(actor))}</p>}
    </div>
  )
}

const isSet = (value: unknown, key: keyof typeof initialView): boolean => String(value) !== String(initialView[key])
