import { useEffect, useRef } from 'react'
import { selectGrouped } from '~/state/groupsDerived.ts'
import { groupBy, setGroups } from '~/state/groupsTransitions.ts'
import { store, useApp } from '~/state/store.ts'
import { look } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import type { GroupBy } from '~/view/groupIds.ts'
import { AllGroups } from './AllGroups.tsx'
import styles from './GroupsPanel.module.css'
import { OneGroup } from './OneGroup.tsx'
import { OneSum } from './OneSum.tsx'

/** The groups in words: all of them, or the one that is selected, or a sum of ties between two. */
export function GroupsPanel() {
  const words = useScreenWords().groups
  const narrow = useApp((state) => state.surroundings.narrow)
  const grouped = useApp(selectGrouped)
  const isSeeking = useApp(({ groups, camps, view }) =>
    view.groups === 'camps' ? camps.status === 'running' : groups.status === 'seeking',
  )
  const [actor = ''] = useApp((state) => state.view.actors)
  const tie = useApp((state) => state.view.tie)
  const panel = useRef<HTMLElement>(null)
  const shown = tie || actor
  useHeadingOf(panel, shown)
  const node = grouped?.nodes.find(({ id }) => id === actor)
  const sum = grouped?.sums.find(({ id }) => id === tie)
  return (
    <section
      ref={panel}
      className={`${styles.panel} ${narrow ? styles.inSheet : ''}`}
      aria-label={words.title}
      aria-busy={isSeeking}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and may hold nothing else that takes the focus
      tabIndex={0}
    >
      {grouped === null ? (
        <NotYet />
      ) : sum ? (
        <OneSum key={sum.id} sum={sum} />
      ) : node ? (
        <OneGroup key={node.id} node={node} />
      ) : (
        <AllGroups />
      )}
    </section>
  )
}

/** Walking on inside the panel takes away what had the focus: the new heading gets it. */
function useHeadingOf(panel: React.RefObject<HTMLElement | null>, shown: string) {
  const before = useRef(shown)
  useEffect(() => {
    if (before.current === shown) return
    before.current = shown
    // What was pressed is gone, and the focus with it.
    if (document.activeElement !== document.body || !panel.current) return
    panel.current.querySelector<HTMLElement>('[data-heading]')?.focus({ preventScroll: true })
    panel.current.scrollTop = 0
  }, [panel, shown])
}

/** While communities or camps are being looked for: how far that is, and the way out. */
function NotYet() {
  const { groups: words, camps: campsWords } = useScreenWords()
  const { groups, camps, view } = useApp((state) => state)
  const isCamps = view.groups === 'camps'
  const isFailed = (isCamps ? camps : groups).status === 'failed'
  if (isFailed)
    return (
      <>
        <p className={styles.text} role="alert">
          {isCamps ? campsWords.failed : words.failed}
        </p>
        <Button onPress={() => seekAgain(view.groups)}>{words.again}</Button>
      </>
    )
  if (isCamps && camps.status !== 'idle' && camps.status !== 'running')
    return <p className={styles.text}>{words.noCamps}</p>
  return (
    <div className={styles.seeking}>
      <p className={styles.text}>{isCamps ? words.seekingCamps : words.seeking(groups.done)}</p>
      {!isCamps && <progress className={styles.progress} value={groups.done} max={1} aria-label={words.title} />}
      <Button onPress={() => store.setState(groupBy(''))}>{words.cancel}</Button>
    </div>
  )
}

function seekAgain(by: GroupBy) {
  store.setState(look({ groups: '' }))
  store.setState(setGroups({ status: 'ready' }))
  store.setState(groupBy(by))
}
