import { Suspense } from 'react'
import type { Actor } from '~/map/map.ts'
import { useApp } from '~/state/store.ts'
import { useWords } from '~/state/useWords.ts'
import { ActorGlyph } from '../pieces/ActorGlyph.tsx'
import { useNames } from '../pieces/useNames.ts'
import { Aliases, Dates, OwnWords, Summary } from './AboutActor.tsx'
import { ActorActions } from './ActorActions.tsx'
import { ActorTabs } from './ActorTabs.tsx'
import styles from './ActorView.module.css'
import { BeyondNote } from './BeyondNote.tsx'
import { Glance } from './Glance.tsx'
import { Head } from './Head.tsx'
import { HiddenNote } from './HiddenNote.tsx'
import { ActorFields, GroupNote } from './lazyFields.ts'
import { MoreFields } from './MoreFields.tsx'
import { TiesOf, useTiesOf } from './OtherTies.tsx'

/** An actor's profile: who it is, who is for it and against it, and all its ties as sentences. */
export function ActorView({ actor }: { readonly actor: Actor }) {
  const words = useWords().inspector
  const names = useNames()
  const narrow = useApp((state) => state.surroundings.narrow)
  const editing = useApp((state) => state.editing)
  const isGrouped = useApp((state) => state.view.groups !== '')
  const { shown } = useTiesOf(actor.id, '')
  const role = names.text(actor.role)
  const below = narrow ? words.roleAndTies(role, shown) : role
  return (
    <>
      <Head
        overline={words.actor}
        title={names.full(actor.id)}
        glyph={<ActorGlyph type={actor.type} size={44} />}
        below={below !== '' && <p className={styles.role}>{below}</p>}
        actions={<ActorActions actor={actor} />}
      />
      <HiddenNote actor={actor} />
      {isGrouped ? (
        <Suspense>
          <GroupNote actor={actor.id} />
        </Suspense>
      ) : (
        <BeyondNote actor={actor.id} />
      )}
      {editing ? (
        <Suspense>
          <ActorFields key={actor.id} actor={actor} />
        </Suspense>
      ) : narrow ? (
        <ActorTabs actor={actor} />
      ) : (
        <>
          <Summary actor={actor} />
          <Glance actor={actor.id} />
          <Dates actor={actor.id} />
          <OwnWords actor={actor.id} />
          <TiesOf actor={actor.id} title={words.allTies} />
          <Aliases actor={actor} />
          <MoreFields extra={actor.extra} />
        </>
      )}
    </>
  )
}
