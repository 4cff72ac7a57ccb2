import { memo, useId } from 'react'
import { selectVisible } from '~/state/derived.ts'
import { store, useApp } from '~/state/store.ts'
import { look, showOnly, toggleHidden } from '~/state/transitions.ts'
import { useWords } from '~/state/useWords.ts'
import { LegendRow, type Row } from './LegendRow.tsx'
import styles from './LegendSection.module.css'

type Props = {
  readonly title: string
  /** Of what it tells how many the filters leave. */
  readonly counts?: 'relations' | 'actors'
  readonly field: 'hiddenKinds' | 'hiddenBases' | 'hiddenTypes'
  readonly rows: readonly Row[]
}

/** Drawn anew only when its own rows or what is hidden of them change. */
export const LegendSection = memo(function LegendSection({ title, counts, field, rows }: Props) {
  const words = useWords().legend
  const hidden = useApp((state) => state.view[field])
  const id = useId()
  if (rows.length === 0) return null
  const keys = rows.map(({ key }) => key)
  const isAllOn = !keys.some((key) => hidden.includes(key))
  return (
    <fieldset className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {!isAllOn && (
          <button
            type="button"
            className={styles.all}
            aria-label={words.showAllOf(title)}
            onClick={() => store.setState(look({ [field]: [] }))}
          >
            {words.showAll}
          </button>
        )}
        {counts && <Shown of={counts} />}
      </div>
      <ul>
        {rows.map(({ key, ...row }) => (
          <li key={key}>
            <LegendRow
              {...row}
              isOn={!hidden.includes(key)}
              isAlone={rows.length > 1 && keys.every((each) => hidden.includes(each) !== (each === key))}
              hasOthers={rows.length > 1}
              onToggle={() => store.setState(toggleHidden(field, key))}
              onOnly={() => store.setState(showOnly(field, key, keys))}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  )
})

function Shown({ of }: { readonly of: 'relations' | 'actors' }) {
  const shown = useApp((state) => selectVisible(state)[of].length)
  return <span className={styles.shown}>{useWords().legend.shown(shown)}</span>
}
