import { useId, useRef } from 'react'
import type { Step, Text } from '~/map/map.ts'
import { textIn } from '~/map/text.ts'
import { ownWords, writeText } from '~/presentation/writeText.ts'
import { changeStep } from '~/state/stepTransitions.ts'
import { store, useApp } from '~/state/store.ts'
import styles from './StepText.module.css'

type Field = 'title' | 'text' | 'notes' | 'prompt'
type Props = {
  readonly step: Step
  readonly field: Field
  readonly label: string
  readonly hint?: string
  readonly rows?: number
}

let sittings = 0

/** A text of the step in the reader's language; what stands there in another one is shown as a hint of what to write. */
export function StepText({ step, field, label, hint, rows = 1 }: Props) {
  const id = useId()
  const language = useApp((state) => state.language)
  const mapLanguage = useApp((state) => state.document.map.language)
  const sitting = useRef('')
  const text: Text | undefined = field === 'prompt' ? step.ask?.prompt : step[field]
  const own = ownWords(text, language, mapLanguage)
  const elsewhere = own === '' && text !== undefined ? textIn(text, language, mapLanguage) : ''
  const write = (words: string) => {
    const next = writeText(text, words, language, mapLanguage)
    store.setState(
      changeStep(step.id, field === 'prompt' ? { ask: withPrompt(step, next) } : { [field]: next }, sitting.current),
    )
  }
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={rows}
        className={styles.input}
        value={own}
        placeholder={elsewhere}
        {...(hint ? { 'aria-describedby': `${id}-hint` } : {})}
        onFocus={() => {
          sitting.current = `step-text-${++sittings}`
        }}
        onChange={({ target }) => write(rows === 1 ? target.value.replace(/\s*\n\s*/g, ' ') : target.value)}
      />
      {hint && (
        <p id={`${id}-hint`} className={styles.hint}>
          {hint}
        </p>
      )}
    </div>
  )
}

/** A question without anything in it is none. */
function withPrompt(step: Step, prompt: Text | undefined): Step['ask'] | undefined {
  const { prompt: _, ...rest } = step.ask ?? {}
  if (prompt !== undefined) return { ...rest, prompt }
  return Object.keys(rest).length === 0 ? undefined : rest
}
