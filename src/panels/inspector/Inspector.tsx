import { useRef } from 'react'
import { selectIndex } from '~/state/derived.ts'
import { useApp } from '~/state/store.ts'
import { useWords } from '~/state/useWords.ts'
import { AboutMap } from './AboutMap.tsx'
import { ActorView } from './ActorView.tsx'
import styles from './Inspector.module.css'
import { RelationView } from './RelationView.tsx'
import { SeveralActors } from './SeveralActors.tsx'
import { useHeadingFocus } from './useHeadingFocus.ts'

/** What is selected, in words: a relation, an actor, several actors; else what the map is about. */
export function Inspector() {
  const panel = useRef<HTMLElement>(null)
  const narrow = useApp((state) => state.surroundings.narrow)
  useHeadingFocus(panel)
  return (
    <section
      ref={panel}
      className={`${styles.inspector} ${narrow ? styles.inSheet : ''}`}
      aria-label={useWords().inspector.label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and may hold nothing else that takes the focus
      tabIndex={0}
    >
      <Selected />
    </section>
  )
}

function Selected() {
  const actors = useApp((state) => state.view.actors)
  const tie = useApp((state) => state.view.tie)
  const relation = useApp((state) => selectIndex(state).relation.get(state.view.tie))
  const actor = useApp((state) => selectIndex(state).actor.get(state.view.actors[0] ?? ''))
  if (relation) return <RelationView key={tie} relation={relation} />
  if (actors.length > 1) return <SeveralActors />
  return actor ? <ActorView key={actor.id} actor={actor} /> : <AboutMap />
}
