import { ArrowRight } from 'lucide-react'
import { store } from '~/state/store.ts'
import { look } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import type { Question } from '~/view/questionsFor.ts'
import { useNames } from '../pieces/useNames.ts'
import styles from './Questions.module.css'
import { useQuestions } from './useQuestions.ts'

/** What this map can answer, asked: a press sets the filters and the selection so that the answer is on screen. */
export function Questions() {
  const { ask } = useScreenWords()
  const words = ask.start
  const names = useNames()
  const asked = useQuestions()
  if (asked.length === 0) return null
  const inWords = ({ ask: what, actor, other = '' }: Question): string => {
    if (what === 'cuts') return ask.matters.questions.cuts
    if (what === 'paths') return ask.connected(names.within(actor), names.within(other))
    return what === 'supporters' || what === 'opponents' ? words[what](names.within(actor)) : words[what]
  }
  return (
    <section>
      <h2 className={styles.title}>{words.title}</h2>
      <ul>
        {asked.map((question) => (
          <li key={question.ask}>
            <button type="button" className={styles.question} onClick={() => store.setState(look(question.change))}>
              <ArrowRight className={styles.arrow} size={15} strokeWidth={1.9} aria-hidden />
              {inWords(question)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
