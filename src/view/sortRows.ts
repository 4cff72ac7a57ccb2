import { basisOf } from '~/map/basis.ts'
import { parseEdtf } from '~/map/edtf.ts'
import { bases } from '~/map/map.ts'
import { compareSpans } from '~/map/span.ts'
import { type Column, columnsIn, isRelation, type Row, type Table } from './dataTables.ts'
import { compareBy, readSort } from './sortOrder.ts'

/** Columns that count something: the first press on their head asks for the largest. */
export const isCount = (column: Column): boolean => column === 'evidence' || column === 'ties' || column === 'cited'

/**
 * The place of every row in the order that is asked for, by its id: by the number of the row, or by any column as its cells
 * are read. Bases go from the best known to the least. Null when the table has no such column: the map's own order.
 */
export function ranksOf(
  table: Table,
  rows: readonly Row[],
  sort: string,
  language: string,
  textAt: (row: Row, column: Column) => string,
): ReadonlyMap<string, number> | null {
  const { by, descending } = readSort(sort)
  if (by === 'number') return placesOf(rows.toSorted(compareBy((a, b) => a.number - b.number, descending)))
  const column = columnsIn(table).find((each) => each === by)
  if (column === undefined) return null
  const { compare: collate } = new Intl.Collator(language, { numeric: true })
  const keyed = rows.map((row) => ({ row, text: textAt(row, column) }))
  if (column === 'when') {
    const dated = keyed.map(({ row, text }) => ({ ...row, span: parseEdtf(dateIn(row) || text) }))
    const compare = compareBy<(typeof dated)[number]>(
      (a, b) => (a.span && b.span ? compareSpans(a.span, b.span) : 0),
      descending,
      ({ span }) => span === null,
    )
    return placesOf(dated.toSorted(compare))
  }
  const compare = compareBy<(typeof keyed)[number]>(
    column === 'basis' ? (a, b) => rankOf(a.row) - rankOf(b.row) : (a, b) => collate(a.text, b.text),
    descending,
    ({ text }) => text === '',
  )
  return placesOf(keyed.toSorted(compare).map(({ row }) => row))
}

const placesOf = (rows: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
  new Map(rows.map(({ id }, place) => [id, place]))

const dateIn = ({ item }: Row): string => (isRelation(item) ? (item.when ?? '') : '')

function rankOf({ item }: Row): number {
  const basis = isRelation(item) ? basisOf(item) : null
  return basis === null ? bases.length : bases.indexOf(basis)
}
