import { Plus, RotateCcw } from 'lucide-react'
import { store, useApp } from '~/state/store.ts'
import { make, resetFilters } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import styles from './NothingShown.module.css'

/** Where nothing is to be seen: what happened, and the way out. A map without any relation has no filter to blame. */
export function NothingShown({ onExample }: { readonly onExample?: () => void }) {
  const words = useScreenWords().map
  const { making } = useScreenWords()
  const noActors = useApp((state) => state.document.map.actors.length === 0)
  const readOnly = useApp((state) => state.readOnly)
  const all = useApp((state) => state.document.map.relations.length)
  return (
    <div className={styles.empty} role="status">
      <h2 className={styles.title}>{all === 0 ? words.emptyTitle : words.filteredTitle}</h2>
      <p className={styles.text}>{all === 0 ? words.emptyText : words.filteredText(all)}</p>
      {noActors && !readOnly && (
        <Button variant="primary" icon={Plus} onPress={() => store.setState(make({ kind: 'actor' }))}>
          {making.actions.addActor}
        </Button>
      )}
      {all === 0 && onExample && <Button onPress={onExample}>{words.openExample}</Button>}
      {all > 0 && (
        <Button icon={RotateCcw} onPress={() => store.setState(resetFilters)}>
          {words.showAll(all)}
        </Button>
      )}
    </div>
  )
}
