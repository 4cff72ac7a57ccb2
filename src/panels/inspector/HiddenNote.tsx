import type { Actor, Relation } from '~/map/map.ts'
import { selectVisible } from '~/state/derived.ts'
import { store, useApp } from '~/state/store.ts'
import { bringBack, look } from '~/state/transitions.ts'
import { useWords } from '~/state/useWords.ts'
import { Button } from '~/ui/Button.tsx'
import { unhideTie } from '~/view/unhideTie.ts'
import type { VisibleMap } from '~/view/visibleMap.ts'
import { whyHidden } from '~/view/whyHidden.ts'
import { useTieWords } from '../pieces/useTieWords.ts'
import styles from './HiddenNote.module.css'

type Props = { readonly actor: Actor } | { readonly relation: Relation }

/** Says why what is open is not on the map, with the way back; nothing when it is. */
export function HiddenNote(props: Props) {
  const words = useWords()
  const { type: typeOf } = useTieWords()
  const map = useApp((state) => state.document.map)
  const view = useApp((state) => state.view)
  const isShown = useApp((state) => isOnMap(selectVisible(state), props))
  if (isShown) return null
  if ('relation' in props) {
    const { relation } = props
    return <Note text={words.inspector.tieHidden} onShow={() => store.setState(look(unhideTie(map, view, relation)))} />
  }
  const { actor } = props
  const reason = whyHidden(map, view, actor.id)
  if (reason === null) return null
  const text = reason === 'type' ? words.search.why.type(typeOf(actor.type)) : words.search.why[reason]
  return <Note text={text} onShow={() => store.setState(bringBack(actor.id))} />
}

const isOnMap = ({ actors, relations }: VisibleMap, props: Props): boolean =>
  'actor' in props ? actors.includes(props.actor) : relations.includes(props.relation)

function Note({ text, onShow }: { readonly text: string; readonly onShow: () => void }) {
  return (
    <div className={styles.note}>
      <p className={styles.text}>{text}</p>
      <Button onPress={onShow}>{useWords().search.show}</Button>
    </div>
  )
}
