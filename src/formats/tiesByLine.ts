// Lists that put more than two ends into a line: NetworkX's, adjacency lists as Gephi has them, Cytoscape's SIF.
import { type Cell, isEmptyCell, type Table } from './draft.ts'
import { mostKinds } from './kindWords.ts'
import { own, rowsByField } from './rowsByField.ts'

type Rows = readonly (readonly Cell[])[]

/** `A supports B C`, `A;B;C`, and a name alone for an actor without ties; null when the rows are no such list. */
export function tiesByLine(cells: Rows, numbers: readonly number[]): readonly Table[] | null {
  const rows = cells.map((row) => row.map((cell) => String(cell ?? '').trim())).map(withoutEnd)
  const lengths = new Set(rows.map(({ length }) => length))
  if (lengths.size < 2 || rows.length < 2) return null
  const firsts = new Set(rows.map(([first = '']) => first))
  if (isSif(rows, firsts)) return tablesOf(rows, numbers, (row) => row.slice(2), true)
  const others = rows.flatMap((row) => row.slice(1))
  const share = others.filter((other) => firsts.has(other)).length / Math.max(1, others.length)
  const isAdjacency = firsts.size === rows.length && share >= 0.5 && (Math.max(...lengths) > 2 || share === 1)
  return isAdjacency ? tablesOf(rows, numbers, (row) => row.slice(1), false) : null
}

const withoutEnd = (row: readonly string[]): readonly string[] =>
  row.slice(0, row.findLastIndex((cell) => !isEmptyCell(cell)) + 1)

function isSif(rows: readonly (readonly string[])[], firsts: ReadonlySet<string>): boolean {
  const words = new Set(rows.flatMap(([, word]) => (word === undefined ? [] : [word])))
  const ends = new Set(rows.flatMap((row) => row.slice(2)))
  return (
    !rows.some(({ length }) => length === 2) &&
    words.size <= Math.min(mostKinds, rows.length) &&
    [...words].every((word) => !firsts.has(word) && !ends.has(word)) &&
    [...ends].some((end) => firsts.has(end))
  )
}

function tablesOf(
  rows: readonly (readonly string[])[],
  numbers: readonly number[],
  ends: (row: readonly string[]) => readonly string[],
  hasKind: boolean,
): readonly Table[] {
  const ties: Cell[][] = []
  const places: number[] = []
  rows.forEach((row, at) => {
    const [from = '', kind] = row
    for (const to of ends(row)) {
      ties.push(hasKind ? [from, kind, to] : [from, to])
      places.push(numbers[at] ?? at + 1)
    }
  })
  const means = hasKind ? (['from', 'kind', 'to'] as const) : (['from', 'to'] as const)
  const columns = means.map((each) => ({ name: each, means: { means: each } }))
  const relations: Table = { name: '', use: 'relations', columns, rows: ties, numbers: places }
  if (!rows.some(({ length }) => length === 1)) return [relations]
  const names = [...new Set(rows.flatMap((row) => [row[0] ?? '', ...ends(row)]))]
  const column = { name: 'name', means: { means: 'name' } } as const
  return [
    { name: 'actors', use: 'actors', columns: [column], rows: names.map((name) => [name]) },
    { ...relations, name: 'ties' },
  ]
}

const withFacts = /^(\S+)[ \t]+(\S+)[ \t]+(\{.*\})\s*$/

/** NetworkX's lists of edges: `A B {'weight': 2}`, the facts as Python writes them; null for anything else. */
export function tiesWithFacts(text: string): Table | null {
  const [first = ''] = /^.*\S.*$/m.exec(text.slice(0, 10_000)) ?? []
  if (!withFacts.test(first)) return null
  const lines = text.split(/\r\n|\r|\n/)
  const filled = lines.filter((line) => line.trim() !== '')
  if (filled.length === 0 || !filled.slice(0, 200).every((line) => withFacts.test(line))) return null
  const rows = rowsByField()
  rows.means(own('from'), { means: 'from' })
  rows.means(own('to'), { means: 'to' })
  const numbers: number[] = []
  lines.forEach((line, at) => {
    const [, from, to, facts = ''] = withFacts.exec(line) ?? []
    if (from === undefined) return
    rows.add([[own('from'), from], [own('to'), to], ...factsIn(facts)])
    numbers.push(at + 1)
  })
  return { ...rows.table('', 'relations'), numbers }
}

const words: { readonly [word: string]: string } = { True: 'true', False: 'false', None: 'null', nan: 'null' }

function factsIn(python: string): readonly (readonly [string, Cell])[] {
  const json = python.replace(
    /'((?:[^'\\]|\\.)*)'|"(?:[^"\\]|\\.)*"|\b(?:True|False|None|nan)\b/g,
    (whole, single: string | undefined) =>
      single === undefined ? (words[whole] ?? whole) : JSON.stringify(single.replace(/\\(.)/g, '$1')),
  )
  try {
    return Object.entries(JSON.parse(json) as object)
  } catch {
    return [['facts', python]]
  }
}
