import type { TableUse } from '~/formats/draft.ts'
import type { ImportProblem } from '~/formats/importProblem.ts'
import type { Plan } from '~/formats/plan.ts'
import type { PreviewTable } from '~/formats/previewOf.ts'
import { useScreenWords } from '~/state/useScreenWords.ts'
import { Choice } from '~/ui/Choice.tsx'
import { mapColumn, putTable } from './changePlan.ts'
import { meaningOptions } from './meaningOptions.ts'
import styles from './TableCard.module.css'

type Props = {
  readonly table: PreviewTable
  readonly at: number
  readonly plan: Plan
  readonly problems: readonly ImportProblem[]
  readonly onPlan: (plan: Plan) => void
}

const uses = ['relations', 'actors', 'none'] as const satisfies readonly TableUse[]

/** The first rows of a table, and over each column what it means. */
export function TableCard({ table: { name, columns, rows, rowCount }, at, plan, problems, onPlan }: Props) {
  const { importing: words } = useScreenWords()
  const { use = 'none', columns: mapped = [] } = plan.tables[at] ?? {}
  const shown = rows[0]?.cells.length ?? 0
  const title = name || words.table
  const weightOf = (row: number) => {
    const found = problems.filter(({ place }) => place.table === name && place.row === row)
    return found.length === 0 ? '' : found.some(({ severity }) => severity === 'error') ? styles.error : styles.warning
  }
  const nameOf = (column: number) => columns[column] || words.column(column + 1)
  return (
    <section className={styles.card} aria-label={title}>
      <div className={styles.head}>
        <h3 className={styles.heading}>{title}</h3>
        <p className={styles.hint}>{words.firstRows(rows.length, rowCount)}</p>
        <Choice
          label={words.use}
          value={use}
          options={uses.map((value) => ({ value, label: words.uses[value] }))}
          onChange={(chosen) => onPlan(putTable(plan, at, chosen))}
        />
      </div>
      {use !== 'none' && (
        <section
          className={styles.frame}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than its frame must be scrolled by key as well
          tabIndex={0}
          aria-label={`${title}: ${words.firstRows(rows.length, rowCount)}`}
        >
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col" className={styles.number}>
                  {words.row}
                </th>
                {Array.from({ length: shown }, (_, column) => {
                  const { value, options, read } = meaningOptions(use, mapped[column] ?? { means: 'keep' }, words)
                  const isKept = value === 'keep' || value === 'drop'
                  return (
                    // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their places
                    <th key={column} scope="col" className={isKept ? styles.kept : ''}>
                      <span className={styles.name}>{nameOf(column)}</span>
                      <Choice
                        isLabelHidden
                        label={words.meaningOf(nameOf(column))}
                        value={value}
                        options={options}
                        onChange={(chosen) => onPlan(mapColumn(plan, at, column, read(chosen)))}
                      />
                    </th>
                  )
                })}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ number, cells }) => (
                <tr key={number} className={weightOf(number)}>
                  <th scope="row" className={styles.number}>
                    {number}
                  </th>
                  {cells.map((cell, column) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: columns keep their places
                    <td key={column}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {columns.length > shown && <p className={styles.hint}>{words.moreColumns(columns.length - shown)}</p>}
    </section>
  )
}
