import { useLayoutEffect, useRef } from 'react'
import type { EntenteMap } from '~/map/map.ts'
import { selectPart, selectVisible } from '~/state/derived.ts'
import { groupBy } from '~/state/groupsTransitions.ts'
import { remember } from '~/state/remember.ts'
import { type AppState, store, useApp } from '~/state/store.ts'
import { expand, look, say } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { mostDrawn, usualBudget } from '~/view/budgets.ts'
import { seenIn } from '~/view/ordinals.ts'
import type { VisibleMap } from '~/view/visibleMap.ts'
import styles from './PartNote.module.css'

const tiedIn = remember((map: EntenteMap, visible: VisibleMap): number =>
  seenIn(map, visible).ties.reduce((sum, ties) => (ties > 0 ? sum + 1 : sum), 0),
)
/** How many of the visible actors have a visible tie. */
const selectTied = (state: AppState): number => tiedIn(state.document.map, selectVisible(state))

/** How much of a large map is drawn, and the ways to the rest. Nothing where all that is visible is drawn. */
export function PartNote({ onSearch }: { readonly onSearch: () => void }) {
  const { large, drawnPart: words, groups } = useScreenWords()
  const drawn = useApp((state) => selectPart(state).actors.length)
  const all = useApp((state) => selectVisible(state).actors.length)
  const ties = useApp((state) => selectPart(state).relations.length)
  const allTies = useApp((state) => selectVisible(state).relations.length)
  const tied = useApp(selectTied)
  const show = useApp((state) => state.view.show)
  const actor = useApp(({ view }) => (view.actors.length === 1 ? (view.actors[0] ?? '') : ''))
  const beyond = useApp((state) => selectPart(state).beyond.get(actor) ?? 0)
  const isWhole = drawn >= all && ties >= allTies
  if (isWhole && show === usualBudget) return null

  const draw = (count: number) => {
    store.setState(look({ show: count }))
    sayDrawn()
  }
  const howMuch = () => {
    if (isWhole) return large.sayDrawn(drawn)
    if (drawn >= all) return words.drawnTies(ties, allTies)
    return tied <= drawn ? words.drawnTied(drawn, all) : words.drawn(drawn, all)
  }
  const onExpand = () => {
    store.setState(expand(actor))
    sayDrawn()
  }
  const sayDrawn = () => store.setState(say(large.sayDrawn(selectPart(store.getState()).actors.length)))
  return (
    <div className={styles.note}>
      <p className={styles.drawn}>{howMuch()}</p>
      <ul className={styles.ways}>
        {show < mostDrawn && !isWhole && (
          <Way onPress={() => draw(Math.min(mostDrawn, show * 2))}>{words.showMore}</Way>
        )}
        {show > usualBudget && <Way onPress={() => draw(Math.max(usualBudget, show / 2))}>{words.showFewer}</Way>}
        <Way onPress={() => store.setState(groupBy('communities'))}>{groups.asGroups}</Way>
        <Way onPress={onSearch}>{words.search}</Way>
        {beyond > 0 && <Way onPress={onExpand}>{words.expand}</Way>}
      </ul>
    </div>
  )
}

function Way({ onPress, children }: { readonly onPress: () => void; readonly children: string }) {
  const button = useRef<HTMLButtonElement>(null)
  // A way that has been gone to its end is there no more, and would take the focus with it.
  useLayoutEffect(() => {
    const own = button.current
    return () => {
      if (own !== null && document.activeElement === own)
        setTimeout(() => document.getElementById('map')?.focus({ preventScroll: true }))
    }
  }, [])
  return (
    <li>
      <button ref={button} type="button" className={styles.way} onClick={onPress}>
        {children}
      </button>
    </li>
  )
}
