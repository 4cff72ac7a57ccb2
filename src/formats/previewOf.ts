// What the wizard shows of a file and a plan: small, whatever the size of the file.
import type { EntenteMap } from '~/map/map.ts'
import { type Built, buildMap } from './buildMap.ts'
import { cellText, type Draft, type FileForm, formsOf, rowNumber } from './draft.ts'
import type { FormatId } from './formatId.ts'
import { valuesOf } from './guessPlan.ts'
import type { ImportProblem } from './importProblem.ts'
import type { Plan } from './plan.ts'

export type PreviewTable = {
  readonly name: string
  /** Names as the file has them; '' for a column without one. */
  readonly columns: readonly string[]
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[]
  readonly rowCount: number
}
type Values = readonly (readonly [value: string, count: number])[]

export type ImportPreview = {
  readonly format: FormatId
  readonly plan: Plan
  /** One a file: those that have neither encoding nor rows to be cut have none. */
  readonly forms: readonly FileForm[]
  readonly tables: readonly PreviewTable[]
  readonly kinds: Values
  readonly types: Values
  /** How many more values there are than are listed. */
  readonly unlisted: { readonly kinds: number; readonly types: number }
  readonly counts: { readonly actors: number; readonly relations: number }
  readonly rows: Built['rows']
  /** The first of them; `problemCount` counts all. */
  readonly problems: readonly ImportProblem[]
  readonly problemCount: number
  /** Ends that no actor answers to, for all to be made at once. */
  readonly missingEnds: number
}

const shownRows = 8
export const shownColumns = 40
const shownValues = 40
/** As many as the page takes over without standing still; it shows less of them at once. */
const mostProblems = 3000
const longestCell = 120

export function previewOf(draft: Draft, format: FormatId, plan: Plan): ImportPreview & { readonly map: EntenteMap } {
  const { map, problems, rows } = buildMap(draft, plan)
  const kinds = valuesOf(draft, plan.tables, 'relations', 'kind')
  const types = valuesOf(draft, plan.tables, 'actors', 'type')
  const missing = problems.flatMap((problem) => (problem.code === 'no-actor' ? [problem.values.name] : []))
  return {
    map,
    format,
    plan,
    forms: formsOf(draft),
    tables: draft.tables.map((table): PreviewTable => {
      const width = Math.min(table.columns.length, shownColumns)
      return {
        name: table.name,
        columns: table.columns.map(({ name }) => name),
        rows: table.rows.slice(0, shownRows).map((row, at) => ({
          number: rowNumber(table, at),
          cells: Array.from({ length: width }, (_, column) => cellText(row[column]).slice(0, longestCell)),
        })),
        rowCount: table.rows.length,
      }
    }),
    kinds: kinds.slice(0, shownValues),
    types: types.slice(0, shownValues),
    unlisted: {
      kinds: Math.max(0, kinds.length - shownValues),
      types: Math.max(0, types.length - shownValues),
    },
    counts: { actors: map.actors.length, relations: map.relations.length },
    rows,
    problems: inOrder(problems).slice(0, mostProblems),
    problemCount: problems.length,
    missingEnds: new Set(missing).size,
  }
}

/** What keeps rows out before what is only said. */
const inOrder = (problems: readonly ImportProblem[]): readonly ImportProblem[] => [
  ...problems.filter(({ severity }) => severity === 'error'),
  ...problems.filter(({ severity }) => severity !== 'error'),
]
