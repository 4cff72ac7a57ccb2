import { useEffect, useRef, useState } from 'react'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import { Field } from '~/ui/Field.tsx'
import styles from './RenameForm.module.css'

type Props = {
  readonly name: string
  readonly onRename: (name: string) => void
  readonly onCancel: () => void
}

/** A new name in the place of the old one. */
export function RenameForm({ name, onRename, onCancel }: Props) {
  const words = useScreenWords().keeping.library
  const [next, setNext] = useState(name)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.select(), [])
  const submit = () => {
    const named = next.trim()
    if (named === '' || named === name) onCancel()
    else onRename(named)
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <Field ref={field} label={words.newName} value={next} onChange={setNext} />
      <div className={styles.actions}>
        <Button variant="primary" onPress={submit}>
          {words.renameDo}
        </Button>
        <Button variant="quiet" onPress={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
