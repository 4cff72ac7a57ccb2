// GraphML (graphml.graphdrawing.org), with what yEd and Gephi put into it.

import { countedProblems } from './countedProblems.ts'
import type { Cell, Draft } from './draft.ts'
import { type ImportProblem, importProblem } from './importProblem.ts'
import { attributeOf, readXml } from './readXml.ts'
import { own, rowsByField } from './rowsByField.ts'
import { hexColour, typedValue } from './typedValue.ts'

type Key = { readonly name: string; readonly type: string; readonly target: string; fallback?: Cell }
type Part = { readonly kind: 'node' | 'edge' | 'graph'; readonly id: string; readonly fields: Map<string, Cell> }

export function readGraphml(text: string): Draft {
  const keys = new Map<string, Key>()
  const [nodes, edges] = [nodeRows(), edgeRows()]
  const about: [string, Cell][] = []
  const counted = countedProblems()
  const open: Part[] = []
  let [key, data, isUndirected]: [Key | undefined, string, boolean] = [undefined, '', false]

  const put = (part: Part, id: string, value: string) => {
    const known = keys.get(id)
    if (!known) counted.add(importProblem('unknown-key', { key: id, count: 1 }))
    part.fields.set(known?.name ?? id, typedValue(value, known?.type ?? 'string'))
  }
  const finish = (part: Part) => {
    if (part.kind === 'graph') return void about.push(...part.fields)
    for (const { name, target, fallback } of keys.values()) {
      if (fallback !== undefined && (target === part.kind || target === 'all') && !part.fields.has(name))
        part.fields.set(name, fallback)
    }
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
        isUndirected ||= at('edgedefault') === 'undirected'
        open.push({ kind: 'graph', id: at('id'), fields: new Map() })
      } else if (name === 'node') {
        const fields = new Map<string, Cell>([[own('id'), at('id')]])
        const parent = open.findLast(({ kind }) => kind === 'node')
        if (parent) fields.set('parent', parent.id)
        open.push({ kind: 'node', id: at('id'), fields })
      } else if (name === 'edge') {
        const fields = new Map<string, Cell>()
        for (const each of ['id', 'source', 'target']) fields.set(own(each), attributeOf(attributes, each))
        const directed = at('directed')
        if (directed !== '') fields.set(own('directed'), directed)
        open.push({ kind: 'edge', id: at('id'), fields })
      } else if (name === 'data') data = at('key')
      else if (name === 'hyperedge') counted.add(importProblem('left-part', { part: name, count: 1 }))
      else if (top && name === 'Geometry') {
        top.fields.set(own('x'), typedValue(at('x'), 'double'))
        top.fields.set(own('y'), typedValue(at('y'), 'double'))
      } else if (top && (name === 'Fill' || name === 'LineStyle') && !top.fields.has('color') && at('color') !== '')
        top.fields.set('color', at('color'))
    },
    close(name, content) {
      const top = open.at(-1)
      if (name === 'default' && key) key.fallback = typedValue(content, key.type)
      else if (name === 'key') key = undefined
      else if (name === 'data' && top && data !== '') {
        // What yEd draws is read from the elements inside.
        if (content.trim() !== '' || keys.get(data)?.type === 'string') put(top, data, content)
        data = ''
      } else if (top && (name === 'NodeLabel' || name === 'EdgeLabel')) {
        if (content.trim() !== '') top.fields.set(own('label'), content.trim())
        data = ''
      } else if (name === 'node' || name === 'edge' || name === 'graph') {
        const part = open.pop()
        if (part) finish(part)
      }
    },
  })
  const problems: ImportProblem[] = [...(problem ? [problem] : []), ...counted.list()]
  const tables = [nodes.table('nodes', 'actors'), edges.table('edges', 'relations')]
  return { tables, about: Object.fromEntries(about.filter(isPlain)), undirected: isUndirected, problems }
}

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
