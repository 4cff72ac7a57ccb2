import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react'
import styles from './CellEditor.module.css'

type Props = {
  readonly label: string
  readonly text: string
  /** In place of `text`, when a key began the writing. */
  readonly typed: string | undefined
  /** What may be written, where that is known; `isClosed`: nothing else. */
  readonly choices: readonly string[] | undefined
  readonly isClosed: boolean
  /** In the right half of the table: what is said below reaches to the left. */
  readonly isLate: boolean
  /** Writes the text; `then` says where to go. A sentence comes back when it cannot be taken. */
  readonly onDone: (text: string, then: 'next' | 'before' | 'below' | 'stay') => string
  readonly onCancel: () => void
}

/** A cell while it is written: Enter and Tab keep, Esc gives up. */
export function CellEditor({ label, text, typed, choices, isClosed, isLate, onDone, onCancel }: Props) {
  const [draft, setDraft] = useState(typed ?? text)
  const [problem, setProblem] = useState('')
  const field = useRef<HTMLInputElement & HTMLSelectElement>(null)
  const isOver = useRef(false)
  const id = useId()

  useLayoutEffect(() => {
    field.current?.focus()
    if (typed === undefined && field.current instanceof HTMLInputElement) field.current.select()
  }, [typed])

  function done(then: Parameters<Props['onDone']>[1], value = draft) {
    if (isOver.current) return
    const wrong = onDone(value, then)
    setProblem(wrong)
    if (wrong === '') isOver.current = true
  }

  function onKeyDown(event: KeyboardEvent) {
    event.stopPropagation()
    if (event.key === 'Escape') {
      isOver.current = true
      onCancel()
    } else if (event.key === 'Tab') done(event.shiftKey ? 'before' : 'next')
    else if (event.key === 'Enter') done('below')
    else return
    event.preventDefault()
  }

  const shared = {
    ref: field,
    'aria-label': label,
    'aria-invalid': problem !== '',
    ...(problem !== '' && { 'aria-describedby': id }),
    className: styles.field,
    value: draft,
    onKeyDown,
    onBlur: () => done('stay'),
  }
  return (
    <div className={styles.editor}>
      {isClosed && choices ? (
        <select {...shared} onChange={({ target }) => setDraft(target.value)}>
          {!choices.includes(text) && <option value={text}>{text}</option>}
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...shared}
          autoComplete="off"
          {...(choices && { list: `${id}-list` })}
          onChange={({ target }) => setDraft(target.value)}
        />
      )}
      {choices && !isClosed && (
        <datalist id={`${id}-list`}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
      {problem !== '' && (
        <p id={id} role="alert" className={`${styles.problem} ${isLate ? styles.late : ''}`}>
          {problem}
        </p>
      )}
    </div>
  )
}
