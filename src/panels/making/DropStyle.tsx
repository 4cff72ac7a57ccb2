import { RotateCcw, Trash2 } from 'lucide-react'
import { useState } from 'react'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import { Choice } from '~/ui/Choice.tsx'
import { IconButton } from '~/ui/IconButton.tsx'
import styles from './Styles.module.css'

type Option = { readonly value: string; readonly label: string }
type Props = {
  readonly name: string
  readonly isBuiltIn: boolean
  /** Whether the map says something about it. */
  readonly isOwn: boolean
  readonly count: number
  readonly others: readonly Option[]
  readonly onDrop: (into: string) => void
}

/** Puts a built-in one back, and deletes another: what is of it becomes of one that the reader chooses. */
export function DropStyle({ name, isBuiltIn, isOwn, count, others, onDrop }: Props) {
  const { styles: words, actions, deleting } = useScreenWords().making
  const [into, setInto] = useState<string | null>(null)
  if (isBuiltIn && !isOwn) return null
  // A built-in one keeps its rows: only its look goes back.
  if (isBuiltIn) return <IconButton label={words.back(name)} icon={RotateCcw} onPress={() => onDrop('')} />
  if (into === null)
    return (
      <IconButton
        label={words.remove(name)}
        icon={Trash2}
        onPress={() => (count === 0 ? onDrop('') : setInto(others[0]?.value ?? ''))}
      />
    )
  return (
    <div className={styles.into}>
      <Choice label={words.removeInto(name)} value={into} options={others} onChange={setInto} />
      <Button variant="primary" onPress={() => onDrop(into)}>
        {deleting.confirm}
      </Button>
      <Button onPress={() => setInto(null)}>{actions.cancel}</Button>
    </div>
  )
}
