import type { ImportProblem } from '~/formats/importProblem.ts'
import type { Plan } from '~/formats/plan.ts'
import type { ImportPreview } from '~/formats/previewOf.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import { ProblemMark } from '../pieces/ProblemMark.tsx'
import { whereIn, wordImportProblem } from '../pieces/wordImportProblem.ts'
import { fixesFor } from './fixesFor.ts'
import styles from './ProblemRow.module.css'

type Props = {
  readonly problem: ImportProblem
  readonly preview: ImportPreview
  readonly isBusy: boolean
  readonly onPlan: (plan: Plan) => void
}

export function ProblemRow({ problem, preview, isBusy, onPlan }: Props) {
  const words = useScreenWords()
  const fixes = fixesFor(problem, preview, words)
  return (
    <li className={styles.row}>
      <ProblemMark severity={problem.severity} />
      <div className={styles.words}>
        <p className={styles.where}>{whereIn(problem, words) || words.opening.wholeFile}</p>
        <p>{wordImportProblem(problem, words)}</p>
        {fixes.length > 0 && (
          <div className={styles.fixes}>
            {fixes.map(({ label, plan, isFirst }) => (
              <Button
                key={label}
                variant={isFirst ? 'primary' : 'outline'}
                isDisabled={isBusy}
                onPress={() => onPlan(plan)}
              >
                {label}
              </Button>
            ))}
          </div>
        )}
      </div>
    </li>
  )
}
