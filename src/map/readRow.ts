// One object of a file, read field by field: what is asked for is known, the rest is carried along as `extra`.
import { fieldPath } from './fieldPath.ts'
import type { Text } from './map.ts'
import { deepest, flawOf, gotOf, isRecord, shown } from './plainData.ts'
import { problemOf, type Report } from './problem.ts'
import { readItems, readText } from './readText.ts'
import { reserved } from './reserved.ts'

export type Row = {
  readonly path: string
  /** The value as it stands, undefined when missing. Nothing is said or carried along. */
  take(field: string): unknown
  /** What could not be used is written back as it came. */
  carry(field: string, value: unknown): void
  text(field: string): Text | undefined
  /** For a field that must be there: says when `used` stands in for it. */
  textOr(field: string, used: string): Text
  string(field: string): string | undefined
  boolean(field: string): boolean | undefined
  strings(field: string): readonly string[] | undefined
  /** The fields that nobody asked for, to spread into the value. Ask for all others first. */
  rest(): { readonly extra?: { readonly [field: string]: unknown } }
}

export function readRow(record: Readonly<Record<string, unknown>>, path: string, report: Report): Row {
  const asked = new Set<string>()
  const carried: [field: string, value: unknown][] = []
  const at = (field: string) => fieldPath(path, field)

  const take = (field: string): unknown => {
    asked.add(field)
    return Object.hasOwn(record, field) ? record[field] : undefined
  }
  const carry = (field: string, value: unknown) => {
    const flaw = flawOf(value)
    if (flaw === null) carried.push([field, value])
    else if (flaw === 'too-deep') report(problemOf(at(field), 'too-deep', { levels: deepest }))
    else report(problemOf(at(field), 'not-data', { got: flaw }))
  }
  const ignore = (field: string, expected: 'text' | 'string' | 'boolean' | 'list', value: unknown) => {
    report(problemOf(at(field), 'ignored-field', { field, expected, got: gotOf(value) }))
    carry(field, value)
  }

  return {
    path,
    take,
    carry,
    text(field) {
      const value = take(field)
      if (value === undefined) return undefined
      return isText(value) ? readText(value, at(field), field, report) : void ignore(field, 'text', value)
    },
    textOr(field, used) {
      const value = take(field)
      const text = isText(value) ? readText(value, at(field), field, report) : undefined
      if (text !== undefined) return text
      const values = { field, used: shown(used) }
      if (value === undefined || isText(value)) report(problemOf(at(field), 'missing-field', values))
      else report(problemOf(at(field), 'replaced-field', { ...values, expected: 'text', got: gotOf(value) }))
      return used
    },
    string(field) {
      const value = take(field)
      if (value === undefined || typeof value === 'string') return value
      return void ignore(field, 'string', value)
    },
    boolean(field) {
      const value = take(field)
      if (value === undefined || typeof value === 'boolean') return value
      return void ignore(field, 'boolean', value)
    },
    strings(field) {
      const value = take(field)
      if (value === undefined) return undefined
      return Array.isArray(value) ? readItems(value, at(field), report) : void ignore(field, 'list', value)
    },
    rest() {
      for (const field of Object.keys(record)) {
        const value = record[field]
        if (asked.has(field) || value === undefined) continue
        if (reserved.has(field)) report(problemOf(at(field), 'reserved-key', { key: field }))
        else carry(field, value)
      }
      return carried.length === 0 ? {} : { extra: Object.fromEntries(carried) }
    },
  }
}

function isText(value: unknown): value is string | Readonly<Record<string, unknown>> {
  return typeof value === 'string' || isRecord(value)
}
