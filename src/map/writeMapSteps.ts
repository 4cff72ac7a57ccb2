import type { EntenteMap } from './map.ts'
import { serializeMap, writeActor, writePosition, writeRelation } from './writeMap.ts'

/** Rows that are written before the page may breathe: a few ms. */
const rowsAtOnce = 1000

/** The text that `writeMap` gives, a step at a time, in parts that follow each other. */
export function* writeMapSteps(map: EntenteMap): Generator<void, readonly string[]> {
  const parts: string[] = []
  const { actors, relations, positions } = map
  const fields = Object.entries(serializeMap({ ...map, actors: [], relations: [], positions: {} }))
  const begin = (field: string) => parts.push(`${parts.length === 0 ? '{' : ','}\n  ${JSON.stringify(field)}: `)
  for (const [field, value] of fields) {
    begin(field)
    if (field === 'actors') yield* writeRows(parts, '[]', actors, writeActor)
    else if (field === 'relations') yield* writeRows(parts, '[]', relations, writeRelation)
    else parts.push(inward(JSON.stringify(value, null, 2), 2))
    if (field !== 'relations' || Object.keys(positions).length === 0) continue
    begin('positions')
    yield* writeRows(
      parts,
      '{}',
      Object.entries(positions),
      ([, at]) => writePosition(at),
      ([id]) => id,
    )
  }
  parts.push('\n}\n')
  return parts
}

function* writeRows<Row>(
  parts: string[],
  [open, close]: '[]' | '{}' | string,
  rows: readonly Row[],
  write: (row: Row) => object,
  keyOf?: (row: Row) => string,
): Generator<void, void> {
  if (rows.length === 0) {
    parts.push(`${open}${close}`)
    return
  }
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    yield
    const lines = rows.slice(at, at + rowsAtOnce).map((row) => {
      const key = keyOf ? `${JSON.stringify(keyOf(row))}: ` : ''
      return `\n    ${key}${inward(JSON.stringify(write(row), null, 2), 4)}`
    })
    parts.push(`${at === 0 ? open : ','}${lines.join(',')}`)
  }
  parts.push(`\n  ${close}`)
}

/** A text of JSON has no line break but between its lines. */
const inward = (json: string, by: number): string => json.replaceAll('\n', `\n${' '.repeat(by)}`)
