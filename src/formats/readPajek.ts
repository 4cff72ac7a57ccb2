// Pajek's .net and .paj (mrvar.fdv.uni-lj.si/pajek): numbered vertices, then arcs (directed), edges (not), lists or a matrix of them.
import { countedProblems } from './countedProblems.ts'
import type { Cell, Draft } from './draft.ts'
import { importProblem } from './importProblem.ts'
import type { Meaning } from './meaning.ts'
import { after, placeOf, timesOf, wordsOf } from './pajekWords.ts'
import { own, rowsByField } from './rowsByField.ts'

type Fields = readonly (readonly [string, Cell])[]

export function readPajek(text: string): Draft {
  const edges = rowsOf(tieFields)
  const counted = countedProblems()
  const vertices = new Map<string, Fields>()
  const values = new Map<string, [string, Cell][]>()
  let [section, relation, title, row, networks] = ['', '', '', 0, 0]
  let [count, rowCount, part] = [0, 0, '']

  const add = (from: string, to: string, fields: Fields, mutual: boolean) =>
    edges.add([
      [own('source'), from],
      [own('target'), to],
      ...fields,
      [own('mutual'), mutual],
      [own('relation'), relation || undefined],
    ])

  const begin = (line: string) => {
    const [head = '', ...rest] = wordsOf(line)
    const name = head.slice(1).toLowerCase()
    row = 0
    if (name === 'vertices' && part !== '') return
    section = name
    part = ''
    if (name === 'network' && (vertices.size > 0 || count > 0 || networks > 0)) {
      // A project may hold many; they share no numbers.
      counted.add(importProblem('left-part', { part: line.trim().slice(0, 80), count: 1 }))
      section = 'left'
      networks = 2
    } else if (name === 'network') {
      title = rest.join(' ')
      networks = 1
    } else if (/^(?:partition|vector|permutation|cluster|hierarchy)$/.test(name)) part = rest.join(' ') || name
    else if (networks === 2) section = 'left'
    else if (name === 'vertices') [count, rowCount] = [Number(rest[0]) || 0, Number(rest[1]) || 0]
    else if (!known.has(name)) counted.add(importProblem('left-part', { part: line.trim().slice(0, 80), count: 1 }))
    relation = /^(?:arcs|edges)/.test(name) && /^:/.test(rest[0] ?? '') ? (rest[1] ?? (rest[0] ?? '').slice(1)) : ''
  }

  for (const [at, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === '' || line.trimStart().startsWith('%')) continue
    if (line.trimStart().startsWith('*')) {
      begin(line)
      continue
    }
    const words = wordsOf(line)
    const [first = '', second = ''] = words
    row++
    if (section === 'partition' || section === 'vector') {
      // What a project says of the vertices, in their order.
      const facts = values.get(String(row)) ?? []
      values.set(String(row), [...facts, [part, numberOr(first)]])
    } else if (section === 'vertices') {
      const label: Fields = words.length > 1 && !/^\s*\S+\s+\[/.test(line) ? [[own('label'), second]] : []
      vertices.set(first, [...label, ...placeOf(words), ...colour(words, 'ic'), ...lifeOf(line)])
    } else if (section === 'arcs' || section === 'edges') {
      if (second === '') {
        counted.add(importProblem('bad-syntax', { line: at + 1, found: line.slice(0, 40) }))
        continue
      }
      const weight: Fields = /^[-+.\d]/.test(words[2] ?? '') ? [[own('weight'), numberOr(words[2] ?? '')]] : []
      const facts: Fields = [...weight, [own('label'), after(words, 'l')], ...colour(words, 'c')]
      for (const when of timesOf(line)) add(first, second, [...facts, [own('when'), when]], section === 'edges')
    } else if (section === 'arcslist' || section === 'edgeslist') {
      for (const other of words.slice(1)) {
        // A line of the other sign has its number below zero.
        const isNegative = other.startsWith('-')
        const sign: Fields = isNegative ? [[own('weight'), -1]] : []
        add(first, isNegative ? other.slice(1) : other, sign, section === 'edgeslist')
      }
    } else if (section === 'matrix') {
      words.forEach((value, column) => {
        if (Number(value) !== 0)
          add(String(row), String(column + 1 + rowCount), [[own('weight'), numberOr(value)]], false)
      })
    }
  }
  const nodes = rowsOf(vertexFields)
  for (const [id, fields] of vertices) nodes.add([[own('id'), id], ...fields, ...(values.get(id) ?? [])])
  // Vertices that are only counted have their number for a name.
  for (let each = 1; each <= Math.min(count, 100_000); each++) {
    const id = String(each)
    if (!vertices.has(id)) nodes.add([[own('id'), id], ...(values.get(id) ?? [])])
  }
  const tables = [nodes.table('vertices', 'actors'), edges.table('ties', 'relations')]
  return { tables, about: title === '' ? {} : { title }, undirected: false, problems: counted.list() }
}

const known = new Set(['vertices', 'network', 'arcs', 'edges', 'arcslist', 'edgeslist', 'matrix'])

const numberOr = (word: string): Cell => (Number.isFinite(Number(word)) ? Number(word) : word)

function colour(words: readonly string[], key: string): Fields {
  const found = after(words, key)
  return found === undefined ? [] : [['color', found]]
}

/** When a vertex is there, kept as the file says it. */
const lifeOf = (line: string): Fields => {
  const [, inside] = /\[([\d*,\s-]+)\]\s*$/.exec(line) ?? []
  return inside === undefined ? [] : [['time', inside.trim()]]
}

const vertexFields = { id: 'id', label: 'name', x: 'x', y: 'y' } as const
const tieFields = {
  source: 'from',
  target: 'to',
  weight: 'strength',
  label: 'label',
  mutual: 'direction',
  relation: 'kind',
  when: 'when',
} as const

function rowsOf(fields: { readonly [name: string]: Meaning }) {
  const rows = rowsByField()
  for (const [name, means] of Object.entries(fields)) rows.means(own(name), { means })
  return rows
}
