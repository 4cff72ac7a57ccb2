import { Map as MapIcon, Plus } from 'lucide-react'
import { addStep } from '~/state/stepTransitions.ts'
import { store, useApp } from '~/state/store.ts'
import { look } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import styles from './NoSteps.module.css'

/** A map without a presentation: what a step is, and the two ways on. */
export function NoSteps({ onAdd }: { readonly onAdd: (id: string) => void }) {
  const { empty } = useScreenWords().present
  const hasActors = useApp((state) => state.document.map.actors.length > 0)
  const add = () => {
    store.setState(addStep())
    onAdd(store.getState().document.map.steps.at(-1)?.id ?? '')
  }
  return (
    <div className={styles.empty}>
      <h2 className={styles.title}>{empty.title}</h2>
      <p className={styles.text}>{empty.text}</p>
      <div className={styles.actions}>
        <Button variant="primary" icon={Plus} onPress={add} isDisabled={!hasActors}>
          {empty.add}
        </Button>
        <Button icon={MapIcon} onPress={() => store.setState(look({ task: 'explore' }))}>
          {empty.explore}
        </Button>
      </div>
    </div>
  )
}
