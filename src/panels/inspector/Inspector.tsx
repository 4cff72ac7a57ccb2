import { type ReactNode, useDeferredValue, useRef } from 'react'
import type { ActorId, RelationId } from '~/map/map.ts'
import { selectIndex } from '~/state/derived.ts'
import { useApp } from '~/state/store.ts'
import { useWords } from '~/state/useWords.ts'
import { AboutMap } from './AboutMap.tsx'
import { ActorView } from './ActorView.tsx'
import styles from './Inspector.module.css'
import { RelationView } from './RelationView.tsx'
import { SeveralActors } from './SeveralActors.tsx'
import { useHeadingFocus } from './useHeadingFocus.ts'

/** What is selected, in words: a relation, an actor, several actors; else what the map is about, with `start` in it. */
export function Inspector({ start }: { readonly start?: ReactNode }) {
  const panel = useRef<HTMLElement>(null)
  const narrow = useApp((state) => state.surroundings.narrow)
  // The map shows a choice first; its words come right after.
  const actors = useDeferredValue(useApp((state) => state.view.actors))
  const tie = useDeferredValue(useApp((state) => state.view.tie))
  useHeadingFocus(panel, tie || actors.join(' '))
  return (
    <section
      ref={panel}
      className={`${styles.inspector} ${narrow ? styles.inSheet : ''}`}
      aria-label={useWords().inspector.label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and may hold nothing else that takes the focus
      tabIndex={0}
    >
      <Selected actors={actors} tie={tie} start={start} />
    </section>
  )
}

type Chosen = { readonly actors: readonly ActorId[]; readonly tie: RelationId | '' }

function Selected({ actors, tie, start }: Chosen & { readonly start: ReactNode }) {
  const relation = useApp((state) => selectIndex(state).relation.get(tie))
  const actor = useApp((state) => selectIndex(state).actor.get(actors[0] ?? ''))
  if (relation) return <RelationView key={tie} relation={relation} />
  if (actors.length > 1) return <SeveralActors />
  return actor ? <ActorView key={actor.id} actor={actor} /> : <AboutMap>{start}</AboutMap>
}
