import { askFor } from '~/state/askTransitions.ts'
import { selectRadii } from '~/state/derived.ts'
import { store, useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { isRank, ranks } from '~/view/ranks.ts'
import { Answer } from '../pieces/Answer.tsx'
import { ActorRanks } from './ActorRanks.tsx'
import { CutList } from './CutList.tsx'
import styles from './MattersPanel.module.css'
import { WeakList } from './WeakList.tsx'

const questions = [...ranks, 'cuts', 'bridges', 'weak'] as const
export type Question = (typeof questions)[number]

/** Who and what matters: a question, its answer as a ranked list, and what may be over-read. */
export function MattersPanel() {
  const words = useScreenWords().ask.matters
  const ask = useApp((state) => state.view.ask)
  const asked = questions.find((each) => each === ask) ?? 'ties'
  // Actors are as large as they score once that has been counted.
  const isCounted = useApp((state) => !isRank(asked) || selectRadii(state) !== null)
  return (
    <Answer
      title={words.questions[asked]}
      caveat={words.caveats[asked]}
      hasPicture={isCounted}
      step={isRank(asked) ? '' : words.questions[asked]}
    >
      <ul className={styles.questions}>
        {questions.map((each) => (
          <li key={each}>
            <button
              type="button"
              className={styles.question}
              aria-current={each === asked ? 'true' : undefined}
              onClick={() => store.setState(askFor(each))}
            >
              {words.questions[each]}
            </button>
          </li>
        ))}
      </ul>
      {isRank(asked) && <ActorRanks key={asked} rank={asked} />}
      {(asked === 'cuts' || asked === 'bridges') && <CutList key={asked} of={asked} />}
      {asked === 'weak' && <WeakList />}
    </Answer>
  )
}
