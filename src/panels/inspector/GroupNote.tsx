import type { ActorId } from '~/map/map.ts'
import { groupOfActor, selectGroupTexts } from '~/state/groupsDerived.ts'
import { closeGroup, openGroup } from '~/state/groupsTransitions.ts'
import { store, useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import styles from './HiddenNote.module.css'

/** Which group the actor stands in, with the way to open or close it. */
export function GroupNote({ actor }: { readonly actor: ActorId }) {
  const words = useScreenWords().groups
  const key = useApp((state) => groupOfActor(state, actor))
  const texts = useApp(selectGroupTexts)
  const isOpen = useApp((state) => state.view.opened.includes(key))
  if (key === '' || !texts) return null
  return (
    <div className={styles.note}>
      <p className={styles.text}>{words.member(texts.areaTitle(key))}</p>
      <Button onPress={() => store.setState(isOpen ? closeGroup(key) : openGroup(key))}>
        {isOpen ? words.closeGroup : words.open}
      </Button>
    </div>
  )
}
