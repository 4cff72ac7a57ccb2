// GML (Himsolt, "GML: A portable graph file format", 1997): keys, values and brackets. Also of yEd, igraph and NetworkX.
import { cutGml, type Pair, type Pairs } from './cutGml.ts'
import type { Cell, Draft } from './draft.ts'
import { own, rowsByField } from './rowsByField.ts'
import { direct } from './yedDrawing.ts'

export function readGml(text: string): Draft {
  const { pairs, problem } = cutGml(text)
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
  edges.means(own('directed'), { means: 'direction' })

  const isBy = (program: RegExp) => pairs.some(([key, value]) => /^creator$/i.test(key) && program.test(String(value)))
  const [isOfGephi, isOfYed] = [isBy(/gephi/i), isBy(/yfiles|yed/i)]
  const names = idsByName(parts)
  const better = (value: Cell) => (names === null ? value : (names.get(value) ?? value))
  for (const [key, value] of parts) {
    if (!isPairs(value)) continue
    if (key === 'node') {
      const rest = names === null ? together(value) : together(value).filter(([field]) => field !== 'name')
      const fields = rest.flatMap((pair) =>
        fieldsOf(pair[0] === 'id' ? ['id', better(pair[1])] : pair, ['id', 'label']),
      )
      nodes.add(isOfGephi ? fields.map(turnedUp) : fields)
    }
    if (key === 'edge') {
      const told = together(value).map(
        ([field, each]): Pair => [field, field === 'source' || field === 'target' ? better(each) : each],
      )
      const fields = new Map(told.flatMap((pair) => fieldsOf(pair, ['source', 'target', 'label', 'id', 'weight'])))
      const heads = headsOf(value, isOfYed)
      if (heads) direct(fields, heads)
      edges.add(fields)
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

/** A key that comes again is a list, as NetworkX writes it; brackets of points and pictures are left as they are. */
function together(pairs: Pairs): Pairs {
  const found = new Map<string, Cell | Pairs>()
  for (const [key, value] of pairs) {
    const before = found.get(key)
    if (before === undefined || isPairs(before)) found.set(key, value)
    else found.set(key, [...(Array.isArray(before) ? before : [before]), value])
  }
  return [...found].map(([key, value]): Pair => [key, withoutMark(value)])
}

/** NetworkX tells a list of one by an item before it. */
const withoutMark = (value: Cell | Pairs): Cell | Pairs => {
  const items: readonly unknown[] = Array.isArray(value) && !isPairs(value) ? value : []
  return items.includes('_networkx_list_start') ? items.filter((each) => each !== '_networkx_list_start') : value
}

/** The heads of a drawn line, where the file says: `arrow` in the standard, two keys in yEd's, which leaves out what is none. */
function headsOf(edge: Pairs, isOfYed: boolean): readonly [boolean, boolean] | undefined {
  const graphics = new Map(edge).get('graphics')
  if (!isPairs(graphics)) return undefined
  const said = new Map(graphics)
  const arrow = said.get('arrow')
  if (typeof arrow === 'string' && /^(?:none|first|last|both)$/.test(arrow))
    return [arrow === 'first' || arrow === 'both', arrow === 'last' || arrow === 'both']
  const [source, target] = [said.get('sourceArrow'), said.get('targetArrow')]
  return isOfYed ? [isHead(source), isHead(target)] : undefined
}

const isHead = (style: unknown): boolean => style !== undefined && style !== 'none'

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
