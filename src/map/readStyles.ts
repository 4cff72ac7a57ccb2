// The map's own relation kinds and actor types.

import { defined } from './defined.ts'
import { fieldPath } from './fieldPath.ts'
import { type ActorType, type Head, heads, type RelationKind, type Shape, type Sign, shapes, signs } from './map.ts'
import { gotOf, isRecord, shown } from './plainData.ts'
import { problemOf, type Report } from './problem.ts'
import { type Row, readRow } from './readRow.ts'
import { reserved } from './reserved.ts'

export function readKinds(table: unknown, report: Report): { readonly [kind: string]: RelationKind } {
  return readTable(table, 'relationKinds', report, (row) => ({
    ...defined({
      label: row.text('label'),
      sign: readSign(row, report),
      color: readColor(row, report),
      head: readChoice<Head>(row, 'head', heads, report),
    }),
    ...row.rest(),
  }))
}

export function readTypes(table: unknown, report: Report): { readonly [type: string]: ActorType } {
  return readTable(table, 'actorTypes', report, (row) => ({
    ...defined({ label: row.text('label'), shape: readChoice<Shape>(row, 'shape', shapes, report) }),
    ...row.rest(),
  }))
}

export const readSign = (row: Row, report: Report): Sign | undefined => readChoice<Sign>(row, 'sign', signs, report)

function readTable<T>(
  table: unknown,
  name: string,
  report: Report,
  read: (row: Row) => T,
): { readonly [key: string]: T } {
  if (table === undefined) return {}
  if (!isRecord(table)) {
    report(problemOf(name, 'left-out', { expected: 'object', got: gotOf(table) }))
    return {}
  }
  const good: [key: string, value: T][] = []
  for (const key of Object.keys(table)) {
    const entry = table[key]
    const path = fieldPath(name, key)
    if (key === '' || reserved.has(key)) report(problemOf(path, 'reserved-key', { key }))
    else if (isRecord(entry)) good.push([key, read(readRow(entry, path, report))])
    else report(problemOf(path, 'left-out', { expected: 'object', got: gotOf(entry) }))
  }
  return Object.fromEntries(good)
}

function readChoice<T>(row: Row, field: string, choices: readonly T[], report: Report): T | undefined {
  const value = row.take(field)
  if (value === undefined) return undefined
  const choice = choices.find((each) => each === value)
  if (choice !== undefined) return choice
  const values = { field, value: shown(value), choices: choices.join(', ') }
  report(problemOf(fieldPath(row.path, field), 'bad-choice', values))
  row.carry(field, value)
  return undefined
}

function readColor(row: Row, report: Report): string | undefined {
  const value = row.take('color')
  if (value === undefined) return undefined
  if (typeof value === 'string' && /^#[0-9a-fA-F]{6}$/.test(value)) return value
  report(problemOf(`${row.path}.color`, 'bad-color', { value: shown(value) }))
  row.carry('color', value)
  return undefined
}
