import type { ActorId } from '~/map/map.ts'
import type { TieGroup } from '~/view/groupTies.ts'
import styles from './TieGroups.module.css'
import { TieRow } from './TieRow.tsx'
import { TieSample } from './TieSample.tsx'
import { useTieWords } from './useTieWords.ts'

type Props = {
  readonly groups: readonly TieGroup[]
  readonly of: ActorId
}

/** An actor's ties by kind, each kind under its sample and word. */
export function TieGroups({ groups, of }: Props) {
  const { kind: wordOf } = useTieWords()
  return groups.map(({ kind, ties }) => (
    <div key={kind} className={styles.group}>
      <p className={styles.kind} aria-hidden="true">
        <TieSample kind={kind} width={34} />
        {wordOf(kind)}
      </p>
      <ul aria-label={wordOf(kind)}>
        {ties.map((tie) => (
          <li key={tie.relation.id}>
            <TieRow tie={tie} of={of} />
          </li>
        ))}
      </ul>
    </div>
  ))
}
