import { gotOf, isRecord, shown } from './plainData.ts'
import { problemOf, type Report } from './problem.ts'
import { type Row, readRow } from './readRow.ts'
import { reserved } from './reserved.ts'

/** Every object of a list. What is none is reported, and so is a list that is none; a missing list is empty. */
export function* readRows(list: unknown, path: string, report: Report): Generator<Row> {
  if (list === undefined) return
  if (!Array.isArray(list)) {
    report(problemOf(path, 'left-out', { expected: 'list', got: gotOf(list) }))
    return
  }
  for (const [index, item] of list.entries()) {
    const place = `${path}[${index}]`
    if (isRecord(item)) yield readRow(item, place, report)
    else report(problemOf(place, 'left-out', { expected: 'object', got: gotOf(item) }))
  }
}

/** The rows of one list that have been kept, by id. */
export type Ids = { keep(id: string, path: string): void; read(row: Row): string | null }

export function idsOf(report: Report): Ids {
  const paths = new Map<string, string>()
  return {
    keep: (id, path) => void paths.set(id, path),
    /** Null when the row must be left out, which is then said. */
    read(row) {
      const id = row.take('id')
      const path = `${row.path}.id`
      const first = typeof id === 'string' ? paths.get(id) : undefined
      if (typeof id !== 'string' || id === '') report(problemOf(path, 'no-id', { got: gotOf(id) }))
      else if (reserved.has(id)) report(problemOf(path, 'reserved-id', { id }))
      else if (first !== undefined) report(problemOf(path, 'duplicate-id', { id: shown(id), first }))
      else return id
      return null
    },
  }
}
