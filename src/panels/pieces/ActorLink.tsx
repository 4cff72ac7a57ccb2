import type { ActorId } from '~/map/map.ts'
import { store } from '~/state/store.ts'
import { selectActor } from '~/state/transitions.ts'
import styles from './ActorLink.module.css'
import { useNames } from './useNames.ts'

type Props = {
  readonly id: ActorId
  /** The form that the name takes in a sentence; else the short name. */
  readonly text?: string
}

/** A name that walks on to its actor. */
export function ActorLink({ id, text }: Props) {
  const names = useNames()
  return (
    <button type="button" className={styles.link} onClick={() => store.setState(selectActor(id))}>
      {text ?? names.short(id)}
    </button>
  )
}
