import { Download, FileSpreadsheet, Undo2, X } from 'lucide-react'
import { useRef } from 'react'
import type { ImportProblem } from '~/formats/importProblem.ts'
import type { Importing } from '~/state/importing.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Button } from '~/ui/Button.tsx'
import { IconButton } from '~/ui/IconButton.tsx'
import { whereIn, wordImportProblem } from '../pieces/wordImportProblem.ts'
import { formatName } from './formatName.ts'
import styles from './ImportCheck.module.css'
import type { ImportDoors } from './importDoors.ts'
import { ProblemRow } from './ProblemRow.tsx'
import { useNextFix } from './useNextFix.ts'

type Props = {
  readonly importing: Extract<Importing, { status: 'ready' }>
  readonly hasMap: boolean
  readonly doors: ImportDoors
}

const shownAtMost = 200

/** What is wrong with the file, mended with one press each, and the way on. */
export function ImportCheck({ importing, hasMap, doors }: Props) {
  const words = useScreenWords()
  const { importing: say } = words
  const { preview, isBusy, before } = importing
  const { plan, problems, problemCount, missingEnds, rows, counts } = preview
  const isEmpty = counts.actors === 0
  const heading = useRef<HTMLHeadingElement>(null)
  const { list: rowsRef, press } = useNextFix(isBusy, heading)

  const encodings = new Set(preview.forms.flatMap(({ encoding }) => encoding?.toUpperCase() ?? []))
  const missed = problemCount - problems.length
  const shown = problems.slice(0, shownAtMost)
  const list = () =>
    problems
      .map((problem) =>
        [whereIn(problem, words) || words.opening.wholeFile, wordImportProblem(problem, words)].join('\t'),
      )
      .join('\n')

  return (
    <section className={styles.panel} aria-label={say.check}>
      <div className={styles.head}>
        <h2 className={styles.heading}>{say.check}</h2>
        <IconButton label={say.close} icon={X} onPress={doors.leave} />
      </div>
      <div className={styles.scroll}>
        <div className={styles.card}>
          <FileSpreadsheet size={18} strokeWidth={1.9} aria-hidden />
          <div className={styles.file}>
            <p className={styles.name}>{importing.name}</p>
            <p>{[formatName(preview.format, words), ...encodings].join(', ')}</p>
            <p>{say.rowsRead(rows.all, rows.fine)}</p>
          </div>
        </div>
        <div className={styles.title}>
          <h3 ref={heading} tabIndex={-1} className={styles.heading}>
            {say.problems}
          </h3>
          <span className={styles.count}>{problemCount}</span>
        </div>
        {problemCount === 0 && <p className={styles.fine}>{say.noProblems}</p>}
        {missingEnds > 1 && (
          <div className={styles.all}>
            <Button
              isDisabled={isBusy}
              onPress={() => {
                press(0)
                doors.replan({ ...plan, otherEnds: 'create' })
              }}
            >
              {say.fixes.createAll(missingEnds)}
            </Button>
          </div>
        )}
        <ol ref={rowsRef} className={styles.list}>
          {shown.map((problem, at) => (
            <ProblemRow
              key={keyOf(problem)}
              problem={problem}
              preview={preview}
              isBusy={isBusy}
              onPlan={(next) => {
                press(at)
                doors.replan(next)
              }}
            />
          ))}
        </ol>
        {problemCount > shown.length && <p className={styles.fine}>{say.moreProblems(problemCount - shown.length)}</p>}
        <div className={styles.all}>
          {before.length > 0 && (
            <Button icon={Undo2} isDisabled={isBusy} onPress={doors.takeBack}>
              {say.takeBack}
            </Button>
          )}
          {problemCount > 0 && (
            <Button
              icon={Download}
              onPress={() => doors.download(`${list()}\n${missed > 0 ? `${say.moreProblems(missed)}\n` : ''}`)}
            >
              {say.downloadList}
            </Button>
          )}
        </div>
      </div>
      <div className={styles.foot}>
        {hasMap && <p className={styles.untouched}>{say.untouched}</p>}
        <div className={styles.ways}>
          {hasMap && (
            <Button isDisabled={isEmpty || isBusy} onPress={() => doors.finish('add')}>
              {say.addTo}
            </Button>
          )}
          <Button variant="primary" isDisabled={isEmpty || isBusy} onPress={() => doors.finish('open')}>
            {say.openNew}
          </Button>
        </div>
      </div>
    </section>
  )
}

const keyOf = ({ code, path, values }: ImportProblem): string => JSON.stringify([code, path, values])
