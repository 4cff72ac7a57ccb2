import { Eye } from 'lucide-react'
import type { Actor } from '~/map/map.ts'
import { store, useApp } from '~/state/store.ts'
import { bringBack } from '~/state/transitions.ts'
import { useWords } from '~/state/useWords.ts'
import { Button } from '~/ui/Button.tsx'
import { whyHidden } from '~/view/whyHidden.ts'
import { ActorGlyph } from '../pieces/ActorGlyph.tsx'
import { useNames } from '../pieces/useNames.ts'
import { useTieWords } from '../pieces/useTieWords.ts'
import styles from './WhyHidden.module.css'

type Props = {
  readonly actor: Actor
  /** The actor is on the map again, and selected. */
  readonly onShown: () => void
}

/** Why an actor that was found is not on the map, and the way to bring it back. */
export function WhyHidden({ actor: { id, type }, onShown }: Props) {
  const { search: words } = useWords()
  const names = useNames()
  const typeName = useTieWords().type
  const reason = useApp((state) => whyHidden(state.document.map, state.view, id))
  const why = reason === 'type' ? words.why.type(typeName(type)) : reason === null ? '' : words.why[reason]
  return (
    <div className={styles.why}>
      <ActorGlyph type={type} size={28} />
      <div className={styles.words}>
        <p className={styles.title}>{words.whyTitle(names.short(id))}</p>
        <p className={styles.reason}>{why}</p>
        <Button
          autoFocus
          icon={Eye}
          onPress={() => {
            store.setState(bringBack(id))
            onShown()
          }}
        >
          {words.show}
        </Button>
      </div>
    </div>
  )
}
