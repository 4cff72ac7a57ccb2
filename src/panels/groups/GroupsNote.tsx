import { selectVisible } from '~/state/derived.ts'
import { selectGrouped, selectGroupPicture } from '~/state/groupsDerived.ts'
import { useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import styles from './GroupsNote.module.css'

/** Under a map of groups: over how much they are, and how many of the sums of ties are drawn. */
export function GroupsNote() {
  const words = useScreenWords().groups
  const grouped = useApp(selectGrouped)
  const drawn = useApp((state) => selectGroupPicture(state)?.sums.length ?? 0)
  const { actors, relations } = useApp(selectVisible)
  if (!grouped) return null
  const count = new Set([...grouped.nodes.map(({ key }) => key), ...grouped.opened.keys()]).size
  return (
    <p className={styles.note}>
      {words.over(count, actors.length, relations.length)}
      {drawn < grouped.sums.length && ` ${words.drawnShort(drawn, grouped.sums.length)}`}
    </p>
  )
}
