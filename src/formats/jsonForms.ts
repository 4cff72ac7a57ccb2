// Other programs' JSON, put into nodes and edges: each form is told by the fields that only it has.
import { isRecord } from '~/map/plainData.ts'
import { canvasParts } from './canvasParts.ts'
import type { GraphParts, NodeLinkForm } from './readNodeLink.ts'

type Json = Readonly<Record<string, unknown>>
export type JsonGraph = { readonly parts: GraphParts; readonly form: NodeLinkForm }

const plain: NodeLinkForm = { node: { id: 'id' }, edge: { source: 'from', target: 'to' }, inside: '' }

/** Null for a form of none of these. */
export function otherJsonGraph(value: Json): JsonGraph | null {
  return (
    kumu(value) ??
    vosviewer(value) ??
    adjacency(value) ??
    byKey(value) ??
    arrows(value) ??
    gephiLite(value) ??
    canvas(value)
  )
}

/** docs.kumu.io, JSON blueprints: elements know each other by their label, or by an id. */
function kumu({ elements, connections, ...about }: Json): JsonGraph | null {
  if (!Array.isArray(elements) || !Array.isArray(connections)) return null
  const form = {
    node: { _id: 'id', id: 'id' },
    edge: { _id: 'id', from: 'from', to: 'to' },
    inside: 'attributes',
  } as const
  return { parts: { nodes: elements, edges: connections, about: titled(about), undirected: false }, form }
}

/** VOSviewer: ties have no direction. */
function vosviewer({ network }: Json): JsonGraph | null {
  if (!isRecord(network) || !Array.isArray(network.items)) return null
  const clusters = new Map(
    listOf(network.clusters).flatMap((each) => (isRecord(each) ? [[each.cluster, each.label] as const] : [])),
  )
  const nodes = network.items.map((item: unknown) =>
    isRecord(item) && clusters.has(item.cluster) ? { ...item, 'cluster label': clusters.get(item.cluster) } : item,
  )
  const edge = { source_id: 'from', target_id: 'to', strength: 'strength' } as const
  const parts = { nodes, edges: listOf(network.links), about: {}, undirected: true }
  return { parts, form: { node: { id: 'id', x: 'x', y: 'y' }, edge, inside: '', up: true } }
}

/** NetworkX's adjacency_data: beside the nodes, for each of them the others and what is between. */
function adjacency({ nodes, adjacency: lists, ...graph }: Json): JsonGraph | null {
  if (!Array.isArray(nodes) || !Array.isArray(lists)) return null
  const undirected = graph.directed !== true
  const place = new Map(nodes.map((node, at) => [isRecord(node) ? node.id : undefined, at]))
  const edges = lists.flatMap((list: unknown, at) =>
    listOf(list).flatMap((to) => {
      if (!isRecord(to)) return [to]
      const { id: target, ...facts } = to
      const isSecond = undirected && (place.get(target) ?? at) < at
      const from: unknown = nodes[at]
      return isSecond ? [] : [{ ...facts, source: isRecord(from) ? from.id : undefined, target }]
    }),
  )
  return { parts: { nodes, edges, about: pairsOf(graph.graph), undirected }, form: plain }
}

/** JSON Graph Format 2: nodes by their ids, facts in `metadata`. Version 1 has them in a list. */
function byKey(value: Json): JsonGraph | null {
  const { graph, graphs } = value
  const only: unknown = graph ?? (Array.isArray(graphs) && graphs.length === 1 ? graphs[0] : undefined)
  if (!isRecord(only) || !(isRecord(only.nodes) || Array.isArray(only.nodes)) || isCommons(only)) return null
  const nodes = isRecord(only.nodes)
    ? Object.entries(only.nodes).map(([id, node]) => ({ ...(isRecord(node) ? node : {}), id }))
    : listOf(only.nodes)
  const about = { ...titled(only), ...(isRecord(only.metadata) ? only.metadata : {}) }
  const parts = { nodes, edges: listOf(only.edges ?? only.links), about, undirected: only.directed === false }
  return { parts, form: { ...plain, inside: 'metadata' } }
}

/** Graph Commons has a graph as well, with types of its own. */
const isCommons = (graph: Json): boolean => Array.isArray(graph.nodeTypes)

