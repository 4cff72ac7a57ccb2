// Which of the JSON forms it is, told by its fields.
import { gotOf, isRecord, shown } from '~/map/plainData.ts'
import type { Draft } from './draft.ts'
import type { FormatId } from './formatId.ts'
import { type ImportProblem, importProblem } from './importProblem.ts'
import { jsonOf, otherJsonGraph } from './jsonForms.ts'
import { neo4jLines, resultRows } from './jsonRows.ts'
import { readCx2 } from './readCx2.ts'
import { readEntities } from './readEntities.ts'
import { type NodeLinkForm, readNodeLink } from './readNodeLink.ts'
import { recordsTable } from './recordsTable.ts'

type Json = Readonly<Record<string, unknown>>
type Found = { readonly format: FormatId; readonly draft: Draft } | ImportProblem

const cytoscape: NodeLinkForm = {
  node: { '.id': 'id' },
  edge: { '.id': 'id', '.source': 'from', '.target': 'to' },
  inside: 'data',
  place: 'position',
}
const graphology: NodeLinkForm = {
  node: { key: 'id' },
  edge: { key: 'id', source: 'from', target: 'to', undirected: 'direction' },
  inside: 'attributes',
  up: true,
}
const nodeLink: NodeLinkForm = {
  node: { id: 'id' },
  edge: { source: 'from', target: 'to', from: 'from', to: 'to', source_id: 'from', target_id: 'to' },
  inside: '',
  byIndex: true,
}

export function readJsonGraph(value: unknown): Found {
  const like = jsonOf(value)
  if (like !== '') return importProblem('not-read', { like })
  if (Array.isArray(value)) return readList(value)
  if (!isRecord(value)) return importProblem('unknown-form', { found: gotOf(value) })
  const other = otherJsonGraph(value)
  if (other) return { format: 'node-link', draft: readNodeLink(other.parts, other.form) }
  if ('elements' in value) return readElements(value)
  if (Array.isArray(value.entities)) return { format: 'ftm', draft: readEntities(value.entities, value.layout) }
  if (isRecord(value.graph) && Array.isArray(value.graph.nodes)) return readGraph({ ...value, ...value.graph })
  if (Array.isArray(value.nodes)) return readGraph(value)
  const rows = resultRows(value)
  if (rows) return { format: 'records', draft: recordsTable(rows) }
  // Of a tree it would be its first branches only.
  const lists = Object.entries(value).filter(([name, each]) => name !== 'children' && areRows(each))
  if (lists.length > 0) return { format: 'records', draft: tablesIn(lists, value) }
  return importProblem('unknown-form', { found: shown(Object.keys(value).slice(0, 8).join(', ') || '{}') })
}

function readList(list: readonly unknown[]): Found {
  const records = list.filter(isRecord)
  if (records.some((each) => 'CXVersion' in each)) return readCx2(records)
  // The first CX has no version of its own, and begins with a number to be checked.
  if (records.some((each) => 'numberVerification' in each))
    return importProblem('newer-version', { version: 'CX 1', known: 'CX 2.0' })
  if (records.length > 0 && records.every((each) => isRecord(each.data))) return readElements({ elements: list })
  const lines = neo4jLines(list)
  if (lines) return { format: 'node-link', draft: readNodeLink(lines, nodeLink) }
  if (records.some(isEntity)) return { format: 'ftm', draft: readEntities(list, undefined) }
  if (records.length > 0) return { format: 'records', draft: recordsTable(list) }
  return importProblem('unknown-form', { found: list.length === 0 ? '[]' : shown(list) })
}

const areRows = (value: unknown): value is readonly unknown[] => Array.isArray(value) && value.some(isRecord)

/** Each list is a table under its name. */
function tablesIn(lists: readonly (readonly [string, unknown])[], { title, description }: Json): Draft {
  const drafts = lists.flatMap(([name, list]) =>
    Array.isArray(list) ? [recordsTable(list, lists.length > 1 ? name : '')] : [],
  )
  return {
    tables: drafts.flatMap(({ tables }) => tables),
    about: { title, description },
    undirected: false,
    problems: drafts.flatMap(({ problems }) => problems),
  }
}

const isEntity = (each: Json): boolean => typeof each.schema === 'string' && isRecord(each.properties)

/** Lists of nodes and of edges, or one list in which an edge is what has a source. */
function readElements({ elements, data }: Json): Found {
  const about = isRecord(data) ? data : {}
  const withoutScreen = (each: unknown) =>
    isRecord(each) ? Object.fromEntries(Object.entries(each).filter(([name]) => !ofScreen.has(name))) : each
  const isEdge = (each: unknown) =>
    isRecord(each) && (each.group === 'edges' || (isRecord(each.data) && each.data.source !== undefined))
  const [nodes, edges] = Array.isArray(elements)
    ? [elements.filter((each) => !isEdge(each)), elements.filter(isEdge)]
    : isRecord(elements)
      ? [listOrNone(elements.nodes), listOrNone(elements.edges)]
      : [[], []]
  // Of an actor and a tie with one id, our own writer names the tie so.
  const ids = new Set(nodes.map(idIn))
  const withOwnId = (each: unknown) => {
    const id = idIn(each)?.replace(/ \(tie\)$/, '')
    return isRecord(each) && isRecord(each.data) && id !== each.data.id && ids.has(id)
      ? { ...each, data: { ...each.data, id } }
      : each
  }
  return {
    format: 'cyjs',
    draft: readNodeLink(
      { nodes: nodes.map(withoutScreen), edges: edges.map(withoutScreen).map(withOwnId), about, undirected: false },
      cytoscape,
    ),
  }
}

const idIn = (element: unknown): string | undefined =>
  isRecord(element) && isRecord(element.data) && typeof element.data.id === 'string' ? element.data.id : undefined

/** What an element is doing on the screen just now. */
const ofScreen = new Set(['group', 'removed', 'selected', 'selectable', 'locked', 'grabbable', 'pannable'])

function readGraph(graph: Json): Found {
  const nodes = listOrNone(graph.nodes)
  const isGraphology = nodes.length > 0 && nodes.every((each) => isRecord(each) && 'key' in each && !('id' in each))
  const edges = listOrNone(graph.links ?? graph.edges ?? graph.relationships)
  const said = [graph.attributes, graph.graph, graph.metadata].find(
    (each): each is Json => isRecord(each) && !('nodes' in each),
  )
  const kind = isRecord(graph.options) ? graph.options.type : undefined
  const undirected = isGraphology ? kind === 'undirected' : graph.directed === false
  const about = said ?? { title: graph.title ?? graph.name ?? graph.label }
  if (isGraphology)
    return { format: 'graphology', draft: readNodeLink({ nodes, edges, about, undirected }, graphology) }
  return { format: 'node-link', draft: readNodeLink({ nodes, edges, about, undirected }, nodeLink) }
}

const listOrNone = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
