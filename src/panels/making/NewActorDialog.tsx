import { type FormEvent, useId, useRef, useState } from 'react'
import { actorTypesOf } from '~/map/kinds.ts'
import type { Point } from '~/map/map.ts'
import { addActor } from '~/state/editTransitions.ts'
import { store, useApp } from '~/state/store.ts'
import { say } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import { Choice } from '~/ui/Choice.tsx'
import { Dialog } from '~/ui/Dialog.tsx'
import { Field } from '~/ui/Field.tsx'
import { isNameTaken } from '~/view/actorByName.ts'
import { useTieWords } from '../pieces/useTieWords.ts'
import { useWriting } from '../pieces/useWriting.ts'
import styles from './Making.module.css'

type Props = { readonly at: Point | undefined; readonly onClose: () => void }

/** A name, and Enter: the rest is said in the details. */
export function NewActorDialog({ at, onClose }: Props) {
  const { newActor, fields, actions, said, wrong } = useScreenWords().making
  const map = useApp((state) => state.document.map)
  const { type: nameOfType } = useTieWords()
  const writing = useWriting()
  const [name, setName] = useState('')
  const [type, setType] = useState('person')
  const [problem, setProblem] = useState('')
  const input = useRef<HTMLInputElement>(null)
  const form = useId()

  function add(event: FormEvent) {
    event.preventDefault()
    const text = writing.write(undefined, name.trim())
    if (text === undefined) {
      setProblem(wrong.noName)
      input.current?.focus()
      return
    }
    store.setState(addActor({ name: text, type, ...(at && { at }) }))
    store.setState(say(said.added(name.trim())))
    onClose()
  }

  return (
    <Dialog
      title={newActor.title}
      closeLabel={actions.close}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{actions.cancel}</Button>
          <Button variant="primary" form={form}>
            {actions.addActor}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={add}>
        <Field
          ref={input}
          autoFocus
          label={fields.name}
          value={name}
          onChange={setName}
          hint={newActor.hint}
          wrong={name.trim() === '' ? problem : ''}
        />
        <p role="status" className={styles.warn}>
          {isNameTaken(map, name) ? newActor.again : ''}
        </p>
        <Choice
          label={fields.type}
          value={type}
          options={actorTypesOf(map).map(({ key }) => ({ value: key, label: nameOfType(key) }))}
          onChange={setType}
        />
      </form>
    </Dialog>
  )
}
