// The JSON forms that readNodeLink reads, written.
import type { EntenteMap } from '~/map/map.ts'
import { aboutOf, type Fields, type PlacedRow, type TieRow, tablesOf } from './tablesOf.ts'
import { given } from './writeGraphml.ts'

type Json = { readonly [field: string]: unknown }

const encode = (value: Json | readonly Json[]): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`${JSON.stringify(value, null, 1)}\n`)

const object = (fields: Fields): Json => Object.fromEntries(fields.filter(([name]) => name !== '__proto__'))

const tieFields = ({ kind, sign, name, strength, fields }: TieRow): Fields => [
  ...given('kind', kind),
  ...given('sign', sign),
  ...given('label', name),
  ...given('weight', strength),
  ...fields,
]

/** Where the ends stand among the fields, `source` is taken: what a claim rests on has another name then. */
export const besideEnds = (fields: Fields): Fields =>
  fields.map(([name, value]) => [name.replace(/^source(?= \d|$)/, 'reference'), value])

/** D3's and NetworkX's form. */
export function writeNodeLink(map: EntenteMap): Uint8Array<ArrayBuffer> {
  const { actors, relations } = tablesOf(map)
  return encode({
    directed: true,
    multigraph: true,
    graph: object(aboutOf(map)),
    nodes: actors.map(({ id, name, x, y, fields }) => ({
      ...object([['name', name], ...given('x', x), ...given('y', y), ...fields]),
      id,
    })),
    links: relations.map((row) => ({
      ...object([...given('mutual', row.mutual || undefined), ['id', row.id], ...besideEnds(tieFields(row))]),
      source: row.from,
      target: row.to,
    })),
  })
}

/** Graphology's serialized graph, as Sigma and Gephi Lite read it. Their y points up. */
export function writeGraphology(map: EntenteMap): Uint8Array<ArrayBuffer> {
  const { actors, relations } = tablesOf(map)
  return encode({
    options: { type: 'mixed', multi: true, allowSelfLoops: true },
    attributes: object(aboutOf(map)),
    nodes: actors.map(({ id, name, x, y, fields }) => ({
      key: id,
      attributes: object([
        ['label', name],
        ...given('x', x),
        ...given('y', y === undefined ? undefined : 0 - y),
        ...fields,
      ]),
    })),
    edges: relations.map((row) => ({
      key: row.id,
      source: row.from,
      target: row.to,
      ...(row.mutual ? { undirected: true } : {}),
      attributes: object(tieFields(row)),
    })),
  })
}

/** Cytoscape.js and Cytoscape, in which an actor and a tie may not share an id. */
export function writeCytoscape(map: EntenteMap): Uint8Array<ArrayBuffer> {
  const { actors, relations } = tablesOf(map)
  const ids = new Set(actors.map(({ id }) => id))
  return encode({
    format_version: '1.0',
    data: object(aboutOf(map)),
    elements: {
      nodes: actors.map(({ id, name, x, y, fields }) => ({
        data: { ...object([['name', name], ...fields]), id },
        ...(x === undefined || y === undefined ? {} : { position: { x, y } }),
      })),
      edges: relations.map((row) => ({
        data: {
          ...object([
            ...given('interaction', row.kind),
            ...besideEnds(tieFields({ ...row, kind: '' })),
            ...given('mutual', row.mutual || undefined),
          ]),
          id: ids.has(row.id) ? `${row.id} (tie)` : row.id,
          source: row.from,
          target: row.to,
        },
      })),
    },
  })
}

/** CX2 counts nodes and edges; our ids stand among their attributes. */
export function writeCx2(map: EntenteMap): Uint8Array<ArrayBuffer> {
  const { actors, relations } = tablesOf(map)
  const number = new Map(actors.map(({ id }, at) => [id, at]))
  const { title, ...about } = object(aboutOf(map))
  const nodes = actors.map(({ id, name, fields }) => ({ ...object([['name', name], ...fields]), id }))
  const edges = relations.map((row) => ({
    ...object([
      ...given('interaction', row.kind),
      ...tieFields({ ...row, kind: '' }),
      ...given('mutual', row.mutual || undefined),
    ]),
    id: row.id,
  }))
  const aspects = {
    attributeDeclarations: [
      { networkAttributes: declare([{ name: title, ...about }]), nodes: declare(nodes), edges: declare(edges) },
    ],
    networkAttributes: [{ name: title ?? '', ...about }],
    nodes: actors.map(({ x, y }: PlacedRow, at) => ({
      id: at,
      ...(x === undefined || y === undefined ? {} : { x, y }),
      v: nodes[at],
    })),
    edges: relations.map(({ from, to }, at) => ({ id: at, s: number.get(from), t: number.get(to), v: edges[at] })),
  }
  const counts = Object.entries(aspects).map(([name, { length }]) => ({ name, elementCount: length }))
  return encode([
    { CXVersion: '2.0', hasFragments: false },
    { metaData: counts },
    ...Object.entries(aspects).map(([name, rows]) => ({ [name]: rows })),
    { status: [{ success: true }] },
  ])
}

function declare(rows: readonly Json[]): Json {
  const types = new Map<string, string>()
  for (const row of rows) {
    for (const [name, value] of Object.entries(row)) {
      const type = Array.isArray(value)
        ? 'list_of_string'
        : typeof value === 'number'
          ? 'double'
          : typeof value === 'boolean'
            ? 'boolean'
            : 'string'
      types.set(name, (types.get(name) ?? type) === type ? type : 'string')
    }
  }
  return Object.fromEntries([...types].map(([name, d]) => [name, { d }]))
}
