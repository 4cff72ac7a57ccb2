import { bases } from '~/map/map.ts'
import { compareSpans } from '~/map/span.ts'
import type { RelationRow } from './relationRows.ts'
import { compareBy, readSort } from './sortOrder.ts'

export const relationColumns = [
  'number',
  'from',
  'relation',
  'to',
  'kind',
  'basis',
  'when',
  'evidence',
  'where',
] as const
export type RelationColumn = (typeof relationColumns)[number]

/** By any column. An order that it does not know is the map's own. Bases go from the best known to the least. */
export function sortRelations(rows: readonly RelationRow[], sort: string, language: string): readonly RelationRow[] {
  const { by, descending } = readSort(sort)
  const column = relationColumns.find((each) => each === by)
  if (column === undefined) return rows
  const [compare, isEmpty] = comparisons(new Intl.Collator(language, { numeric: true }).compare)[column]
  return rows.toSorted(compareBy(compare, descending, isEmpty))
}

type Compare = (a: RelationRow, b: RelationRow) => number
type Comparison = readonly [Compare, ((row: RelationRow) => boolean)?]

function comparisons(collate: (a: string, b: string) => number): { readonly [column in RelationColumn]: Comparison } {
  const text = (field: 'from' | 'to' | 'word' | 'kind' | 'where'): Comparison => [
    (a, b) => collate(a[field], b[field]),
    (row) => row[field] === '',
  ]
  const rank = ({ basis }: RelationRow) => (basis === null ? bases.length : bases.indexOf(basis))
  return {
    number: [(a, b) => a.number - b.number],
    from: text('from'),
    relation: text('word'),
    to: text('to'),
    kind: text('kind'),
    basis: [(a, b) => rank(a) - rank(b), ({ basis }) => basis === null],
    when: [(a, b) => (a.when && b.when ? compareSpans(a.when, b.when) : 0), ({ when }) => when === null],
    evidence: [(a, b) => a.pieces - b.pieces],
    where: text('where'),
  }
}
