import { CircleAlert, Copy, Download } from 'lucide-react'
import { useState } from 'react'
import type { Figure } from '~/figure/figure.ts'
import type { ScreenWords } from '~/i18n/enScreens.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import type { FigureDoors, FigureOutcome, FigureWanted } from './figureDoors.ts'
import styles from './Output.module.css'
import { sayFigure } from './presetSheets.ts'
import { gradeOf } from './textGrade.ts'

type Props = { readonly wanted: FigureWanted; readonly doors: FigureDoors }
type Doing = { readonly status: 'idle' | 'making' } | FigureOutcome

/** The way out: the file, or the picture on the clipboard. What goes wrong is said here, and what to do. */
export function Output({ wanted, doors }: Props) {
  const words = useScreenWords().figureScreen
  const [doing, setDoing] = useState<Doing>({ status: 'idle' })
  const { figure, format } = wanted
  const pixels = doors.pixelsOf(figure)
  const { isTooLarge } = pixels
  const isMaking = 'status' in doing && doing.status === 'making'

  async function run(make: (wanted: FigureWanted) => Promise<FigureOutcome>) {
    if (isMaking) return
    setDoing({ status: 'making' })
    setDoing(await make(wanted))
  }

  const failure = isTooLarge && format === 'png' ? 'too-large' : 'failure' in doing ? doing.failure : null
  return (
    <div className={styles.output}>
      <Facts figure={figure} pixels={format === 'png' ? pixels : null} />
      {failure !== null && (
        <p role="alert" className={styles.failure}>
          <CircleAlert size={16} strokeWidth={2} aria-hidden />
          <span>{sayFailure(failure, pixels, words.output)}</span>
        </p>
      )}
      <div className={styles.buttons}>
        <Button icon={Copy} onPress={() => void run(doors.copy)} isDisabled={isTooLarge}>
          {words.output.copy}
        </Button>
        <Button
          variant="primary"
          icon={Download}
          onPress={() => void run(doors.download)}
          isDisabled={isTooLarge && format === 'png'}
        >
          {words.output.download(words.format[format])}
        </Button>
      </div>
      <p role="status" className={styles.status}>
        {isMaking && words.output.making}
        {'done' in doing && (doing.done === 'saved' ? words.output.saved(doing.name) : words.output.copied)}
      </p>
    </div>
  )
}

type Pixels = ReturnType<FigureDoors['pixelsOf']>
type Failure = Extract<FigureOutcome, { failure: unknown }>['failure']

function sayFailure(
  failure: Failure,
  { width, height, most }: Pixels,
  { failures }: ScreenWords['figureScreen']['output'],
) {
  return failure === 'too-large' ? failures['too-large'](width, height, most) : failures[failure]
}

/** The two things to know before it is pressed: whether it can be read, and how large it is. */
function Facts({ figure, pixels }: { readonly figure: Figure; readonly pixels: Pixels | null }) {
  const { proof, size } = useScreenWords().figureScreen
  const { smallestText } = figure.proof
  const grade = gradeOf(smallestText)
  return (
    <p className={styles.facts}>
      {smallestText > 0 && (
        <span className={styles[grade]}>{proof.graded(proof.smallest(smallestText), proof.grades[grade])}</span>
      )}
      <span>{pixels ? size.px(pixels.width, pixels.height) : sayFigure(figure, size)}</span>
    </p>
  )
}
