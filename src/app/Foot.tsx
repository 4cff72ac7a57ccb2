import { arrangeMap } from '~/library/arrangeMap.ts'
import { ArrangeButton } from '~/panels/controls/ArrangeButton.tsx'
import { selectVisible } from '~/state/derived.ts'
import { store, useApp } from '~/state/store.ts'
import { look, resetFilters } from '~/state/transitions.ts'
import { useWords } from '~/state/useWords.ts'
import button from '~/ui/Button.module.css'
import { Segmented } from '~/ui/Segmented.tsx'
import styles from './Foot.module.css'
import { modes } from './modes.ts'

type Props = {
  /** Opens the legend, where it has no rail; absent where it has. */
  readonly onLegend?: (() => void) | undefined
}

/** Under the map: what is on screen, and the switch between its three forms. */
export function Foot({ onLegend }: Props) {
  const words = useWords()
  const mode = useApp((state) => state.view.mode)
  const hasActors = useApp((state) => state.document.map.actors.length > 0)
  return (
    <div className={styles.foot}>
      {onLegend && (
        <button type="button" className={`${button.button} ${button.outline}`} onClick={onLegend}>
          {words.legend.open}
        </button>
      )}
      <Shown canReset={onLegend !== undefined} />
      {mode === 'map' && hasActors && <ArrangeButton arrange={() => arrangeMap(store)} />}
      <Segmented
        label={words.modes.label}
        value={mode}
        options={modes.map(({ value }) => ({ value, label: words.modes[value] }))}
        onChange={(next) => store.setState(look({ mode: next }))}
      />
    </div>
  )
}

/** How much of the map the filters leave; with the way back where the legend does not show it. */
export function Shown({ canReset }: { readonly canReset: boolean }) {
  const { foot, legend } = useWords()
  const map = useApp((state) => state.document.map)
  const seen = useApp(selectVisible)
  const [actors, ties] = [seen.actors.length, seen.relations.length]
  const [allActors, allTies] = [map.actors.length, map.relations.length]
  const isAll = actors === allActors && ties === allTies
  const hidden =
    ties < allTies ? legend.hidden(allTies - ties, allTies) : legend.hiddenActors(allActors - actors, allActors)
  if (allActors === 0) return <p className={styles.shown} />
  return (
    <p className={styles.shown}>
      {isAll && foot.shown(actors, ties)}
      {!isAll && !canReset && foot.shownOf(actors, allActors, ties, allTies)}
      {!isAll && canReset && hidden}
      {!isAll && canReset && (
        <button type="button" className={styles.reset} onClick={() => store.setState(resetFilters)}>
          {legend.reset}
        </button>
      )}
    </p>
  )
}
