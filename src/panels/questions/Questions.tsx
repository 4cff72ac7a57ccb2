import { ArrowRight } from 'lucide-react'
import type { ScreenWords } from '~/i18n/enScreens.ts'
import { remember } from '~/state/remember.ts'
import { type AppState, store, useApp } from '~/state/store.ts'
import { look } from '~/state/transitions.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { type Question, questionsFor } from '~/view/questionsFor.ts'
import { useNames } from '../pieces/useNames.ts'
import styles from './Questions.module.css'

const questions = remember(questionsFor)
const selectQuestions = ({ document }: AppState) => questions(document.map)

/** What this map can answer, asked: a press sets the filters and the selection so that the answer is on screen. */
export function Questions() {
  const { questions: words, ask } = useScreenWords()
  const { cuts } = ask.matters.questions
  const names = useNames()
  const asked = useApp(selectQuestions)
  if (asked.length === 0) return null
  return (
    <section>
      <h2 className={styles.title}>{words.title}</h2>
      <ul>
        {asked.map((question) => (
          <li key={question.ask}>
            <button type="button" className={styles.question} onClick={() => store.setState(look(question.change))}>
              <ArrowRight className={styles.arrow} size={15} strokeWidth={1.9} aria-hidden />
              {question.ask === 'cuts' ? cuts : inWords(question.ask, words, names.short(question.actor))}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function inWords(ask: Exclude<Question['ask'], 'cuts'>, words: ScreenWords['questions'], name: string): string {
  return ask === 'supporters' || ask === 'opponents' ? words[ask](name) : words[ask]
}
