import type { EntenteMap } from '~/map/map.ts'
import { aboutOf, type Fields, type Row, tablesOf, type Value } from './tablesOf.ts'
import { textOf } from './writeCsv.ts'
import { xmlText } from './xmlText.ts'

type Key = { readonly id: string; readonly type: string }

/** GraphML, with our fields as attributes under the names that our reader, Gephi and yEd know. */
export function writeGraphml(map: EntenteMap): Uint8Array<ArrayBuffer> {
  const { actors, relations } = tablesOf(map)
  const nodeRows = actors.map((row) => ({
    ...row,
    fields: [...given('label', row.name), ...given('x', row.x), ...given('y', row.y), ...row.fields],
  }))
  const edgeRows = relations.map((row) => {
    const known = [
      ...given('kind', row.kind),
      ...given('sign', row.sign),
      ...given('label', row.name),
      ...given('weight', row.strength),
    ]
    return { ...row, fields: [...known, ...row.fields] }
  })
  const about = aboutOf(map)
  const keys = {
    graph: keysOf([{ id: '', name: '', fields: about }], 'g'),
    node: keysOf(nodeRows, 'n'),
    edge: keysOf(edgeRows, 'e'),
  }
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...(['graph', 'node', 'edge'] as const).flatMap((part) =>
      [...keys[part]].map(
        ([name, { id, type }]) => `  <key id="${id}" for="${part}" attr.name="${xmlText(name)}" attr.type="${type}"/>`,
      ),
    ),
    '  <graph edgedefault="directed">',
    ...data(about, keys.graph, '    '),
    ...nodeRows.map((row) => element(`node id="${xmlText(row.id)}"`, 'node', data(row.fields, keys.node, '      '))),
    ...edgeRows.map((row) => {
      const ends = `source="${xmlText(row.from)}" target="${xmlText(row.to)}"${row.mutual ? ' directed="false"' : ''}`
      return element(`edge id="${xmlText(row.id)}" ${ends}`, 'edge', data(row.fields, keys.edge, '      '))
    }),
    '  </graph>',
    '</graphml>',
    '',
  ]
  return new TextEncoder().encode(lines.join('\n'))
}

export const given = (name: string, value: Value | undefined): Fields =>
  value === undefined || value === '' ? [] : [[name, value]]

function keysOf(rows: readonly Row[], prefix: string): ReadonlyMap<string, Key> {
  const types = typesOf(rows)
  return new Map([...types].map(([name, type], at) => [name, { id: `${prefix}${at}`, type }]))
}

/** A type that all values of a field share, as GraphML calls it. */
export function typesOf(rows: readonly Row[]): ReadonlyMap<string, 'double' | 'boolean' | 'string'> {
  const types = new Map<string, 'double' | 'boolean' | 'string'>()
  for (const { fields } of rows) {
    for (const [name, value] of fields) {
      const type = typeof value === 'number' ? 'double' : typeof value === 'boolean' ? 'boolean' : 'string'
      types.set(name, (types.get(name) ?? type) === type ? type : 'string')
    }
  }
  return types
}

const data = (fields: Fields, keys: ReadonlyMap<string, Key>, indent: string): readonly string[] =>
  fields.map(([name, value]) => `${indent}<data key="${keys.get(name)?.id}">${xmlText(textOf(value))}</data>`)

const element = (head: string, name: string, inside: readonly string[]): string =>
  inside.length === 0 ? `    <${head}/>` : [`    <${head}>`, ...inside, `    </${name}>`].join('\n')
