import { useState } from 'react'
import type { ActorId } from '~/map/map.ts'
import { tiesBetween } from '~/map/mergeActors.ts'
import { selectIndex } from '~/state/derived.ts'
import { mergeActors } from '~/state/editTransitions.ts'
import { store, useApp } from '~/state/store.ts'
import { say } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import { Dialog } from '~/ui/Dialog.tsx'
import { ActorField } from '../pieces/ActorField.tsx'
import { useNames } from '../pieces/useNames.ts'
import styles from './Making.module.css'

type Props = { readonly actor: ActorId; readonly onClose: () => void }

/** Two names of one actor: the other becomes a part of this one, and what that means is said first. */
export function MergeActors({ actor, onClose }: Props) {
  const { merging, actions, said } = useScreenWords().making
  const names = useNames()
  const map = useApp((state) => state.document.map)
  const index = useApp(selectIndex)
  const [other, setOther] = useState<ActorId | ''>('')
  const kept = names.short(actor)
  const isChosen = other !== '' && other !== actor
  const between = isChosen ? tiesBetween(map, actor, other).length : 0
  const moving = (index.tiesOf.get(other)?.length ?? 0) - between

  const merge = () => {
    if (!isChosen) return
    store.setState(mergeActors(actor, other))
    store.setState(say(said.merged(names.short(other), kept)))
    onClose()
  }
  return (
    <Dialog
      title={merging.title(kept)}
      closeLabel={actions.close}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{actions.cancel}</Button>
          <Button variant="primary" onPress={merge} isDisabled={!isChosen}>
            {merging.confirm}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <ActorField label={merging.other} value={other} onChange={setOther} />
        <div className={styles.text} aria-live="polite">
          {isChosen && (
            <>
              <p>{merging.ties(moving, names.short(other), kept)}</p>
              <p>{merging.names(names.short(other))}</p>
              {between > 0 && <p>{merging.between(between)}</p>}
            </>
          )}
        </div>
      </div>
    </Dialog>
  )
}
