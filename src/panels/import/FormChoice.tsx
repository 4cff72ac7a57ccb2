import { encodings } from '~/formats/decodeText.ts'
import type { FileForm } from '~/formats/draft.ts'
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
  [' ', 'space'],
] as const

/** How each file was cut into rows and letters. Another choice reads the files anew, each as is said of it. */
export function FormChoice({ preview: { forms }, onReread }: Props) {
  const asked = forms.filter(({ encoding, hasHeader }) => knownEncoding(encoding) ?? hasHeader !== undefined)
  if (asked.length === 0) return null
  const reread = (changed: FileForm) =>
    onReread({
      files: forms.map((form) => [form.file, wishesOf(form.file === changed.file ? changed : form)] as const),
    })
  const [only] = asked
  if (asked.length === 1 && only?.file === '')
    return <OneForm form={only} onChange={(changed) => onReread(wishesOf(changed))} />
  return (
    <div className={styles.files}>
      {asked.map((form) => (
        <fieldset key={form.file} className={styles.file}>
          <legend className={styles.name}>{form.file}</legend>
          <OneForm form={form} onChange={reread} />
        </fieldset>
      ))}
    </div>
  )
}

const knownEncoding = (encoding: string | undefined) => encodings.find((each) => each === encoding)

function wishesOf({ encoding, delimiter, hasHeader }: FileForm): Wishes {
  const known = knownEncoding(encoding)
  return {
    ...(known ? { encoding: known } : {}),
    ...(delimiter ? { delimiter } : {}),
    ...(hasHeader === undefined ? {} : { hasHeader }),
  }
}

type OneProps = { readonly form: FileForm; readonly onChange: (form: FileForm) => void }

function OneForm({ form, onChange }: OneProps) {
  const { importing: words } = useScreenWords()
  const { encoding, delimiter, hasHeader } = form
  const known = knownEncoding(encoding)
  return (
    <div className={styles.form}>
      {known && (
        <Choice
          label={words.encoding}
          value={known}
          options={encodings.map((value) => ({ value, label: value.toUpperCase() }))}
          onChange={(chosen) => onChange({ ...form, encoding: chosen })}
        />
      )}
      {delimiter && (
        <Choice
          label={words.delimiter}
          value={delimiter}
          options={signs.map(([value, name]) => ({ value: value as string, label: words.delimiters[name] }))}
          onChange={(chosen) => onChange({ ...form, delimiter: chosen })}
        />
      )}
      {hasHeader !== undefined && (
        <div className={styles.check}>
          <Check label={words.header} isOn={hasHeader} onChange={(isOn) => onChange({ ...form, hasHeader: isOn })} />
        </div>
      )}
    </div>
  )
}
