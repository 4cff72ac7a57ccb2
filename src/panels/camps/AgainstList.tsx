import { ChevronRight } from 'lucide-react'
import type { Against } from '~/analysis/againstOf.ts'
import { basisGroupOf } from '~/map/basis.ts'
import type { Relation } from '~/map/map.ts'
import { mostNumbers } from '~/scene/campAreas.ts'
import { selectIndex } from '~/state/derived.ts'
import { store, useApp } from '~/state/store.ts'
import { selectTie } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { BasisSample } from '../pieces/BasisSample.tsx'
import { Sentence } from '../pieces/Sentence.tsx'
import { useNames } from '../pieces/useNames.ts'
import { useSentence } from '../pieces/useSentence.ts'
import { useTieWords } from '../pieces/useTieWords.ts'
import styles from './AgainstList.module.css'

/** What goes against the split, numbered as on the map; a press opens the tie with its evidence. */
export function AgainstList({ against }: { readonly against: readonly Against[] }) {
  const words = useScreenWords().camps.against
  const index = useApp(selectIndex)
  if (against.length === 0) return null
  const rows = against.slice(0, mostNumbers).flatMap((each, at) =>
    each.ties.flatMap((id) => {
      const relation = index.relation.get(id)
      return relation ? [{ relation, each, number: at + 1 }] : []
    }),
  )
  return (
    <>
      <ol className={styles.list} aria-label={words.list}>
        {rows.map(({ relation, each, number }) => (
          <li key={relation.id}>
            <Row relation={relation} against={each} number={number} />
          </li>
        ))}
      </ol>
      {against.length > mostNumbers && <p className={styles.more}>{words.more(against.length - mostNumbers)}</p>}
    </>
  )
}

type RowProps = { readonly relation: Relation; readonly against: Against; readonly number: number }

function Row({ relation, against, number }: RowProps) {
  const words = useScreenWords().camps.against
  const names = useNames()
  const pieces = useSentence(relation)
  const language = useApp((state) => state.language)
  const basis = useTieWords().basis(relation).toLocaleLowerCase(language)
  const sentence = pieces.map(({ text }) => text).join('')
  const why = against.always ? words[against.why] : `${words[against.why]}. ${words.notAlways}`
  return (
    <button
      type="button"
      className={styles.row}
      aria-label={words.row(number, sentence, basis, why)}
      onClick={() => store.setState(selectTie(relation.id))}
    >
      <span className={styles.number} aria-hidden>
        {number}
      </span>
      <span className={styles.words}>
        <span className={styles.sentence} lang={names.lang(relation.label)}>
          <Sentence pieces={pieces} />
        </span>
        <span className={styles.basis}>
          <BasisSample basis={basisGroupOf(relation)} width={28} />
          {basis}
        </span>
        <span className={styles.why}>{words[against.why]}</span>
        {!against.always && <span className={styles.why}>{words.notAlways}</span>}
      </span>
      <ChevronRight size={15} strokeWidth={2} aria-hidden />
    </button>
  )
}
