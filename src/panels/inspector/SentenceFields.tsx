import { type ReactNode, useState } from 'react'
import type { ActorId, Relation } from '~/map/map.ts'
import { wordOf } from '~/map/sentence.ts'
import type { SentenceForm } from '~/map/sentenceForm.ts'
import { shortOf } from '~/map/text.ts'
import { useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { useWords } from '~/state/useWords.ts'
import { Choice } from '~/ui/Choice.tsx'
import { DraftField } from '~/ui/DraftField.tsx'
import { newSitting } from '~/ui/newSitting.ts'
import { tieLabel } from '~/view/tieLabel.ts'
import { useNames } from '../pieces/useNames.ts'
import { useWriting } from '../pieces/useWriting.ts'
import styles from './SentenceEdit.module.css'

type Props = {
  readonly relation: Relation
  readonly form: SentenceForm
  /** While it is written; `onSave` says when it is to be kept. */
  readonly onDraft: (form: SentenceForm) => void
  readonly onSave: (form: SentenceForm, sitting: string) => void
  /** Stands under the words. */
  readonly children: ReactNode
}

/** `first` and `place` in one choice. */
const orders = ['from between', 'to between', 'from after', 'to after'] as const

/** The words, and behind a fold where they stand and how the names read among them. */
export function SentenceFields({ relation, form, onDraft, onSave, children }: Props) {
  const { fields } = useScreenWords().making
  const said = fields.sentence
  const map = useApp((state) => state.document.map)
  const verbs = useWords().kindVerbs
  const names = useNames()
  const { language } = useWriting()
  const isPlain =
    form.first === 'from' &&
    form.place === 'between' &&
    [form.before, form.rest, form.from, form.to].every((text) => text === '')
  const [isOpen, setOpen] = useState(!isPlain)
  const hasWords = [form.words, form.before, form.rest].some((text) => text !== '')

  const name = (end: 'from' | 'to') => nameIn(relation[end])
  const nameIn = (id: ActorId) => {
    const actor = names.actor(id)
    return actor ? shortOf(actor, language, map.language) : id
  }
  const [first, second] = form.first === 'from' ? (['from', 'to'] as const) : (['to', 'from'] as const)
  const field = (
    part: 'words' | 'before' | 'rest' | 'from' | 'to',
    label: string,
    more: { readonly hint?: string; readonly placeholder?: string } = {},
  ) => (
    <DraftField
      key={part}
      label={label}
      value={form[part]}
      onDraft={(text) => onDraft({ ...form, [part]: text })}
      onChange={(text, sitting) => onSave({ ...form, [part]: text }, sitting)}
      {...more}
    />
  )
  return (
    <>
      {field('words', fields.label, {
        hint: form.place === 'between' ? fields.labelHint : said.wordsAfter,
        placeholder: wordOf(tieLabel(map, relation, language, verbs)),
      })}
      {children}
      {(hasWords || isOpen) && (
        <details className={styles.more} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{said.more}</summary>
          <div className={styles.fields}>
            <Choice<(typeof orders)[number]>
              label={said.order}
              value={`${form.first} ${form.place}`}
              options={orders.map((value) => {
                const [one, other] = value.startsWith('from') ? (['from', 'to'] as const) : (['to', 'from'] as const)
                const say = said.orders[value.endsWith('between') ? 'between' : 'after']
                return { value, label: say(name(one), name(other)) }
              })}
              onChange={(value) =>
                onSave(
                  {
                    ...form,
                    first: value.startsWith('from') ? 'from' : 'to',
                    place: value.endsWith('between') ? 'between' : 'after',
                  },
                  newSitting(),
                )
              }
            />
            {field(first, said.name(name(first)), { placeholder: name(first), hint: said.nameHint })}
            {field(second, said.name(name(second)), { placeholder: name(second) })}
            {field('before', said.before)}
            {field('rest', form.place === 'between' ? said.after : said.between)}
          </div>
        </details>
      )}
    </>
  )
}
