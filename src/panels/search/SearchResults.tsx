import { EyeOff } from 'lucide-react'
import { selectIndex, selectVisible } from '~/state/derived.ts'
import { useApp } from '~/state/store.ts'
import { useWords } from '~/state/useWords.ts'
import type { Found } from '~/view/searchActors.ts'
import { ActorGlyph } from '../pieces/ActorGlyph.tsx'
import { FoundText } from './FoundText.tsx'
import styles from './SearchResults.module.css'

type Props = {
  readonly query: string
  readonly found: readonly Found[]
  readonly active: number
  readonly ids: { readonly list: string; readonly option: (index: number) => string }
  readonly onPoint: (index: number) => void
  readonly onPick: (index: number) => void
}

export function SearchResults({ query, found, active, ids, onPoint, onPick }: Props) {
  const { search: words, list } = useWords()
  const { tiesOf } = useApp(selectIndex)
  const { actors } = useApp(selectVisible)
  if (found.length === 0) {
    return (
      <div className={styles.none}>
        <p>{words.none(query.trim())}</p>
        <p className={styles.hint}>{words.noneHint}</p>
      </div>
    )
  }
  return (
    <div role="listbox" id={ids.list} aria-label={words.label} className={styles.list}>
      {found.map(({ actor, name, ranges, also }, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus
        // biome-ignore lint/a11y/useFocusableInteractive: as above: the field points at the active option
        <div
          key={actor.id}
          role="option"
          id={ids.option(index)}
          aria-selected={index === active}
          className={styles.option}
          onPointerMove={() => {
            if (index !== active) onPoint(index)
          }}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onPick(index)}
        >
          <ActorGlyph type={actor.type} size={20} />
          <span className={styles.text}>
            <FoundText text={name} ranges={ranges} />
            {also && (
              <span className={styles.also}>
                <FoundText text={also.text} ranges={also.ranges} />
              </span>
            )}
          </span>
          {!actors.some(({ id }) => id === actor.id) && (
            <span className={styles.hidden}>
              <EyeOff size={13} strokeWidth={2} aria-hidden />
              {words.hidden}
            </span>
          )}
          <span className={styles.ties}>{list.ties(tiesOf.get(actor.id)?.length ?? 0)}</span>
        </div>
      ))}
    </div>
  )
}
