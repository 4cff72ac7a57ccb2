import type { Text } from '~/map/map.ts'
import { textIn } from '~/map/text.ts'
import { useApp } from '~/state/store.ts'
import { DraftField } from '~/ui/DraftField.tsx'
import { useWriting } from '../pieces/useWriting.ts'

type Props = {
  readonly label: string
  readonly text: Text | undefined
  /** undefined when the text has been emptied in every language. */
  readonly onChange: (text: Text | undefined, sitting: string) => void
  readonly check?: (text: string) => string
  readonly rows?: number
  readonly hint?: string
}

/** A text in the language that is being written; what it says in another stands there pale. */
export function TextEdit({ label, text, onChange, ...rest }: Props) {
  const writing = useWriting()
  const language = useApp((state) => state.language)
  const mapLanguage = useApp((state) => state.document.map.language)
  const fallback = text === undefined ? '' : textIn(text, writing.language, mapLanguage)
  return (
    <DraftField
      key={writing.language}
      label={label}
      value={writing.read(text)}
      placeholder={fallback}
      onChange={(words, sitting) => onChange(writing.write(text, words), sitting)}
      {...(writing.language !== language && { lang: writing.language })}
      {...rest}
    />
  )
}
