import type { ReactNode } from 'react'
import { forgetCamps } from '~/state/campsTransitions.ts'
import { isAboutGroups } from '~/state/standIn.ts'
import { store, useApp } from '~/state/store.ts'
import { look } from '~/state/transitions.ts'
import { CampsPanel, CheckPanel, ComparePart, GroupsPanel, Inspector, MattersPanel, PathsPanel } from './lazyParts.ts'
import { Part } from './Part.tsx'

/**
 * In words: what is selected, or else the answer to what is asked, or else the camps while the map stands in them, or else what
 * the map is about, with `children` in it.
 */
export function Details({ children }: { readonly children?: ReactNode }) {
  const isCamps = useApp(isAboutCamps)
  const isGroups = useApp(isAboutGroups)
  const ask = useApp(({ view }) => (view.tie === '' && view.actors.length === 0 ? view.ask : ''))
  if (isGroups)
    return (
      <Part>
        <GroupsPanel />
      </Part>
    )
  if (ask === 'paths')
    return (
      <Part>
        <PathsPanel />
      </Part>
    )
  if (ask === 'check')
    return (
      <Part>
        <CheckPanel />
      </Part>
    )
  if (ask === 'compare')
    return (
      <Part>
        <ComparePart />
      </Part>
    )
  if (ask !== '')
    return (
      <Part>
        <MattersPanel />
      </Part>
    )
  return <Part>{isCamps ? <CampsPanel onAgain={seekAgain} /> : <Inspector start={children} />}</Part>
}

/** Whether the camps have the word: nothing is selected that would come before them. */
export const isAboutCamps = ({ view }: ReturnType<typeof store.getState>): boolean =>
  view.arrangement === 'camps' && view.tie === '' && view.actors.length === 0

function seekAgain() {
  store.setState((state) => look({ arrangement: 'network' })(forgetCamps(state)))
  store.setState(look({ arrangement: 'camps' }))
}
