// GraphML (graphml.graphdrawing.org), with what yEd and Gephi put into it.

import { countedProblems } from './countedProblems.ts'
import type { Cell, Draft } from './draft.ts'
import { fallbacks } from './fallbacks.ts'
import { type ImportProblem, importProblem } from './importProblem.ts'
import { type Attributes, attributeOf, readXml } from './readXml.ts'
import { own, rowsByField } from './rowsByField.ts'
import { hexColour, typedValue } from './typedValue.ts'
import { type Drawing, yedDrawing } from './yedDrawing.ts'

type Key = { readonly name: string; readonly type: string; readonly target: string }
type Part = {
  readonly kind: 'node' | 'edge' | 'graph'
  readonly id: string
  readonly fields: Map<string, Cell>
  readonly drawing: Drawing
  /** Of a graph: its edges go both ways unless they say otherwise. */
  readonly undirected?: boolean
}

export function readGraphml(text: string): Draft {
  const keys = new Map<string, Key>()
  const [nodes, edges] = [nodeRows(), edgeRows()]
  const about: [string, Cell][] = []
  const counted = countedProblems()
  const usual = fallbacks(counted)
  const open: Part[] = []
  let [key, data, isUndirected]: [Key | undefined, string, boolean | undefined] = [undefined, '', undefined]

  const put = (part: Part, id: string, value: string) => {
    const known = keys.get(id)
    if (!known) counted.add(importProblem('unknown-key', { key: id, count: 1 }))
    part.fields.set(known?.name ?? id, typedValue(value, known?.type ?? 'string'))
  }
  const finish = (part: Part) => {
    if (part.kind === 'graph') return void about.push(...part.fields)
    part.drawing.into(part.fields)
    usual.fill(part.kind, part.fields)
    if (part.kind === 'node' && isOfGephi(keys)) turnUp(part.fields)
    foldColour(part.fields)
    ;(part.kind === 'node' ? nodes : edges).add(part.fields)
  }

  const problem = readXml(text, {
    open(name, attributes) {
      const at = (...names: readonly string[]) => attributeOf(attributes, ...names) ?? ''
      const top = open.at(-1)
      if (name === 'key') {
        const id = at('id')
        key = { name: at('attr.name') || id, type: at('attr.type') || 'string', target: at('for') || 'all' }
        keys.set(id, key)
      } else if (name === 'graph') {
        const undirected = at('edgedefault') === 'undirected'
        isUndirected ??= undirected
        open.push({ kind: 'graph', id: at('id'), fields: new Map(), drawing: yedDrawing(), undirected })
      } else if (name === 'node') {
        const fields = new Map<string, Cell>([[own('id'), at('id')], ...othersOf(attributes)])
        const parent = open.findLast(({ kind }) => kind === 'node')
        if (parent) fields.set('parent', parent.id)
        open.push({ kind: 'node', id: at('id'), fields, drawing: yedDrawing() })
      } else if (name === 'edge') {
        const fields = new Map<string, Cell>(othersOf(attributes))
        for (const each of ['id', 'source', 'target']) fields.set(own(each), attributeOf(attributes, each))
        const { undirected = false } = open.findLast(({ kind }) => kind === 'graph') ?? {}
        const directed = at('directed') || (undirected === isUndirected ? '' : String(!undirected))
        if (directed !== '') fields.set(own('directed'), directed)
        open.push({ kind: 'edge', id: at('id'), fields, drawing: yedDrawing() })
      } else if (name === 'data') data = at('key')
      else if (name === 'hyperedge') counted.add(importProblem('left-part', { part: name, count: 1 }))
      else if (name === 'port' && top?.kind === 'node')
        top.fields.set('ports', [...listed(top.fields.get('ports')), at('name')])
      else top?.drawing.open(name, attributes)
    },
    close(name, content) {
      const top = open.at(-1)
      if (name === 'default' && key) {
        const value = typedValue(content, key.type)
        for (const kind of ['node', 'edge'])
          if (key.target === kind || key.target === 'all') usual.declare(kind, key.name, value)
      } else if (name === 'key') key = undefined
      else if (name === 'data' && top && data !== '') {
        // What yEd draws is read from the elements inside.
        if (content.trim() !== '' || keys.get(data)?.type === 'string') put(top, data, content)
        data = ''
      } else if (top?.drawing.close(name, content)) data = ''
      else if (name === 'desc' && top && !key && content.trim() !== '') top.fields.set('description', content.trim())
      else if (name === 'node' || name === 'edge' || name === 'graph') {
        const part = open.pop()
        if (part) finish(part)
      }
    },
  })
  const problems: ImportProblem[] = [...(problem ? [problem] : []), ...counted.list()]
  const tables = [nodes.table('nodes', 'actors'), edges.table('edges', 'relations')]
  return { tables, about: Object.fromEntries(about.filter(isPlain)), undirected: isUndirected === true, problems }
}

/** What stands on the element besides, as Neo4j's labels do; remarks for parsers and schemas say nothing of it. */
const othersOf = (attributes: Attributes): readonly (readonly [string, Cell])[] =>
  Object.entries(attributes).filter(
    ([name]) => !/^(?:id|source|target|directed|__proto__)$|^parse\.|^xml|^xsi:/.test(name),
  )

const listed = (value: Cell): readonly Cell[] => (Array.isArray(value) ? value : [])

function nodeRows() {
  const rows = rowsByField()
  rows.means(own('id'), { means: 'id' })
  rows.means(own('label'), { means: 'name' })
  rows.means(own('x'), { means: 'x' })
  rows.means(own('y'), { means: 'y' })
  return rows
}

function edgeRows() {
  const rows = rowsByField()
  rows.means(own('id'), { means: 'id' })
  rows.means(own('source'), { means: 'from' })
  rows.means(own('target'), { means: 'to' })
  rows.means(own('directed'), { means: 'direction' })
  rows.means(own('label'), { means: 'label' })
  return rows
}

/** Told by the fields that Gephi gives every node. Its y points up. */
const isOfGephi = (keys: ReadonlyMap<string, Key>): boolean => {
  const names = new Set([...keys.values()].map(({ name }) => name))
  return ['r', 'g', 'b', 'x', 'y', 'size'].every((name) => names.has(name))
}

function turnUp(fields: Map<string, Cell>): void {
  const y = fields.get('y')
  if (typeof y === 'number') fields.set('y', 0 - y)
}

/** Gephi writes a colour as three columns. */
function foldColour(fields: Map<string, Cell>): void {
  const colour = hexColour(fields.get('r'), fields.get('g'), fields.get('b'))
  if (colour === undefined || fields.has('color')) return
  for (const part of ['r', 'g', 'b']) fields.delete(part)
  fields.set('color', colour)
}

const isPlain = ([name]: readonly [string, Cell]): boolean => name !== '__proto__'
