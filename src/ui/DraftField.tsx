import { type FocusEvent, type KeyboardEvent, type Ref, useEffect, useId, useRef, useState } from 'react'
import styles from './DraftField.module.css'
import { newSitting } from './newSitting.ts'

type Props = {
  readonly label: string
  /** What is saved. */
  readonly value: string
  /** Saves what was written; all calls of one stay in the field have the same `sitting`. */
  readonly onChange: (text: string, sitting: string) => void
  /** Every change of what stands in the field, saved or not. */
  readonly onDraft?: (text: string) => void
  /** What is wrong with a text, as a sentence; '' when nothing is. A text that is wrong is not saved. */
  readonly check?: (text: string) => string
  readonly hint?: string
  /** More than one: a text of several lines. */
  readonly rows?: number
  readonly lang?: string
  readonly placeholder?: string
  /** What may be meant, offered while writing. */
  readonly choices?: readonly string[]
  readonly isLabelHidden?: boolean
  readonly ref?: Ref<HTMLInputElement>
}

const pause = 500 // ms without a key after which what is written is saved

/** A field that saves itself: after a pause, and when it is left. Esc takes back what this stay has not saved yet. */
export function DraftField({
  label,
  value,
  onChange,
  onDraft,
  check,
  hint,
  rows = 1,
  choices,
  isLabelHidden,
  ref,
  lang,
  placeholder,
}: Props) {
  const [draft, setDraft] = useState<string | null>(null)
  const [problem, setProblem] = useState('')
  const sitting = useRef('')
  const id = useId()
  const unsaved = useRef<() => void>(() => {})

  const save = (text: string): boolean => {
    if (check && check(text) !== '') return false
    if (text !== value) onChange(text, sitting.current)
    return true
  }
  unsaved.current = () => {
    if (draft !== null) save(draft)
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each new draft
  useEffect(() => {
    if (draft === null) return
    const timer = setTimeout(() => save(draft), pause)
    return () => clearTimeout(timer)
  }, [draft])
  // A field that goes away with its row keeps what was written in it.
  useEffect(() => () => unsaved.current(), [])

  function leave() {
    if (draft === null) return
    if (save(draft)) {
      setDraft(null)
      setProblem('')
    } else setProblem(check?.(draft) ?? '')
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Enter' && rows === 1) leave()
    if (event.key !== 'Escape' || (draft === null && problem === '')) return
    event.stopPropagation()
    setDraft(null)
    setProblem('')
    onDraft?.(value)
  }

  function write(text: string) {
    setDraft(text)
    onDraft?.(text)
  }

  const said = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ')
  const shared = {
    id,
    ...(lang && { lang }),
    ...(placeholder && { placeholder }),
    className: styles.input,
    value: draft ?? value,
    autoComplete: 'off',
    'aria-invalid': problem !== '',
    ...(said && { 'aria-describedby': said }),
    onFocus: () => {
      if (problem === '') sitting.current = newSitting()
    },
    onBlur: (event: FocusEvent) => {
      event.stopPropagation()
      leave()
    },
    onKeyDown,
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      {rows > 1 ? (
        <textarea {...shared} rows={rows} onChange={({ target }) => write(target.value)} />
      ) : (
        <input
          {...shared}
          {...(ref && { ref })}
          {...(choices && { list: `${id}-list` })}
          onChange={({ target }) => write(target.value)}
        />
      )}
      {choices && (
        <datalist id={`${id}-list`}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  )
}
