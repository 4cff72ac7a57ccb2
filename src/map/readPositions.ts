import { fieldPath } from './fieldPath.ts'
import type { Positions } from './map.ts'
import { gotOf, isRecord, shown } from './plainData.ts'
import { problemOf, type Report } from './problem.ts'
import { readRow } from './readRow.ts'
import { reserved } from './reserved.ts'

/** A lost position is found again by a layout, so that here everything odd is dropped with a warning. */
export function readPositions(table: unknown, actors: ReadonlySet<string>, report: Report): Positions {
  if (table === undefined) return {}
  if (!isRecord(table)) {
    report(problemOf('positions', 'left-out', { expected: 'object', got: gotOf(table) }))
    return {}
  }
  const good: [id: string, place: Positions[string]][] = []
  for (const id of Object.keys(table)) {
    const path = fieldPath('positions', id)
    const place = reserved.has(id) ? null : readPlace(table[id], path, report)
    if (reserved.has(id)) report(problemOf(path, 'reserved-key', { key: id }))
    else if (place === null) report(problemOf(path, 'bad-position', { id: shown(id) }))
    else if (!actors.has(id)) report(problemOf(path, 'stray-position', { id: shown(id) }))
    else good.push([id, place])
  }
  return Object.fromEntries(good)
}

function readPlace(value: unknown, path: string, report: Report): Positions[string] | null {
  if (!isRecord(value)) return null
  const row = readRow(value, path, report)
  const [x, y] = [row.take('x'), row.take('y')]
  // Adding 0 turns −0, which JSON cannot write, into 0.
  return isCoordinate(x) && isCoordinate(y) ? { x: x + 0, y: y + 0, ...row.rest() } : null
}

const isCoordinate = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
