// Pajek's .net (mrvar.fdv.uni-lj.si/pajek): numbered vertices, then arcs (directed), edges (not), lists or a matrix of them.
import type { Cell, Draft } from './draft.ts'
import { type ImportProblem, importProblem } from './importProblem.ts'
import { own, rowsByField } from './rowsByField.ts'

export function readPajek(text: string): Draft {
  const [nodes, edges] = [rowsByField(), rowsByField()]
  for (const [name, means] of [
    ['id', 'id'],
    ['label', 'name'],
    ['x', 'x'],
    ['y', 'y'],
  ] as const)
    nodes.means(own(name), { means })
  const ofTies = [
    ['source', 'from'],
    ['target', 'to'],
    ['weight', 'strength'],
    ['label', 'label'],
    ['mutual', 'direction'],
  ] as const
  for (const [name, means] of [...ofTies, ['relation', 'kind'] as const, ['when', 'when'] as const])
    edges.means(own(name), { means })
  const problems: ImportProblem[] = []
  let [section, relation, title, row, least] = ['', '', '', 0, 1]
  const named = new Set<string>()
  let count = 0

  const add = (from: string, to: string, fields: readonly (readonly [string, Cell])[], mutual: boolean) =>
    edges.add([
      [own('source'), from],
      [own('target'), to],
      ...fields,
      [own('mutual'), mutual],
      [own('relation'), relation || undefined],
    ])

  for (const [at, line] of text.split(/\r\n|\r|\n/).entries()) {
    if (line.trim() === '' || line.trimStart().startsWith('%')) continue
    if (line.trimStart().startsWith('*')) {
      const [head = '', ...rest] = wordsOf(line)
      section = head.slice(1).toLowerCase()
      row = 0
      if (section === 'network') title = rest.join(' ')
      if (section === 'vertices') count = Number(rest[0]) || 0
      relation =
        /^(?:arcs|edges)/.test(section) && /^:/.test(rest[0] ?? '') ? (rest[1] ?? (rest[0] ?? '').slice(1)) : ''
      continue
    }
    const words = wordsOf(line)
    const [first = '', second = ''] = words
    if (section === 'vertices') {
      named.add(first)
      nodes.add([
        [own('id'), first],
        [own('label'), words.length > 1 ? second : undefined],
        ...placeOf(words),
        ...paint(words, 2, 'ic'),
      ])
    } else if (section === 'arcs' || section === 'edges') {
      if (second === '') {
        problems.push(importProblem('bad-syntax', { line: at + 1, found: line.slice(0, 40) }))
        continue
      }
      const weight = /^[-+.\d]/.test(words[2] ?? '') ? Number(words[2]) : undefined
      add(
        first,
        second,
        [[own('weight'), weight], [own('label'), after(words, 'l')], ...paint(words, 2, 'c')],
        section === 'edges',
      )
    } else if (section === 'arcslist' || section === 'edgeslist') {
      for (const other of words.slice(1)) add(first, other, [], section === 'edgeslist')
    } else if (section === 'matrix') {
      row++
      words.forEach((value, column) => {
        if (Number(value) !== 0) add(String(row), String(column + least), [[own('weight'), Number(value)]], false)
      })
    }
  }
  // Vertices that are only counted have their number for a name.
  for (let each = 1; each <= Math.min(count, 100_000); each++) {
    if (!named.has(String(each))) nodes.add([[own('id'), String(each)]])
  }
  const tables = [nodes.table('vertices', 'actors'), edges.table('ties', 'relations')]
  return { tables, about: title === '' ? {} : { title }, undirected: false, problems }
}

/** Words of a line, those in quotes whole. */
const wordsOf = (line: string): readonly string[] =>
  [...line.matchAll(/"((?:[^"\\]|\\.)*)"|(\S+)/g)].map(
    ([, quoted, plain = '']) => quoted?.replace(/\\(["\\])/g, '$1') ?? plain,
  )

function placeOf(words: readonly string[]): readonly (readonly [string, Cell])[] {
  const [x, y] = words.slice(2, 4).map(Number)
  if (x === undefined || y === undefined || !Number.isFinite(x) || !Number.isFinite(y)) return []
  return [
    [own('x'), x],
    [own('y'), y],
  ]
}

/** The word that follows a key: `l "is married to"`, `ic Red`. */
function after(words: readonly string[], key: string): string | undefined {
  const at = words.indexOf(key, 2)
  return at < 0 ? undefined : words[at + 1]
}

function paint(words: readonly string[], from: number, key: string): readonly (readonly [string, Cell])[] {
  const colour = after(words.slice(from - 2), key)
  return colour === undefined ? [] : [['color', colour]]
}
