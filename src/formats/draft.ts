// What a file of another program says, before anyone has decided what it means: tables of cells.
import type { ImportProblem } from './importProblem.ts'
import type { ColumnPlan } from './meaning.ts'

/** Any JSON value; `undefined` and '' are an empty cell. */
export type Cell = unknown

export type TableUse = 'relations' | 'actors' | 'none'

export type Column = {
  /** As the file names it; '' where it has no name. */
  readonly name: string
  /** Where the format itself says what it is, as GraphML does of `source`. */
  readonly means?: ColumnPlan
}

export type Table = {
  /** Of the sheet or the file; '' where there is only one table. */
  readonly name: string
  readonly use?: TableUse
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Cell[])[]
  /** The number that each row has in the file, counted from 1 as a spreadsheet does; its place in `rows` where left out. */
  readonly numbers?: readonly number[]
  /** How many columns there are in the file, where not all are read. */
  readonly wide?: number
}

/** How a text was cut into rows: each may be asked for otherwise. */
export type TextForm = {
  readonly encoding: string
  /** '' where the format has none. */
  readonly delimiter: string
  readonly hasHeader: boolean
}

/** Of one of several files: `file` is its name, '' where there is only one. */
export type FileForm = Partial<TextForm> & { readonly file: string }

export type Draft = {
  readonly tables: readonly Table[]
  /** Title, language and whatever else the file says of the whole. */
  readonly about: { readonly [field: string]: unknown }
  /** Whether a tie without a word on it goes both ways. */
  readonly undirected: boolean
  readonly form?: Partial<TextForm>
  /** Where several files were read together: the form of each that has one. */
  readonly forms?: readonly FileForm[]
  readonly problems: readonly ImportProblem[]
}

export const isEmptyCell = (cell: Cell): boolean =>
  cell === undefined || cell === null || (typeof cell === 'string' && cell.trim() === '')

/** Empty, or what R, Python and databases write for a number or date that is not there. */
export const isMissing = (cell: Cell): boolean =>
  isEmptyCell(cell) || (typeof cell === 'string' && /^(?:#?n\/?a|nan|null|nat)$/i.test(cell.trim()))

export const rowNumber = ({ numbers }: Table, index: number): number => numbers?.[index] ?? index + 1

/** A cell as one line of text; '' when it is empty. */
export function cellText(cell: Cell): string {
  if (isEmptyCell(cell)) return ''
  if (typeof cell === 'string') return cell.trim()
  return typeof cell === 'object' ? JSON.stringify(cell) : String(cell)
}

/** How each file was read: one for a draft of one file. */
export const formsOf = ({ form, forms }: Draft): readonly FileForm[] =>
  forms ?? (form === undefined ? [] : [{ ...form, file: '' }])
