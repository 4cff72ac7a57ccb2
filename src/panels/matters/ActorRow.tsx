import type { ReactNode } from 'react'
import type { ActorId } from '~/map/map.ts'
import { store } from '~/state/store.ts'
import { selectActor } from '~/state/transitions.ts'
import { ActorGlyph } from '../pieces/ActorGlyph.tsx'
import { useNames } from '../pieces/useNames.ts'
import styles from './MattersPanel.module.css'

type Props = { readonly id: ActorId; readonly aside: string; readonly children?: ReactNode }

/** An actor of an answer; a press opens it. */
export function ActorRow({ id, aside, children }: Props) {
  const names = useNames()
  return (
    <button type="button" className={styles.row} onClick={() => store.setState(selectActor(id))}>
      <ActorGlyph type={names.actor(id)?.type ?? ''} />
      <span>{names.full(id)}</span>
      <span className={styles.score}>{aside}</span>
      {children}
    </button>
  )
}
