import { Check, CircleAlert, TriangleAlert } from 'lucide-react'
import type { Figure } from '~/figure/figure.ts'
import type { ScreenWords } from '~/i18n/enScreens.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import styles from './Proof.module.css'
import { sayNote } from './sayNote.ts'
import { gradeOf } from './textGrade.ts'

/** What a printer would look at. Whatever is wrong says what to change. */
export function Proof({ figure: { proof } }: { readonly figure: Figure }) {
  const words = useScreenWords()
  const say = words.figureScreen.proof
  const weight = proof.notes.some((note) => note.weight === 'bad') ? 'bad' : proof.notes.length > 0 ? 'mind' : 'ready'
  return (
    <section className={styles.proof} aria-label={say.title}>
      <h3 className={styles[weight]}>
        <Mark weight={weight} />
        {say[weight]}
      </h3>
      <ul className={styles.lines}>
        {proof.notes.map((note) => (
          <li key={note.code} className={styles[note.weight]}>
            <Mark weight={note.weight} />
            <span>{sayNote(note, words)}</span>
          </li>
        ))}
        {measures(proof, say).map((line) => (
          <li key={line} className={styles.measure}>
            {line}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What is in order, in numbers. What is not has been said. */
function measures({ smallestText, thinnestLine, textContrast, notes, unplaced }: Figure['proof'], say: ProofWords) {
  const grade = gradeOf(smallestText)
  const isSaid = (...codes: readonly string[]) => notes.some(({ code }) => codes.includes(code))
  return [
    smallestText === 0 ? say.noText : grade === 'fine' ? say.graded(say.smallest(smallestText), say.grades.fine) : '',
    thinnestLine === 0 || isSaid('thin-line') ? '' : say.thinnest(thinnestLine),
    isSaid('faint-text') || smallestText === 0 ? '' : say.contrast(textContrast),
    unplaced.length > 0 || isSaid('numbers-unplaced', 'notes-left-out', 'actors-overlap') ? '' : say.labels,
  ].filter(Boolean)
}

type ProofWords = ScreenWords['figureScreen']['proof']

const marks = { ready: Check, mind: TriangleAlert, bad: CircleAlert } as const

function Mark({ weight }: { readonly weight: keyof typeof marks }) {
  const Icon = marks[weight]
  return <Icon size={16} strokeWidth={2.2} aria-hidden />
}
