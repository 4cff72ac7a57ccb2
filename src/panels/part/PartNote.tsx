import { selectPart, selectVisible } from '~/state/derived.ts'
import { groupBy } from '~/state/groupsTransitions.ts'
import { store, useApp } from '~/state/store.ts'
import { expand, look, say } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { useWords } from '~/state/useWords.ts'
import { mostDrawn, usualBudget } from '~/view/budgets.ts'
import styles from './PartNote.module.css'

/** How much of a large map is drawn, and the ways to the rest. Nothing where all that is visible is drawn. */
export function PartNote({ onSearch }: { readonly onSearch: () => void }) {
  const words = useWords().large
  const drawn = useApp((state) => selectPart(state).actors.length)
  const all = useApp((state) => selectVisible(state).actors.length)
  const show = useApp((state) => state.view.show)
  const actor = useApp(({ view }) => (view.actors.length === 1 ? (view.actors[0] ?? '') : ''))
  const beyond = useApp((state) => selectPart(state).beyond.get(actor) ?? 0)
  const { groups } = useScreenWords()
  if (drawn >= all && show === usualBudget) return null

  const draw = (count: number) => {
    store.setState(look({ show: count }))
    sayDrawn()
  }
  const onExpand = () => {
    store.setState(expand(actor))
    sayDrawn()
  }
  const sayDrawn = () => store.setState(say(words.sayDrawn(selectPart(store.getState()).actors.length)))
  return (
    <div className={styles.note}>
      <p className={styles.drawn}>{words.drawn(drawn, all)}</p>
      <ul className={styles.ways}>
        {show < mostDrawn && drawn < all && (
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
  return (
    <li>
      <button type="button" className={styles.way} onClick={onPress}>
        {children}
      </button>
    </li>
  )
}
