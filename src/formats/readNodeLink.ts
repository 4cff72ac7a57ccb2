// JSON of nodes and edges in the forms that programs write: Graphology, D3 and NetworkX node-link, Cytoscape's two, CX2.
import { gotOf, isRecord } from '~/map/plainData.ts'
import type { Cell, Draft } from './draft.ts'
import { importProblem } from './importProblem.ts'
import type { Meaning } from './meaning.ts'
import { own, rowsByField } from './rowsByField.ts'

type Json = Readonly<Record<string, unknown>>
export type GraphParts = {
  readonly nodes: readonly unknown[]
  readonly edges: readonly unknown[]
  readonly about: Json
  readonly undirected: boolean
}
type Known = { readonly [field: string]: Meaning }

/** How one form says what every form says: where the attributes are, and which fields stand beside them. */
export type NodeLinkForm = {
  readonly node: Known
  readonly edge: Known
  /** The field that holds the attributes, '' where they stand in the object itself. */
  readonly inside: string
  /** Where x and y stand together, '' when among the attributes. */
  readonly place?: string
  /** y points up. */
  readonly up?: boolean
  /** The ends may be places in the list of nodes, as in D3. */
  readonly byIndex?: boolean
}

export function readNodeLink({ nodes, edges, about, undirected }: GraphParts, form: NodeLinkForm): Draft {
  const problems = [...strays(nodes, 'nodes'), ...strays(edges, 'edges')]
  const nodeRows = nodes.filter(isRecord)
  const toId = form.byIndex ? endsByIndex(nodeRows, edges.filter(isRecord), form) : (end: unknown) => end
  const actors = rowsByField()
  for (const node of nodeRows) actors.add(fieldsOf(node, form.node, form, actors.means))
  const relations = rowsByField()
  for (const edge of edges.filter(isRecord)) {
    const fields = fieldsOf(edge, form.edge, form, relations.means)
    relations.add(
      fields.map(([name, value]) => [name, isEnd(name, form.edge) ? toId(endOf(value, form)) : value] as const),
    )
  }
  const tables = [actors.table('nodes', 'actors'), relations.table('edges', 'relations')]
  return { tables, about, undirected, problems }
}

function strays(list: readonly unknown[], table: string) {
  return list.flatMap((each, at) =>
    isRecord(each) ? [] : [importProblem('no-edge-part', { part: gotOf(each) }, { table, row: at + 1, column: '' })],
  )
}

function fieldsOf(
  record: Json,
  known: Known,
  form: NodeLinkForm,
  means: (name: string, plan: { means: Meaning }) => void,
): (readonly [string, Cell])[] {
  const fields: (readonly [string, Cell])[] = []
  const inner = form.inside === '' ? {} : record[form.inside]
  const names = new Set(Object.keys(record).filter((name) => name !== form.inside && !Object.hasOwn(known, name)))
  for (const [name, value] of Object.entries(record)) {
    if (name === form.inside && isRecord(value)) continue
    const meaning = Object.hasOwn(known, name) ? known[name] : undefined
    if (meaning !== undefined) {
      means(own(name), { means: meaning })
      fields.push([own(name), form.up && meaning === 'y' && typeof value === 'number' ? 0 - value : value])
    } else if (name === form.place && isRecord(value)) fields.push(...place(value, means))
    else fields.push([name, value])
  }
  for (const [name, value] of Object.entries(isRecord(inner) ? inner : {})) {
    const meaning = Object.hasOwn(known, `.${name}`) ? known[`.${name}`] : undefined
    if (meaning !== undefined) means(own(name), { means: meaning })
    const turned = form.up && name === 'y' && typeof value === 'number' ? 0 - value : value
    const isTaken = meaning === undefined && form.inside !== '' && names.has(name)
    fields.push([meaning !== undefined ? own(name) : isTaken ? `${form.inside}.${name}` : name, turned])
  }
  return fields
}

function place({ x, y }: Json, means: (name: string, plan: { means: Meaning }) => void): (readonly [string, Cell])[] {
  means(own('x'), { means: 'x' })
  means(own('y'), { means: 'y' })
  return [
    [own('x'), x],
    [own('y'), y],
  ]
}

const isEnd = (name: string, known: Known): boolean => {
  const bare = name.replace('\u0000', '')
  const meaning = name === bare ? undefined : (known[bare] ?? known[`.${bare}`])
  return meaning === 'from' || meaning === 'to'
}

/** D3 puts the node itself in place of its id, once it has laid the graph out. */
function endOf(value: unknown, { node }: NodeLinkForm): unknown {
  if (!isRecord(value)) return value
  for (const field of Object.keys(node)) if (node[field] === 'id' && value[field] !== undefined) return value[field]
  return value.name ?? value.index
}

/** Numbers that name no node are places in the list, counted from 0; the node there is then meant. */
function endsByIndex(nodes: readonly Json[], edges: readonly Json[], { node, edge }: NodeLinkForm) {
  const idFields = [...Object.keys(node).filter((field) => node[field] === 'id'), 'name', 'label']
  const idOf = (each: Json): unknown => idFields.map((field) => each[field]).find((id) => id !== undefined)
  const ids = new Set(nodes.map(idOf))
  const ends = Object.keys(edge).filter((field) => edge[field] === 'from' || edge[field] === 'to')
  const values = edges.flatMap((each) => ends.flatMap((field) => (each[field] === undefined ? [] : [each[field]])))
  const arePlaces = values.every((value) => Number.isInteger(value)) && values.some((value) => !ids.has(value))
  if (!arePlaces) return (end: unknown) => end
  return (end: unknown) => {
    const meant = typeof end === 'number' ? nodes[end] : undefined
    return meant === undefined ? end : idOf(meant)
  }
}
