import { useId, useRef, useState } from 'react'
import { useScreenWords } from '~/state/useScreenWords.ts'
import field from './OwnText.module.css'
import { newSitting } from './useFigureSettings.ts'

type Props = {
  readonly label: string
  readonly value: number
  readonly least: number
  readonly most: number
  readonly onChange: (value: number, sitting: string) => void
}

/** A number that takes effect as soon as it is one that may be; until then the field says what may. */
export function NumberField({ label, value, least, most, onChange }: Props) {
  const { size } = useScreenWords().figureScreen
  const [draft, setDraft] = useState<string | null>(null)
  const sitting = useRef('')
  const id = useId()
  const isWrong = draft !== null && numberIn(draft, least, most) === null

  function type(text: string) {
    setDraft(text)
    const number = numberIn(text, least, most)
    if (number !== null && number !== value) onChange(number, sitting.current)
  }

  return (
    <div className={field.field}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        inputMode="decimal"
        autoComplete="off"
        className={field.input}
        value={draft ?? String(value)}
        aria-invalid={isWrong}
        {...(isWrong ? { 'aria-describedby': `${id}-range` } : {})}
        onFocus={() => {
          sitting.current = newSitting()
        }}
        onChange={({ target }) => type(target.value)}
        onBlur={() => setDraft(null)}
      />
      {isWrong && (
        <p id={`${id}-range`} role="alert" className={field.wrong}>
          {size.range(least, most)}
        </p>
      )}
    </div>
  )
}

/** Null for anything else than a number between the two. A comma may stand for the point. */
function numberIn(text: string, least: number, most: number): number | null {
  const number = text.trim() === '' ? Number.NaN : Number(text.replace(',', '.'))
  return number >= least && number <= most ? number : null
}
