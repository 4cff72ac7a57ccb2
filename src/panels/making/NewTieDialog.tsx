import { type FormEvent, useId, useState } from 'react'
import { kindsOf } from '~/map/kinds.ts'
import type { ActorId } from '~/map/map.ts'
import { addTie } from '~/state/editTransitions.ts'
import { store, useApp } from '~/state/store.ts'
import { say } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import { Dialog } from '~/ui/Dialog.tsx'
import { Field } from '~/ui/Field.tsx'
import { wrongActor } from '~/view/entryProblems.ts'
import { Sentence } from '../pieces/Sentence.tsx'
import { TieSample } from '../pieces/TieSample.tsx'
import { useNames } from '../pieces/useNames.ts'
import { useSentence } from '../pieces/useSentence.ts'
import { useTieWords } from '../pieces/useTieWords.ts'
import { useActorFinder, useActorNames, useWriting } from '../pieces/useWriting.ts'
import styles from './Making.module.css'

type Props = { readonly from: ActorId | ''; readonly to: ActorId | ''; readonly onClose: () => void }

/** From whom, to whom, of what kind, in which words. Its evidence comes next, in the details. */
export function NewTieDialog({ from, to, onClose }: Props) {
  const { newTie, fields, actions, said } = useScreenWords().making
  const map = useApp((state) => state.document.map)
  const names = useNames()
  const { kind: nameOfKind } = useTieWords()
  const finder = useActorFinder()
  const writing = useWriting()
  const start = (id: ActorId | '') => (id === '' ? '' : names.full(id))
  const [sender, setSender] = useState(start(from))
  const [receiver, setReceiver] = useState(start(to))
  const [kind, setKind] = useState('support')
  const [label, setLabel] = useState('')
  const [isTried, setTried] = useState(false)
  const form = useId()

  function add(event: FormEvent) {
    event.preventDefault()
    setTried(true)
    const [one, other] = [finder.find(sender), finder.find(receiver)]
    if (!one || !other) return
    const text = writing.write(undefined, label.trim())
    store.setState(addTie({ from: one.id, to: other.id, kind, ...(text !== undefined && { label: text }) }))
    store.setState(say(said.added(`${one.name} → ${other.name}`)))
    onClose()
  }

  if (map.actors.length < 2)
    return (
      <Dialog title={newTie.title} closeLabel={actions.close} isOpen onClose={onClose}>
        <p className={styles.text}>{newTie.noActors}</p>
      </Dialog>
    )
  return (
    <Dialog
      title={newTie.title}
      closeLabel={actions.close}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{actions.cancel}</Button>
          <Button variant="primary" form={form}>
            {actions.addTie}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={add} noValidate>
        <div className={styles.two}>
          <End label={fields.from} value={sender} onChange={setSender} isTried={isTried} autoFocus={from === ''} />
          <End
            label={fields.to}
            value={receiver}
            onChange={setReceiver}
            isTried={isTried}
            autoFocus={from !== '' && to === ''}
          />
        </div>
        <fieldset className={styles.kinds}>
          <legend>{fields.kind}</legend>
          {kindsOf(map).map(({ key }) => (
            <label key={key} className={styles.kind}>
              <input
                type="radio"
                name={`${form}-kind`}
                value={key}
                checked={key === kind}
                autoFocus={to !== '' && key === kind}
                onChange={() => setKind(key)}
              />
              <TieSample kind={key} width={34} />
              {nameOfKind(key)}
            </label>
          ))}
        </fieldset>
        <Field label={fields.label} value={label} onChange={setLabel} hint={fields.labelHint} />
        <Preview from={finder.find(sender)?.id} to={finder.find(receiver)?.id} kind={kind} label={label} />
        <p className={styles.hint}>{newTie.hint}</p>
      </form>
    </Dialog>
  )
}

type PreviewProps = {
  readonly from: ActorId | undefined
  readonly to: ActorId | undefined
  readonly kind: string
  readonly label: string
}

/** How the tie will read, once both ends are known. */
function Preview({ from = '', to = '', kind, label }: PreviewProps) {
  const writing = useWriting()
  const text = writing.write(undefined, label.trim())
  const pieces = useSentence({ id: '', from, to, kind, evidence: [], ...(text !== undefined && { label: text }) })
  return (
    from !== '' &&
    to !== '' && (
      <p className={styles.preview}>
        <Sentence pieces={pieces} />
      </p>
    )
  )
}

type EndProps = {
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
  readonly isTried: boolean
  readonly autoFocus: boolean
}

function End({ label, value, onChange, isTried, autoFocus }: EndProps) {
  const { wrong, newTie } = useScreenWords().making
  const finder = useActorFinder()
  const names = useActorNames()
  const list = useId()
  const problem = isTried ? wrongActor(value, finder, wrong) : ''
  return (
    <div>
      <Field
        label={label}
        value={value}
        onChange={onChange}
        list={list}
        placeholder={newTie.choose}
        autoFocus={autoFocus}
        wrong={problem}
      />
      <datalist id={list}>
        {names.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </div>
  )
}
