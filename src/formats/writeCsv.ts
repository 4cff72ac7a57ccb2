import { zipSync } from 'fflate'
import Papa from 'papaparse'
import type { EntenteMap } from '~/map/map.ts'
import { fieldNames, type MapTables, type Row, tablesOf, type Value } from './tablesOf.ts'
import { joinList } from './typedValue.ts'

/** The relations as one table; actors are the names at their ends. */
export const writeRelationsCsv = (map: EntenteMap): Uint8Array<ArrayBuffer> => encode(relationRows(tablesOf(map)))

/** Actors and relations as two tables in a zip. */
export function writeCsvZip(map: EntenteMap): Uint8Array<ArrayBuffer> {
  const tables = tablesOf(map)
  const ties = tables.relations.length === 0 ? {} : { 'relations.csv': encode(relationRows(tables)) }
  const files = { 'actors.csv': encode(actorRows(tables)), ...ties }
  return Uint8Array.from(zipSync(files, { level: 6, mtime: '1980-01-02' }))
}

type Rows = readonly (readonly (Value | undefined)[])[]

function relationRows({ relations }: MapTables): Rows {
  const names = fieldNames(relations)
  const head = ['id', 'from', 'to', 'kind', 'sign', 'mutual', 'label', 'strength']
  const rows = relations.map((row) => {
    const { id, from, to, kind, sign, mutual, name, strength } = row
    return [id, from, to, kind, sign, mutual ? true : undefined, name, strength, ...fieldsIn(row, names)]
  })
  return withoutEmpty([[...head, ...names], ...rows])
}

function actorRows({ actors }: MapTables): Rows {
  const names = fieldNames(actors)
  const rows = actors.map((row) => [row.id, row.name, row.x, row.y, ...fieldsIn(row, names)])
  return withoutEmpty([['id', 'name', 'x', 'y', ...names], ...rows])
}

function fieldsIn({ fields }: Row, names: readonly string[]): readonly (Value | undefined)[] {
  const values = new Map(fields)
  return names.map((name) => values.get(name))
}

/** A column in which nothing stands is not written; the ends always are. */
function withoutEmpty([head = [], ...rows]: Rows): Rows {
  const kept = head.flatMap((name, column) => {
    const isUsed = rows.some((row) => row[column] !== undefined && row[column] !== '')
    return isUsed || ['id', 'from', 'to', 'name'].includes(String(name)) ? [column] : []
  })
  return [head, ...rows].map((row) => kept.map((column) => row[column]))
}

/** A cell that a spreadsheet would work out gets a mark before it; so does one that has such a mark already. */
const formula = /^(?:'*[=@\t\r]|'+[-+]|[-+](?!(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$))/i

/** UTF-8 with its mark, without which Excel takes it for another encoding. */
function encode(rows: Rows): Uint8Array<ArrayBuffer> {
  const cells = rows.map((row) => row.map((value) => textOf(value)))
  return new TextEncoder().encode(`\uFEFF${Papa.unparse(cells, { escapeFormulae: formula, newline: '\r\n' })}\r\n`)
}

export function textOf(value: Value | undefined): string {
  if (value === undefined || value === null) return ''
  if (typeof value !== 'object') return String(value)
  return isWords(value) ? joinList(value) : JSON.stringify(value)
}

export const isWords = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string')
