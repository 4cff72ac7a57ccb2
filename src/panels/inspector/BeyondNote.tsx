import type { ActorId } from '~/map/map.ts'
import { selectPart } from '~/state/derived.ts'
import { store, useApp } from '~/state/store.ts'
import { expand, say } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import styles from './HiddenNote.module.css'

/** How many ties of the actor a large map leaves undrawn, with the way to draw them; nothing when it draws them all. */
export function BeyondNote({ actor }: { readonly actor: ActorId }) {
  const { large, drawnPart } = useScreenWords()
  const beyond = useApp((state) => selectPart(state).beyond.get(actor) ?? 0)
  if (beyond === 0) return null
  const onPress = () => {
    store.setState(expand(actor))
    store.setState(say(large.sayDrawn(selectPart(store.getState()).actors.length)))
  }
  return (
    <div className={styles.note}>
      <p className={styles.text}>{drawnPart.sayBeyond(beyond)}</p>
      <Button onPress={onPress}>{drawnPart.expand}</Button>
    </div>
  )
}
