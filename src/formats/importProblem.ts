// What is wrong with a file of another program, coded so that i18n can word it.
import type { Parsed, Problem, ProblemIn, Severity } from '~/map/problem.ts'

/** Where in a file. `table` is '' where there is only one, `row` 0 and `column` '' for the whole. */
export type Place = { readonly table: string; readonly row: number; readonly column: string }

type None = Record<never, never>
/** `count`: how many rows have the same, this one included. */
type Counted = { readonly count: number }

export type ImportProblemValues = {
  // The file as a whole: nothing can be read.
  readonly empty: None
  /** Neither text nor any format that is read; `like` names what it seems to be, '' when nothing. */
  readonly 'not-read': { readonly like: string }
  readonly 'old-excel': None
  readonly 'too-large': { readonly megabytes: number }
  /** It unfolds to more than `megabytes`. */
  readonly 'unfolds-too-large': { readonly megabytes: number }
  /** A zip, and nothing in it that is read. */
  readonly 'empty-zip': None
  readonly 'broken-zip': None
  /** XML that breaks off or is malformed there; `why` is the parser's own word for it. */
  readonly 'bad-xml': { readonly line: number; readonly column: number; readonly why: string }
  /** A DOCTYPE can hold entities that fill the memory. */
  readonly doctype: None
  readonly 'not-json': { readonly line: number; readonly column: number; readonly found: string }
  readonly 'too-deep': { readonly levels: number }
  /** XML or JSON of a form that is not known: `found` names its root or its fields. */
  readonly 'unknown-form': { readonly found: string }
  readonly 'newer-version': { readonly version: string; readonly known: string }
  /** GML or Pajek that cannot be cut into its parts. */
  readonly 'bad-syntax': { readonly line: number; readonly found: string }
  readonly 'no-rows': None
  /** No column says from whom or to whom; `columns` names those there are. */
  readonly 'no-ends-columns': { readonly columns: string }
  readonly unreadable: None
  readonly stopped: { readonly seconds: number }

  // Something was left out.
  readonly 'too-many-columns': { readonly count: number; readonly most: number }
  readonly 'too-many-rows': { readonly count: number; readonly most: number }
  readonly 'reserved-column': { readonly name: string }
  readonly 'no-end': Counted & { readonly end: 'from' | 'to' }
  /** `closest` is the id of an actor, '' when none is near. */
  readonly 'no-actor': Counted & { readonly name: string; readonly closest: string; readonly closestName: string }
  readonly 'no-name': Counted
  readonly 'duplicate-actor': Counted & { readonly id: string; readonly first: number }
  readonly 'no-edge-part': { readonly part: string }
  /** A map of our own among tables: it is opened by itself. */
  readonly 'own-map': None
  /** A formula that the workbook's program has not worked out, or could not. */
  readonly 'no-result': Counted
  readonly 'left-part': Counted & { readonly part: string }
  /** What stands above the names of the columns, and sums below the rows. */
  readonly 'title-row': { readonly text: string }
  readonly 'total-row': { readonly text: string }

  // It was kept or repaired.
  readonly 'lost-letters': Counted
  readonly 'bad-quotes': None
  readonly 'ragged-row': Counted & { readonly cells: number; readonly columns: number }
  readonly 'guessed-ends': { readonly from: string; readonly to: string }
  readonly 'duplicate-relation': Counted & { readonly id: string; readonly used: string }
  /** `rows`: where each is met first; '' where the file does not say. */
  readonly 'near-names': {
    readonly names: string
    readonly rows: string
    readonly ids: readonly string[]
    readonly best: string
    readonly bestName: string
  }
  readonly 'ambiguous-date': Counted & { readonly value: string; readonly dmy: string; readonly mdy: string }
  readonly 'bad-date': Counted & { readonly value: string }
  readonly 'bad-number': Counted & { readonly value: string }
  readonly 'bad-basis': Counted & { readonly value: string }
  readonly 'unknown-key': Counted & { readonly key: string }
  readonly 'hidden-sheet': { readonly name: string }
}

export type ImportCode = keyof ImportProblemValues

/** Every code there is, with its severity. */
export const importCodes: { readonly [code in ImportCode]: Severity } = {
  empty: 'error',
  'not-read': 'error',
  'old-excel': 'error',
  'too-large': 'error',
  'unfolds-too-large': 'error',
  'empty-zip': 'error',
  'broken-zip': 'error',
  'bad-xml': 'error',
  doctype: 'error',
  'not-json': 'error',
  'too-deep': 'error',
  'unknown-form': 'error',
  'newer-version': 'error',
  'bad-syntax': 'error',
  'no-rows': 'error',
  'no-ends-columns': 'error',
  unreadable: 'error',
  stopped: 'error',
  'too-many-columns': 'error',
  'too-many-rows': 'error',
  'reserved-column': 'error',
  'no-end': 'error',
  'no-actor': 'error',
  'no-name': 'error',
  'duplicate-actor': 'error',
  'no-edge-part': 'error',
  'own-map': 'error',
  'no-result': 'error',
  'left-part': 'error',
  'title-row': 'warning',
  'total-row': 'warning',
  'lost-letters': 'warning',
  'bad-quotes': 'warning',
  'ragged-row': 'warning',
  'guessed-ends': 'warning',
  'duplicate-relation': 'warning',
  'near-names': 'warning',
  'ambiguous-date': 'warning',
  'bad-date': 'warning',
  'bad-number': 'warning',
  'bad-basis': 'warning',
  'unknown-key': 'warning',
  'hidden-sheet': 'warning',
}

type Placed = { readonly place: Place }
export type ImportProblem = ProblemIn<ImportProblemValues> & Placed
export type ReportImport = (problem: ImportProblem) => void

export const wholeFile: Place = { table: '', row: 0, column: '' }

export function importProblem<C extends ImportCode>(
  code: C,
  values: ImportProblemValues[C],
  place: Place = wholeFile,
): ProblemIn<ImportProblemValues, C> & Placed {
  const { table, row, column } = place
  const path = [table, row === 0 ? '' : `row ${row}`, column].filter(Boolean).join(', ')
  return { path, code, severity: importCodes[code], values, place }
}

/** What a reader hands over: a value, or why there is none. Problems of our own format keep their own codes. */
export type ImportParsed<T> = Parsed<T, ImportProblem | Problem>
