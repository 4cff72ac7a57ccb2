import { Download } from 'lucide-react'
import type { ImportProblem } from '~/formats/importProblem.ts'
import type { Problem } from '~/map/problem.ts'
import { useApp } from '~/state/store.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import { Dialog } from '~/ui/Dialog.tsx'
import { ProblemMark } from '../pieces/ProblemMark.tsx'
import { placeOf, wordProblem } from '../pieces/wordProblem.ts'
import styles from './ProblemsDialog.module.css'

const shownAtMost = 200
const none: readonly (Problem | ImportProblem)[] = []

type Props = {
  readonly onClose: () => void
  /** Hands the list to the reader as a text file. */
  readonly onDownload: (text: string) => void
}

/** Everything that was found in a file: where, what, and what became of it. */
export function ProblemsDialog({ onClose, onDownload }: Props) {
  const words = useScreenWords()
  const { opening: say, keys } = words
  const opening = useApp((state) => state.opening)
  const problems = 'problems' in opening ? opening.problems : none
  const name = 'name' in opening ? opening.name : ''

  const download = () =>
    onDownload(
      problems
        .map(
          (problem) =>
            `${say.severities[problem.severity]}\t${placeOf(problem, words)}\t${wordProblem(problem, words)}`,
        )
        .join('\n')
        .concat('\n'),
    )

  return (
    <Dialog
      title={say.problemsTitle(problems.length, name)}
      closeLabel={keys.close}
      isOpen
      onClose={onClose}
      width="wide"
      actions={
        <Button icon={Download} onPress={download}>
          {say.downloadProblems}
        </Button>
      }
    >
      <ol className={styles.list}>
        {problems.slice(0, shownAtMost).map((problem, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list does not change, and one path can have several problems
          <li key={index} className={styles.row}>
            <ProblemMark severity={problem.severity} />
            <div className={styles.words}>
              <p className={styles.path}>{placeOf(problem, words)}</p>
              <p>{wordProblem(problem, words)}</p>
            </div>
          </li>
        ))}
      </ol>
      {problems.length > shownAtMost && <p className={styles.more}>{say.more(problems.length - shownAtMost)}</p>}
    </Dialog>
  )
}
