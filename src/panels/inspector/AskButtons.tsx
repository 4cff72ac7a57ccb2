import { Focus, Route } from 'lucide-react'
import type { ActorId } from '~/map/map.ts'
import { askForPaths, focusOn } from '~/state/askTransitions.ts'
import { selectVisible } from '~/state/derived.ts'
import { store } from '~/state/store.ts'
import { say } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { IconButton } from '~/ui/IconButton.tsx'
import { useNames } from '../pieces/useNames.ts'

/** Cuts the map down to an actor and those around. */
export function FocusButton({ ids }: { readonly ids: readonly [ActorId] }) {
  const words = useScreenWords().ask.focus
  const name = useNames().short(ids[0])
  const focus = () => {
    store.setState(focusOn(ids))
    store.setState(say(words.said(name, selectVisible(store.getState()).actors.length)))
  }
  return <IconButton label={words.focus(name)} icon={Focus} onPress={focus} />
}

/** Asks how ties lead from an actor to others. */
export function PathButton({ from }: { readonly from: ActorId }) {
  const words = useScreenWords().ask.paths
  const label = words.to(useNames().short(from))
  return <IconButton label={label} icon={Route} onPress={() => store.setState(askForPaths(from))} />
}
