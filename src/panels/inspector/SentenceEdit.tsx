import { useState } from 'react'
import type { Relation, Text } from '~/map/map.ts'
import { placesAnEnd } from '~/map/sentence.ts'
import { formOf, labelOf, type SentenceForm } from '~/map/sentenceForm.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Sentence } from '../pieces/Sentence.tsx'
import { useSentence } from '../pieces/useSentence.ts'
import { useWriting } from '../pieces/useWriting.ts'
import styles from './SentenceEdit.module.css'
import { SentenceFields } from './SentenceFields.tsx'
import { TextEdit } from './TextEdit.tsx'

type Props = {
  readonly relation: Relation
  readonly onChange: (label: Text | undefined, sitting: string) => void
}

/** What a tie says, in fields without braces, and how it reads. What they cannot say is written in braces. */
export function SentenceEdit(props: Props) {
  const { language } = useWriting()
  return <InLanguage key={language} {...props} />
}

function InLanguage({ relation, onChange }: Props) {
  const { fields } = useScreenWords().making
  const writing = useWriting()
  const label = writing.read(relation.label)
  // What the label cannot hold while it has no words: the form that a name was given, the place of the words.
  const [own, setOwn] = useState<{ readonly label: string; readonly form: SentenceForm } | null>(null)
  const [draft, setDraft] = useState<SentenceForm | null>(null)
  const form = own?.label === label ? own.form : formOf(label)
  const read = draft === null ? label : labelOf(draft)
  const pieces = useSentence({ ...relation, label: writing.write(relation.label, read) ?? '' }, writing.language)
  const saved = useSentence(relation, writing.language)
  if (form === null)
    return <TextEdit label={fields.label} text={relation.label} hint={fields.templateHint} onChange={onChange} />

  function save(next: SentenceForm, sitting: string) {
    const written = labelOf(next)
    // Who writes braces places the names themselves.
    const placed = placesAnEnd(next.words) ? formOf(written) : next
    setOwn(placed && { label: written, form: placed })
    setDraft(null)
    if (written !== label) onChange(writing.write(relation.label, written), sitting)
  }
  return (
    <div className={styles.sentence}>
      <SentenceFields relation={relation} form={form} onDraft={setDraft} onSave={save}>
        {/* Seen at every key, said when it is kept. */}
        <p className={styles.preview} aria-hidden>
          <Sentence pieces={pieces} />
        </p>
        <p className="visually-hidden" role="status">
          {fields.sentence.reads(saved.map(({ text }) => text).join(''))}
        </p>
      </SentenceFields>
    </div>
  )
}
