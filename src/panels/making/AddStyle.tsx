import { type FormEvent, useState } from 'react'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import { Field } from '~/ui/Field.tsx'
import styles from './Styles.module.css'

type Props = { readonly label: string; readonly onAdd: (name: string) => void }

/** A name, and Enter. */
export function AddStyle({ label, onAdd }: Props) {
  const { styles: words } = useScreenWords().making
  const [name, setName] = useState('')
  const add = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') return
    onAdd(name.trim())
    setName('')
  }
  return (
    <form className={styles.add} onSubmit={add}>
      <Field
        label={`${label}: ${words.newName}`}
        value={name}
        onChange={setName}
        action={<Button isSubmit>{label}</Button>}
      />
    </form>
  )
}
