import { History, Redo2, Undo2 } from 'lucide-react'
import { useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { IconButton } from '~/ui/IconButton.tsx'
import styles from './BarTools.module.css'
import type { BarDoors } from './barDoors.ts'

/** Undo, redo and the list of both, by name. Every edit draws them anew, and them alone. */
export function HistoryButtons({ doors }: { readonly doors: Pick<BarDoors, 'undo' | 'redo' | 'history'> }) {
  const { bar, say, making } = useScreenWords()
  const last = useApp((state) => state.past.at(-1)?.edit)
  const next = useApp((state) => state.future[0]?.edit)
  return (
    <div className={styles.history}>
      <IconButton
        label={last ? bar.undoWhat(say.edits[last.name](last.count, last.of ?? '')) : bar.undo}
        icon={Undo2}
        onPress={doors.undo}
        isDisabled={!last}
      />
      <IconButton
        label={next ? bar.redoWhat(say.edits[next.name](next.count, next.of ?? '')) : bar.redo}
        icon={Redo2}
        onPress={doors.redo}
        isDisabled={!next}
      />
      <IconButton label={making.history.title} icon={History} onPress={doors.history} isDisabled={!last && !next} />
    </div>
  )
}
