import type { ActorId } from '~/map/map.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { DraftField } from '~/ui/DraftField.tsx'
import { wrongActor } from '~/view/entryProblems.ts'
import { useActorFinder, useActorNames } from './useWriting.ts'

type Props = {
  readonly label: string
  /** '' for nobody yet. */
  readonly value: ActorId | ''
  readonly onChange: (id: ActorId, sitting: string) => void
  readonly ref?: React.Ref<HTMLInputElement>
}

/** An actor, written by name; the names of the map are offered. */
export function ActorField({ label, value, onChange, ref }: Props) {
  const { wrong, newTie } = useScreenWords().making
  const finder = useActorFinder()
  const names = useActorNames()
  return (
    <DraftField
      label={label}
      value={names.find(({ id }) => id === value)?.name ?? value}
      check={(text) => wrongActor(text, finder, wrong)}
      onChange={(text, sitting) => {
        const found = finder.find(text)
        if (found) onChange(found.id, sitting)
      }}
      choices={names.map(({ name }) => name)}
      placeholder={newTie.choose}
      {...(ref && { ref })}
    />
  )
}
