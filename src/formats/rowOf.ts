// One row of a draft, read by what its columns mean.
import type { Text } from '~/map/map.ts'
import { flawOf } from '~/map/plainData.ts'
import { reserved } from '~/map/reserved.ts'
import { type Cell, cellText, type Draft, isEmptyCell, type Table, type TableUse } from './draft.ts'
import type { ColumnPlan, Meaning } from './meaning.ts'
import type { Plan } from './plan.ts'
import { listOf } from './typedValue.ts'

export type RowOf = {
  readonly has: (means: Meaning) => boolean
  readonly cell: (means: Meaning, piece?: number) => Cell
  /** The name of the column with that meaning, for a problem's place. */
  readonly column: (means: Meaning) => string
  readonly texts: (means: Meaning, piece?: number) => readonly (readonly [language: string, text: string])[]
  readonly kept: () => readonly (readonly [name: string, value: Cell])[]
  /** The numbers of pieces of evidence that there are columns for. */
  readonly pieces: readonly number[]
}

type Placed = { readonly row: RowOf; readonly table: Table; readonly index: number }

export function* rowsOf(draft: Draft, plan: Plan, use: TableUse): Generator<Placed> {
  for (const [at, table] of draft.tables.entries()) {
    const tablePlan = plan.tables[at]
    if (tablePlan?.use !== use) continue
    const reader = readerOf(table, tablePlan.columns)
    for (const [index, cells] of table.rows.entries()) yield { row: reader(cells), table, index }
  }
}

const keyOf = (means: Meaning, piece: number): string => (piece === 1 ? means : `${means} ${piece}`)

function readerOf({ columns }: Table, plans: readonly ColumnPlan[]): (cells: readonly Cell[]) => RowOf {
  const places = new Map<string, number>()
  const languages = new Map<string, (readonly [language: string, column: number])[]>()
  const kept: (readonly [name: string, column: number])[] = []
  const pieces = new Set<number>()
  plans.forEach(({ means, language = '', piece = 1 }, column) => {
    if (means === 'drop') return
    if (means === 'keep') {
      kept.push([columns[column]?.name || `column ${column + 1}`, column])
      return
    }
    if (['basis', 'source', 'locator', 'by', 'quote', 'note'].includes(means)) pieces.add(piece)
    const key = keyOf(means, piece)
    languages.set(key, [...(languages.get(key) ?? []), [language, column]])
    if (language === '' || !places.has(key)) places.set(key, column)
  })
  const numbers = [...pieces].sort((a, b) => a - b)
  return (cells) => ({
    has: (means) => places.has(means),
    pieces: numbers,
    cell: (means, piece = 1) => {
      const column = places.get(keyOf(means, piece))
      return column === undefined ? undefined : cells[column]
    },
    column: (means) => columns[places.get(means) ?? -1]?.name ?? '',
    texts: (means, piece = 1) =>
      (languages.get(keyOf(means, piece)) ?? []).flatMap(([language, column]) => {
        const text = cellText(cells[column])
        return text === '' ? [] : [[language, text] as const]
      }),
    kept: () => kept.map(([name, column]) => [name, cells[column]] as const),
  })
}

/** One text, or one a language when more than one column tells it. */
export function textOf(row: RowOf, means: Meaning, language: string, piece = 1): Text | undefined {
  const texts = row.texts(means, piece)
  const [first] = texts
  if (first === undefined) return undefined
  if (texts.length === 1 && first[0] === '') return first[1]
  return Object.fromEntries(texts.map(([tag, text]) => [tag === '' ? language : tag, text]))
}

export const listCell = (cell: Cell): readonly string[] =>
  Array.isArray(cell) ? cell.map(cellText).filter(Boolean) : listOf(cellText(cell))

const mark = ' (file)'
/** A name of a field that the file has beside ours of the same name. */
export const toldApart = (name: string): string => `${name}${mark}`

/** What nobody knows is kept; a name that a map's own field has is told apart from it. */
export function extraOf(
  row: RowOf,
  taken: readonly string[],
): { readonly extra?: { readonly [field: string]: unknown } } {
  const fields: [string, unknown][] = []
  for (const [name, cell] of row.kept()) {
    if (isEmptyCell(cell) || reserved.has(name)) continue
    const bare = name.endsWith(mark) ? name.slice(0, -mark.length) : name
    const field = taken.includes(bare) ? toldApart(bare) : bare
    fields.push([field, typeof cell === 'string' || flawOf(cell) === null ? cell : cellText(String(cell))])
  }
  return fields.length === 0 ? {} : { extra: Object.fromEntries(fields) }
}
