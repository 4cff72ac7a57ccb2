import { EyeOff, Pin, PinOff } from 'lucide-react'
import type { Actor, ActorId } from '~/map/map.ts'
import { store, useApp } from '~/state/store.ts'
import type { Transition } from '~/state/transition.ts'
import { clearSelection, say, toggleHidden, togglePin } from '~/state/transitions.ts'
import { useWords } from '~/state/useWords.ts'
import { IconButton } from '~/ui/IconButton.tsx'
import { useNames } from '../pieces/useNames.ts'
import { FocusButton, PathButton } from './AskButtons.tsx'

/** Focuses, asks for paths, pins and hides; who only reads pins nothing. */
export function ActorActions({ actor: { id } }: { readonly actor: Actor }) {
  const words = useWords()
  const name = useNames().short(id)
  const isPinned = useApp(({ document }) => document.pinned.includes(id))
  const readOnly = useApp((state) => state.readOnly)
  const isHidden = useApp(({ view }) => view.hiddenActors.includes(id))
  const pin = () => {
    store.setState(togglePin(id))
    store.setState(say(isPinned ? words.say.unpinned(name) : words.say.pinned(name)))
  }
  return (
    <>
      <FocusButton ids={[id]} />
      <PathButton from={id} />
      {!readOnly && (
        <IconButton
          label={isPinned ? words.inspector.unpin : words.inspector.pin}
          icon={isPinned ? PinOff : Pin}
          onPress={pin}
        />
      )}
      {!isHidden && (
        <IconButton label={words.inspector.hide(name)} icon={EyeOff} onPress={() => store.setState(hide(id))} />
      )}
    </>
  )
}

/** Without its selection: a map that is dimmed around nobody would be left. */
const hide =
  (id: ActorId): Transition =>
  (state) =>
    clearSelection(toggleHidden('hiddenActors', id)(state))
