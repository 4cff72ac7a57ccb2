import { Undo2 } from 'lucide-react'
import type { ActorId } from '~/map/map.ts'
import { selectVisible } from '~/state/derived.ts'
import { useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import { comparedSides } from '~/view/comparedSides.ts'
import { ActorLink } from '../pieces/ActorLink.tsx'
import { ChangeGroup } from './ChangeGroup.tsx'
import styles from './ComparePanel.module.css'
import type { CompareDoors } from './compareDoors.ts'

/** Which two maps stand here as one, the way back, and whom only one of them has. */
export function JoinedMaps({ doors }: { readonly doors: CompareDoors }) {
  const words = useScreenWords()
  const { compare } = words
  const map = useApp((state) => state.document.map)
  const view = useApp((state) => state.view)
  const language = useApp((state) => state.language)
  const [first, second] = comparedSides(map, view, words, language)
  const back = doors.back()
  return (
    <div className={styles.others}>
      <p className={styles.summary}>{compare.side(compare.first, first)}</p>
      <p className={styles.summary}>{compare.side(compare.second, second)}</p>
      <p className={styles.summary}>{compare.others.isNew}</p>
      {back && (
        <Button icon={Undo2} onPress={back}>
          {compare.others.back(first)}
        </Button>
      )}
    </div>
  )
}

/** Actors that only one of two maps has. */
export function ActorChanges() {
  const words = useScreenWords().compare
  const { changedActors } = useApp(selectVisible)
  if (!changedActors) return null
  const of = (wanted: 'new' | 'gone') =>
    [...changedActors].flatMap(([id, change]) => (change === wanted ? [{ key: id, row: <Row id={id} /> }] : []))
  return (
    <>
      <ChangeGroup title={words.actorGroups.added} marks={['new']} rows={of('new')} />
      <ChangeGroup title={words.actorGroups.gone} marks={['gone']} rows={of('gone')} />
    </>
  )
}

const Row = ({ id }: { readonly id: ActorId }) => (
  <p className={styles.actor}>
    <ActorLink id={id} />
  </p>
)
