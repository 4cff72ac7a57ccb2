import { unknownKey } from './map.ts'
import { gotOf } from './plainData.ts'
import { problemOf, type Report } from './problem.ts'
import type { Row } from './readRow.ts'
import { reserved } from './reserved.ts'

/** `unknownKey` when the row tells none; null when it must be left out, which is then said. */
export function readKey(row: Row, field: 'kind' | 'type', report: Report): string | null {
  const key = row.take(field)
  const path = `${row.path}.${field}`
  if (typeof key === 'string' && reserved.has(key)) {
    report(problemOf(path, 'reserved-id', { id: key }))
    return null
  }
  if (typeof key === 'string' && key !== '') return key
  if (key === undefined || key === '') report(problemOf(path, 'missing-field', { field, used: unknownKey }))
  else report(problemOf(path, 'replaced-field', { field, expected: 'string', got: gotOf(key), used: unknownKey }))
  return unknownKey
}
