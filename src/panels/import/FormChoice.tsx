import { encodings } from '~/formats/decodeText.ts'
import type { ImportPreview } from '~/formats/previewOf.ts'
import type { Wishes } from '~/formats/readFile.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Check } from '~/ui/Check.tsx'
import { Choice } from '~/ui/Choice.tsx'
import styles from './FormChoice.module.css'

type Props = { readonly preview: ImportPreview; readonly onReread: (wishes: Wishes) => void }

const signs = [
  [',', 'comma'],
  [';', 'semicolon'],
  ['\t', 'tab'],
  ['|', 'bar'],
] as const

/** How a text was cut into rows and letters. Another choice reads the file anew. */
export function FormChoice({ preview: { form }, onReread }: Props) {
  const { importing: words } = useScreenWords()
  const { encoding, delimiter, hasHeader } = form
  const known = encodings.find((each) => each === encoding)
  const now: Wishes = {
    ...(known ? { encoding: known } : {}),
    ...(delimiter ? { delimiter } : {}),
    ...(hasHeader === undefined ? {} : { hasHeader }),
  }
  if (known === undefined && hasHeader === undefined) return null
  return (
    <div className={styles.form}>
      {known && (
        <Choice
          label={words.encoding}
          value={known}
          options={encodings.map((value) => ({ value, label: value.toUpperCase() }))}
          onChange={(chosen) => onReread({ ...now, encoding: chosen })}
        />
      )}
      {delimiter && (
        <Choice
          label={words.delimiter}
          value={delimiter}
          options={signs.map(([value, name]) => ({ value: value as string, label: words.delimiters[name] }))}
          onChange={(chosen) => onReread({ ...now, delimiter: chosen })}
        />
      )}
      {hasHeader !== undefined && (
        <div className={styles.check}>
          <Check label={words.header} isOn={hasHeader} onChange={(isOn) => onReread({ ...now, hasHeader: isOn })} />
        </div>
      )}
    </div>
  )
}
