// GML (Himsolt, "GML: A portable graph file format", 1997): keys, values and brackets. Also of yEd, igraph and NetworkX.
import { deepest } from '~/map/plainData.ts'
import type { Cell, Draft } from './draft.ts'
import { importProblem } from './importProblem.ts'
import { own, rowsByField } from './rowsByField.ts'

type Pair = readonly [key: string, value: Cell | Pairs]
type Pairs = readonly Pair[]

export function readGml(text: string): Draft {
  const { pairs, problem } = cut(text)
  const graph = pairs.find(([key]) => key.toLowerCase() === 'graph')?.[1]
  const parts = isPairs(graph) ? graph : []
  const [nodes, edges] = [rowsByField(), rowsByField()]
  for (const means of ['id', 'x', 'y'] as const) nodes.means(own(means), { means })
  nodes.means(own('label'), { means: 'name' })
  for (const [name, means] of [
    ['source', 'from'],
    ['target', 'to'],
    ['label', 'label'],
    ['id', 'id'],
  ] as const)
    edges.means(own(name), { means })
  edges.means(own('weight'), { means: 'strength' })

  const isOfGephi = pairs.some(([key, value]) => /^creator$/i.test(key) && /gephi/i.test(String(value)))
  const names = idsByName(parts)
  const better = (value: Cell) => (names === null ? value : (names.get(value) ?? value))
  for (const [key, value] of parts) {
    if (!isPairs(value)) continue
    if (key === 'node') {
      const rest = names === null ? value : value.filter(([field]) => field !== 'name')
      const fields = rest.flatMap((pair) =>
        fieldsOf(pair[0] === 'id' ? ['id', better(pair[1])] : pair, ['id', 'label']),
      )
      nodes.add(isOfGephi ? fields.map(turnedUp) : fields)
    }
    if (key === 'edge') {
      const told = value.map(
        ([field, each]): Pair => [field, field === 'source' || field === 'target' ? better(each) : each],
      )
      edges.add(told.flatMap((pair) => fieldsOf(pair, ['source', 'target', 'label', 'id', 'weight'])))
    }
  }
  const about = parts.filter(([key, value]) => !isPairs(value) && key !== 'directed' && !key.startsWith('__'))
  return {
    tables: [nodes.table('nodes', 'actors'), edges.table('edges', 'relations')],
    about: Object.fromEntries(about),
    undirected: !parts.some(([key, value]) => key === 'directed' && value === 1),
    problems: problem ? [problem] : [],
  }
}

/** Nodes are numbered; where each has a name of its own besides, as igraph and we write it, that is the better id. */
function idsByName(parts: Pairs): ReadonlyMap<Cell, string> | null {
  const found = new Map<Cell, string>()
  let count = 0
  for (const [key, value] of parts) {
    if (key !== 'node' || !isPairs(value)) continue
    count++
    const fields = new Map(value)
    const name = fields.get('name')
    if (typeof name === 'string' && name !== '') found.set(fields.get('id'), name)
  }
  return count > 0 && found.size === count && new Set(found.values()).size === count ? found : null
}

/** Gephi's y points up. */
const turnedUp = ([name, value]: readonly [string, Cell]): readonly [string, Cell] =>
  name === own('y') && typeof value === 'number' ? [name, 0 - value] : [name, value]

const isPairs = (value: unknown): value is Pairs =>
  Array.isArray(value) && value.every((each) => Array.isArray(each) && each.length === 2 && typeof each[0] === 'string')

/** What is drawn stands in a bracket of its own: only its place and its colour are taken from there. */
function fieldsOf([key, value]: Pair, known: readonly string[]): readonly (readonly [string, Cell])[] {
  if (known.includes(key)) return [[own(key), value]]
  if (!isPairs(value)) return [[key, value]]
  if (key !== 'graphics') return [[key, asData(value)]]
  return value.flatMap(([name, each]) => {
    if (name === 'x' || name === 'y') return [[own(name), each] as const]
    return name === 'fill' ? [['color', each] as const] : []
  })
}

function asData(pairs: Pairs): Cell {
  return Object.fromEntries(
    pairs.filter(([key]) => key !== '__proto__').map(([key, value]) => [key, isPairs(value) ? asData(value) : value]),
  )
}

/** A key, a bracket, a text in quotes, or a number; a line that begins with # is a remark. */
const token =
  /\s*(?:#[^\n]*\n\s*)*(?:([A-Za-z_][\w-]*)|([[\]])|"([^"]*)"|([-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?|[-+]?(?:NAN|INF)))/y

function cut(text: string): { readonly pairs: Pairs; readonly problem: ReturnType<typeof importProblem> | null } {
  const root: Pair[] = []
  const open: Pair[][] = [root]
  let key = ''
  token.lastIndex = 0
  let end = 0
  const stop = (problem: ReturnType<typeof importProblem>) => ({ pairs: root, problem })
  const bad = () => {
    const line = text.slice(0, end).split('\n').length
    return stop(
      importProblem('bad-syntax', {
        line,
        found:
          text
            .slice(end, end + 40)
            .trim()
            .split('\n')[0] ?? '',
      }),
    )
  }
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const [, word, bracket, quoted, number] = found
    const top = open.at(-1)
    if (!top) return bad()
    if (word !== undefined && key === '') key = word
    else if (bracket === ']' && key === '') {
      if (open.length === 1) return bad()
      open.pop()
    } else if (key === '') return bad()
    else if (bracket === '[') {
      if (open.length > deepest) return stop(importProblem('too-deep', { levels: deepest }))
      const inner: Pair[] = []
      top.push([key, inner])
      open.push(inner)
      key = ''
    } else if (quoted !== undefined) {
      top.push([key, plainText(quoted)])
      key = ''
    } else if (number !== undefined) {
      top.push([key, Number.isFinite(Number(number)) ? Number(number) : number])
      key = ''
    } else if (word !== undefined) {
      // Not in the standard, and met all the same: a word without quotes.
      top.push([key, word])
      key = ''
    } else return bad()
    end = token.lastIndex
  }
  if (text.slice(end).trim() !== '' || open.length > 1 || key !== '') return bad()
  return { pairs: root, problem: null }
}

const entities: { readonly [name: string]: string } = {
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  apos: "'",
  nbsp: '\u00a0',
}

/** ISO 8859-1 entities by number, and the few by name that programs write. */
function plainText(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hex, name) => {
    const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? Number.parseInt(hex, 16) : -1
    if (code > 0x10ffff) return whole
    return code >= 0
      ? String.fromCodePoint(code)
      : ((Object.hasOwn(entities, name) ? entities[name] : undefined) ?? whole)
  })
}
