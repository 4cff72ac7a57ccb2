import { EyeOff, Pin, PinOff } from 'lucide-react'
import type { Words } from '~/i18n/en.ts'
import type { ActorId } from '~/map/map.ts'
import { store } from '~/state/store.ts'
import { say, toggleHidden, togglePin } from '~/state/transitions.ts'
import styles from './RowActions.module.css'

type Props = {
  readonly id: ActorId
  readonly name: string
  readonly words: Words
  readonly isPinned: boolean
  /** Then nothing can be pinned. */
  readonly readOnly: boolean
  readonly tabIndex: 0 | -1
}

/** Plain buttons: a tooltip of its own for each of a thousand would cost more than the rows. */
export function RowActions({ id, name, words, isPinned, readOnly, tabIndex }: Props) {
  const PinIcon = isPinned ? PinOff : Pin
  const pin = () => {
    store.setState(togglePin(id))
    store.setState(say(isPinned ? words.say.unpinned(name) : words.say.pinned(name)))
  }
  return (
    <>
      {!readOnly && (
        <button
          type="button"
          className={`${styles.action} ${isPinned ? styles.pinned : ''}`}
          data-control="pin"
          tabIndex={tabIndex}
          aria-label={isPinned ? words.list.unpin(name) : words.list.pin(name)}
          title={isPinned ? words.inspector.unpin : words.inspector.pin}
          onClick={pin}
        >
          <PinIcon size={15} strokeWidth={1.9} aria-hidden />
        </button>
      )}
      <button
        type="button"
        className={styles.action}
        data-control="hide"
        tabIndex={tabIndex}
        aria-label={words.inspector.hide(name)}
        title={words.inspector.hideThis}
        onClick={() => store.setState(toggleHidden('hiddenActors', id))}
      >
        <EyeOff size={15} strokeWidth={1.9} aria-hidden />
      </button>
    </>
  )
}