/** arrows.app, and Neo4j as its drivers hand it out. */
function arrows({ nodes, relationships, ...about }: Json): JsonGraph | null {
  if (!Array.isArray(nodes) || !Array.isArray(relationships)) return null
  const edge = {
    id: 'id',
    fromId: 'from',
    toId: 'to',
    startNode: 'from',
    endNode: 'to',
    from: 'from',
    to: 'to',
  } as const
  const form = {
    node: { id: 'id' },
    edge: { ...edge, source: 'from', target: 'to' },
    inside: 'properties',
    place: 'position',
  } as const
  const named = nodes.map((node: unknown) => (isRecord(node) ? withOneLabel(node) : node))
  return { parts: { nodes: named, edges: relationships.map(unstyled), about: titled(about), undirected: false }, form }
}

/** A list of one label is a word. */
function withOneLabel({ style: _, labels, ...node }: Json): Json {
  if (!Array.isArray(labels)) return labels === undefined ? node : { ...node, labels }
  return labels.length === 0 ? node : { ...node, labels: labels.join(', ') }
}

const unstyled = (each: unknown): unknown => {
  if (!isRecord(each)) return each
  const { style: _, ...rest } = each
  return rest
}

/** A workspace of Gephi Lite: the graph, and beside it what it knows and draws of each node and edge. */
function gephiLite({ graphDataset }: Json): JsonGraph | null {
  if (!isRecord(graphDataset) || !isRecord(graphDataset.fullGraph)) return null
  const { fullGraph } = graphDataset
  const more = (each: unknown, ...names: readonly string[]): unknown => {
    if (!isRecord(each)) return each
    const known = names.map((name) => {
      const all = graphDataset[name]
      return isRecord(all) && typeof each.key === 'string' && Object.hasOwn(all, each.key) ? all[each.key] : undefined
    })
    return {
      ...each,
      attributes: Object.assign({}, ...known.filter(isRecord), isRecord(each.attributes) ? each.attributes : {}),
    }
  }
  const nodes = listOf(fullGraph.nodes).map((node) => more(node, 'layout', 'nodeRenderingData', 'nodeData'))
  const edges = listOf(fullGraph.edges).map((edge) => more(edge, 'edgeRenderingData', 'edgeData'))
  const { options } = fullGraph
  const undirected = isRecord(options) && options.type === 'undirected'
  const about = isRecord(graphDataset.metadata) ? graphDataset.metadata : {}
  const edge = { key: 'id', source: 'from', target: 'to', undirected: 'direction' } as const
  return {
    parts: { nodes, edges, about, undirected },
    form: { node: { key: 'id' }, edge, inside: 'attributes', up: true },
  }
}

/** jsoncanvas.org, as Obsidian writes it. */
function canvas({ nodes, edges }: Json): JsonGraph | null {
  const isCanvas =
    Array.isArray(nodes) &&
    nodes.length > 0 &&
    listOf(edges).every((each) => isRecord(each) && 'fromNode' in each && 'toNode' in each)
  if (!isCanvas || !nodes.every((each) => isRecord(each) && 'width' in each && typeof each.type === 'string'))
    return null
  return { parts: canvasParts(nodes, listOf(edges)), form: { ...plain, node: { id: 'id', x: 'x', y: 'y' } } }
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const titled = ({ title, name, label }: Json): Json => ({ title: title ?? name ?? label })

/** NetworkX writes the facts of a graph as a list of pairs there. */
const pairsOf = (value: unknown): Json =>
  isRecord(value)
    ? value
    : Object.fromEntries(
        listOf(value).flatMap((pair) =>
          Array.isArray(pair) && typeof pair[0] === 'string' && pair[0] !== '__proto__'
            ? [[pair[0], pair[1]] as const]
            : [],
        ),
      )

const lonePrograms: readonly (readonly [field: string, name: string])[] = [
  ['@context', 'JSON-LD'],
  ['@graph', 'JSON-LD'],
  ['claims', 'Wikidata'],
  ['outE', 'GraphSON'],
  ['inE', 'GraphSON'],
  ['nbformat', 'Jupyter'],
  ['$schema', 'JSON Schema'],
]

/** What a program that is not read calls its JSON, told by its fields; '' for any other. */
export function jsonOf(value: unknown): string {
  const [first] = Array.isArray(value) ? value : [value]
  if (!isRecord(first)) return ''
  const { entities } = first
  const inside = isRecord(entities) ? Object.values(entities)[0] : undefined
  const found = [first, ...(isRecord(inside) ? [inside] : [])]
  return lonePrograms.find(([field]) => found.some((each) => field in each))?.[1] ?? ''
}
