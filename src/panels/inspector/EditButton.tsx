import { Check, Pencil } from 'lucide-react'
import { store, useApp } from '~/state/store.ts'
import { say, setEditing } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { IconButton } from '~/ui/IconButton.tsx'

/** From reading to changing, and back. Who only reads has none. */
export function EditButton() {
  const { actions, said } = useScreenWords().making
  const editing = useApp((state) => state.editing)
  const readOnly = useApp((state) => state.readOnly)
  if (readOnly) return null
  return (
    <IconButton
      label={editing ? actions.done : actions.edit}
      icon={editing ? Check : Pencil}
      onPress={() => {
        store.setState(setEditing(!editing))
        store.setState(say(editing ? said.reading : said.editing))
      }}
    />
  )
}
