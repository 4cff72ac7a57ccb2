import { forgetCamps } from '~/state/campsTransitions.ts'
import { store, useApp } from '~/state/store.ts'
import { look } from '~/state/transitions.ts'
import { CampsPanel, Inspector } from './lazyParts.ts'
import { Part } from './Part.tsx'

/** In words: what is selected, or else the camps while the map stands in them, or else what the map is about. */
export function Details() {
  const isCamps = useApp(isAboutCamps)
  return <Part>{isCamps ? <CampsPanel onAgain={seekAgain} /> : <Inspector />}</Part>
}

/** Whether the camps have the word: nothing is selected that would come before them. */
export const isAboutCamps = ({ view }: ReturnType<typeof store.getState>): boolean =>
  view.arrangement === 'camps' && view.tie === '' && view.actors.length === 0

function seekAgain() {
  store.setState((state) => look({ arrangement: 'network' })(forgetCamps(state)))
  store.setState(look({ arrangement: 'camps' }))
}
