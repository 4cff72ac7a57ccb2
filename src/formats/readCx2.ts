// CX2, the exchange format of Cytoscape and NDEx (cytoscape.org/cx/cx2/specification): a list of aspects.
import { isRecord, shown } from '~/map/plainData.ts'
import type { Draft } from './draft.ts'
import type { FormatId } from './formatId.ts'
import { type ImportProblem, importProblem } from './importProblem.ts'
import { mostColumns } from './limits.ts'
import { type NodeLinkForm, readNodeLink } from './readNodeLink.ts'

type Json = Readonly<Record<string, unknown>>

const form: NodeLinkForm = {
  node: { id: 'id', x: 'x', y: 'y' },
  edge: { id: 'id', s: 'from', t: 'to' },
  inside: 'v',
}

export function readCx2(
  aspects: readonly Json[],
): { readonly format: FormatId; readonly draft: Draft } | ImportProblem {
  const version = aspects.map((each) => each.CXVersion).find((each) => each !== undefined)
  if (!String(version).startsWith('2')) {
    return importProblem('newer-version', { version: `CX ${shown(version)}`, known: 'CX 2.0' })
  }
  const aspect = (name: string): readonly Json[] =>
    aspects.flatMap((each) => (Array.isArray(each[name]) ? each[name].filter(isRecord) : []))
  const [declared = {}] = aspect('attributeDeclarations')
  const [ofNodes, ofEdges] = [rulesIn(declared.nodes), rulesIn(declared.edges)]
  const nodes = aspect('nodes').map((each) => spelledOut(each, ofNodes))
  const edges = aspect('edges').map((each) => spelledOut(each, ofEdges))
  const named = withOwnIds(nodes, edges)
  const [about = {}] = aspect('networkAttributes')
  return { format: 'cx2', draft: readNodeLink({ ...named, about, undirected: false }, form) }
}

/** CX2 numbers what it holds; ids that stand among the attributes, as we write them, are the better ones. */
function withOwnIds(
  nodes: readonly Json[],
  edges: readonly Json[],
): { nodes: readonly Json[]; edges: readonly Json[] } {
  const own = ({ v }: Json): string | undefined => (isRecord(v) && typeof v.id === 'string' ? v.id : undefined)
  const ids = new Map(nodes.map((node) => [node.id, own(node)]))
  if ([...ids.values()].some((id) => id === undefined)) return { nodes, edges }
  const withoutId = ({ v }: Json) =>
    Object.fromEntries(Object.entries(isRecord(v) ? v : {}).filter(([name]) => name !== 'id'))
  return {
    nodes: nodes.map((node) => ({ ...node, id: own(node), v: withoutId(node) })),
    edges: edges.map((edge) => ({
      ...edge,
      id: own(edge) ?? edge.id,
      s: ids.get(edge.s) ?? edge.s,
      t: ids.get(edge.t) ?? edge.t,
      v: withoutId(edge),
    })),
  }
}

type Rules = readonly (readonly [name: string, rule: unknown])[]

/** As many as are read of any table. */
const rulesIn = (declared: unknown): Rules => Object.entries(isRecord(declared) ? declared : {}).slice(0, mostColumns)

/** Attributes have short names in the rows and, once for all, their full names, types and defaults. */
function spelledOut(row: Json, rules: Rules): Json {
  const values = isRecord(row.v) ? row.v : {}
  const full: [string, unknown][] = []
  const taken = new Set<string>()
  for (const [name, rule] of rules) {
    const { a: short, v: fallback, d: type } = isRecord(rule) ? rule : {}
    const key = typeof short === 'string' && Object.hasOwn(values, short) ? short : name
    taken.add(key)
    const value = Object.hasOwn(values, key) ? values[key] : fallback
    if (value !== undefined) full.push([name, typed(value, type)])
  }
  for (const [name, value] of Object.entries(values))
    if (!taken.has(name)) full.push([name === 'n' ? 'name' : name, value])
  // The short name of the name itself is so common that it is often not declared.
  const named = full.map(
    ([name, value]) => [name === 'n' ? 'name' : name === 'i' ? 'interaction' : name, value] as const,
  )
  return { ...row, v: Object.fromEntries(named.filter(([name]) => name !== '__proto__')) }
}

const typed = (value: unknown, type: unknown): unknown =>
  typeof value === 'string' && /^(?:integer|long|double)$/.test(String(type)) && Number.isFinite(Number(value))
    ? Number(value)
    : value
