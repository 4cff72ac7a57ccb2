import { basisGroupOf } from '~/map/basis.ts'
import type { Relation } from '~/map/map.ts'
import { store } from '~/state/store.ts'
import { selectTie } from '~/state/transitions.ts'
import { Sentence } from './Sentence.tsx'
import styles from './TieLine.module.css'
import { TieSample } from './TieSample.tsx'
import { useNames } from './useNames.ts'
import { useSentence } from './useSentence.ts'

/** A tie of an answer: its sample, its sentence, and what the answer says of it. A press opens it. */
export function TieLine({ relation, aside = '' }: { readonly relation: Relation; readonly aside?: string }) {
  const pieces = useSentence(relation)
  const lang = useNames().lang(relation.label)
  return (
    <button
      type="button"
      className={styles.line}
      aria-label={[pieces.map(({ text }) => text).join(''), aside].filter(Boolean).join(', ')}
      onClick={() => store.setState(selectTie(relation.id))}
    >
      <span className={styles.sample}>
        <TieSample kind={relation.kind} basis={basisGroupOf(relation)} width={34} />
      </span>
      <span className={styles.words} lang={lang}>
        <Sentence pieces={pieces} />
      </span>
      {aside !== '' && <span className={styles.aside}>{aside}</span>}
    </button>
  )
}
