import { useId } from 'react'
import { basisGroups } from '~/map/basis.ts'
import { selectVisible } from '~/state/derived.ts'
import { store, useApp } from '~/state/store.ts'
import { look } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import { DraftField } from '~/ui/DraftField.tsx'
import { sidesOf } from '~/view/comparedIn.ts'
import { comparedSides } from '~/view/comparedSides.ts'
import { likelySides } from '~/view/likelySides.ts'
import { shortCitation } from '~/view/shortCitation.ts'
import styles from './ComparePanel.module.css'

/** What stands on either side: two dates that are written, or two sources or bases that are chosen. */
export function Sides() {
  const all = useScreenWords()
  const { compare: words, citations, basisGroups: groups } = all
  const view = useApp((state) => state.view)
  const map = useApp((state) => state.document.map)
  const language = useApp((state) => state.language)
  const { relations } = useApp(selectVisible)
  const sides = view.before === '' && view.after === '' ? likelySides(relations, view.compare) : null
  const likely = sides && { compare: view.compare, before: sides[0], after: sides[1] }
  const likelyNames = likely ? comparedSides(map, likely, all, language) : ['', '']
  const [before, after] = sidesOf(view)
  const options =
    view.compare === 'bases'
      ? basisGroups.map((value) => ({ value, label: groups[value] }))
      : map.sources.map((source) => ({ value: source.id, label: shortCitation(source, citations) }))
  const rows = [
    { label: words.first, value: before, onChange: (text: string) => store.setState(look({ before: text })) },
    { label: words.second, value: after, onChange: (text: string) => store.setState(look({ after: text })) },
  ]
  return (
    <div className={styles.sides}>
      {rows.map((row) =>
        view.compare === 'moments' ? (
          <DraftField key={row.label} {...row} placeholder={words.example} />
        ) : (
          <Choice key={row.label} {...row} options={options} />
        ),
      )}
      {likely && (
        <Button onPress={() => store.setState(look(likely))}>{words.likely(likelyNames[0], likelyNames[1])}</Button>
      )}
    </div>
  )
}

type ChoiceProps = {
  readonly label: string
  readonly value: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  readonly onChange: (value: string) => void
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  const words = useScreenWords().compare
  const id = useId()
  const isKnown = value === '' || options.some((option) => option.value === value)
  return (
    <div className={styles.side}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <select id={id} className={styles.select} value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{words.choose}</option>
        {!isKnown && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
