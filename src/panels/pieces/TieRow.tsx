import { ArrowLeft, ArrowLeftRight, ArrowRight } from 'lucide-react'
import type { ActorId } from '~/map/map.ts'
import { store, useApp } from '~/state/store.ts'
import { selectTie } from '~/state/transitions.ts'
import { useWords } from '~/state/useWords.ts'
import type { Direction, SeenTie } from '~/view/groupTies.ts'
import { Sentence } from './Sentence.tsx'
import styles from './TieRow.module.css'
import { useNames } from './useNames.ts'
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
  const ways = useWays()
  const names = useNames()
  const aside = useTieWords().aside(relation)
  const Arrow = arrows[direction]
  return (
    <button
      type="button"
      className={styles.row}
      aria-current={isOpen ? 'true' : undefined}
      onClick={() => store.setState(selectTie(relation.id))}
    >
      <Arrow className={styles.arrow} size={15} strokeWidth={1.8} aria-label={ways[direction]} role="img" />
      <span className={styles.sentence} lang={names.lang(relation.label)}>
        <Sentence relation={relation} {...(of === undefined ? {} : { of })} />
      </span>
      {aside !== '' && <span className={styles.aside}>{aside}</span>}
    </button>
  )
}

export function useWays(): { readonly [direction in Direction]: string } {
  const { incoming, outgoing, mutual } = useWords().inspector
  return { in: incoming, mutual, out: outgoing }
}
