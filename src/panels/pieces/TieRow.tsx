import { ArrowLeft, ArrowLeftRight, ArrowRight } from 'lucide-react'
import type { ActorId } from '~/map/map.ts'
import { store, useApp } from '~/state/store.ts'
import { selectTie } from '~/state/transitions.ts'
import type { SeenTie } from '~/view/groupTies.ts'
import { Sentence } from './Sentence.tsx'
import styles from './TieRow.module.css'
import { useNames } from './useNames.ts'
import { useSentence } from './useSentence.ts'
import { useTieWords } from './useTieWords.ts'

const arrows = { in: ArrowLeft, mutual: ArrowLeftRight, out: ArrowRight } as const

type Props = {
  readonly tie: SeenTie
  /** Whose list it stands in. */
  readonly of?: ActorId
}

/** One tie of a list, as a sentence; a press opens it. */
export function TieRow({ tie: { relation, direction }, of }: Props) {
  const isOpen = useApp((state) => state.view.tie === relation.id)
  const names = useNames()
  const aside = useTieWords().aside(relation)
  const Arrow = arrows[direction]
  const pieces = useSentence(relation)
  const sentence = pieces.map(({ text }) => text).join('')
  return (
    <button
      type="button"
      className={styles.row}
      aria-label={[sentence, aside].filter(Boolean).join(', ')}
      aria-current={isOpen ? 'true' : undefined}
      onClick={() => store.setState(selectTie(relation.id))}
    >
      <Arrow className={styles.arrow} size={15} strokeWidth={1.8} aria-hidden />
      <span className={styles.sentence} lang={names.lang(relation.label)}>
        <Sentence pieces={pieces} {...(of === undefined ? {} : { of })} />
      </span>
      {aside !== '' && <span className={styles.aside}>{aside}</span>}
    </button>
  )
}
