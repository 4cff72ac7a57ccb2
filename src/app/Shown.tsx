import { selectVisible } from '~/state/derived.ts'
import { store, useApp } from '~/state/store.ts'
import { resetFilters } from '~/state/transitions.ts'
import { useWords } from '~/state/useWords.ts'
import styles from './Foot.module.css'

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
