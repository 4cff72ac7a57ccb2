// What the columns of a table mean, told by their names and checked against what stands in them.
import { type Cell, cellText, isEmptyCell, isMissing, type Table, type TableUse } from './draft.ts'
import { meaningsOf } from './guessMeaning.ts'
import { kindOfValue, mostKinds, signOfValue } from './kindWords.ts'
import { type ColumnPlan, type Meaning, meanings } from './meaning.ts'
import { readDate } from './readDate.ts'
import { readNumber } from './readNumber.ts'

const looked = 2000

export function guessColumns(table: Table, use: TableUse): readonly ColumnPlan[] {
  const plans: (ColumnPlan | undefined)[] = table.columns.map(({ means }) => means)
  if (use === 'none') return plans.map((plan) => plan ?? { means: 'keep' })
  const names = table.columns.map(({ name }) => meaningsOf(name, use))
  const contents = table.columns.map((_, column) => contentOf(table, column))
  const taken = new Set(plans.flatMap((plan) => (plan ? [keyOf(plan)] : [])))
  // A word that is told in several languages is no kind.
  const isWorded = names.some((each) => each.some(([plan]) => plan.means === 'label' && plan.language !== undefined))
  const canBe = (meaning: Meaning, column: number) =>
    !isDrawing(table.columns[column]?.name ?? '', contents[column] ?? []) &&
    (meaning !== 'kind' ||
      !names[column]?.some(([plan]) => plan.means === 'label') ||
      (!isWorded && areKinds(contents[column] ?? [])))
  const ends = use === 'relations' ? pairedEnds(table, names) : null
  if (ends) {
    ends.forEach((column, at) => {
      plans[column] = { means: at === 0 ? 'from' : 'to' }
    })
    taken.add('from').add('to')
  }
  // In this order: `source` is an end where there is no better one, and evidence where there is.
  for (const meaning of orders[use]) {
    const found = names
      .flatMap((each, column) => each.map(([plan, rank]) => ({ plan, rank, column })))
      .filter(({ plan, column }) => plan.means === meaning && plans[column] === undefined && canBe(meaning, column))
      .filter(({ column }) => fits(meaning, contents[column] ?? []))
      .sort((a, b) => a.rank - b.rank)
    for (const { plan, column } of found) {
      if (taken.has(keyOf(plan)) || plans[column] !== undefined) continue
      plans[column] = plan
      taken.add(keyOf(plan))
    }
  }
  if (use === 'relations' && !(taken.has('from') && taken.has('to'))) guessEnds(plans, contents)
  if (use === 'relations' && table.columns.every(({ name }) => name === '')) weightOfNumbers(plans, contents)
  if (use === 'relations' && !taken.has('kind')) kindFromLabel(plans, contents)
  if (use === 'relations') kindFromWords(plans, contents)
  return plans.map((plan) => plan ?? { means: 'keep' })
}

/** `actor 1` and `actor 2` belong together; a `source` beside them is who says so, unless there is a target as well. */
function pairedEnds({ columns }: Table, names: readonly ReturnType<typeof meaningsOf>[]): readonly number[] | null {
  const rankOf = (column: number, end: 'from' | 'to') => names[column]?.find(([plan]) => plan.means === end)?.[1]
  if (columns.some(({ name, means }) => means !== undefined || /^target|^dest?/i.test(name.trim()))) return null
  let best: { readonly ends: readonly number[]; readonly rank: number } | null = null
  for (const [from, { name }] of columns.entries()) {
    const rank = rankOf(from, 'from')
    if (rank === undefined || !name.includes('1')) continue
    const to = columns.findIndex((each) => each.name === name.replace('1', '2'))
    if (to >= 0 && rankOf(to, 'to') !== undefined && rank < (best?.rank ?? Number.POSITIVE_INFINITY))
      best = { ends: [from, to], rank }
  }
  return best?.ends ?? null
}

/** Words that come again are kinds, and those that graph databases write `LIKE_THIS`; those that stand on one tie each are what is said of it. */
const areKinds = (cells: readonly Cell[]): boolean =>
  new Set(cells.map(cellText)).size <= cells.length * 0.6 ||
  cells.every((cell) => /^:?\p{Lu}[\p{Lu}\d_]+$/u.test(cellText(cell))) ||
  share(cells, (cell) => kindOfValue(cellText(cell)) !== undefined) > 0.8

/** Words on the ties that are all known for a kind: yEd and GML have no other place for it. They stay on the ties besides. */
function kindFromLabel(plans: (ColumnPlan | undefined)[], contents: readonly (readonly Cell[])[]): void {
  const at = plans.findIndex((plan) => plan?.means === 'label' && plan.language === undefined)
  const cells = contents[at] ?? []
  if (plans.some((plan) => plan?.means === 'kind') || cells.length === 0) return
  const known = share(cells, (cell) => kindOfValue(cellText(cell)) !== undefined)
  if (known > 0.8 && new Set(cells.map(cellText)).size <= mostKinds) plans[at] = { means: 'kind' }
}

/** A column that nobody named so, and that holds nothing but words for kinds. */
function kindFromWords(plans: (ColumnPlan | undefined)[], contents: readonly (readonly Cell[])[]): void {
  if (plans.some((plan) => plan?.means === 'kind')) return
  const at = contents.findIndex(
    (cells, column) =>
      plans[column] === undefined &&
      cells.length > 0 &&
      cells.every((cell) => readNumber(cell) === null && kindOfValue(cellText(cell)) !== undefined),
  )
  if (at >= 0) plans[at] = { means: 'kind' }
}

const keyOf = ({ means, language = '', piece = 1 }: ColumnPlan): string =>
  language === '' && piece === 1 ? means : `${means} ${language} ${piece}`

const orders: { readonly [use in 'relations' | 'actors']: readonly Meaning[] } = {
  relations: [
    ...(['from', 'to', 'id', 'direction', 'begin', 'end', 'when', 'sign', 'strength', 'kind', 'label'] as const),
    ...(['basis', 'source', 'locator', 'by', 'quote', 'note'] as const),
  ],
  actors: meanings.actors,
}

/** How programs draw a line or a dot, in a column that others have for a kind or a type, is neither. */
const drawn =
  /^(?:arrow|line|curve|curved|curvedarrow|straight|dashed|dotted|solid|tapered|def|fast|circle|square|ellipse|box|image|bordered|disc|dot)$/i
const isDrawing = (name: string, cells: readonly Cell[]): boolean =>
  /^type$/i.test(name.trim()) && cells.length > 0 && cells.every((cell) => drawn.test(cellText(cell)))

function contentOf({ rows }: Table, column: number): readonly Cell[] {
  return rows.slice(0, looked).flatMap((row) => (isEmptyCell(row[column]) ? [] : [row[column]]))
}

const share = (cells: readonly Cell[], test: (cell: Cell) => boolean): number =>
  cells.length === 0 ? 1 : cells.filter(test).length / cells.length

const ofNumbersOrDates: readonly Meaning[] = ['strength', 'x', 'y', 'sign', 'when', 'begin', 'end']

/** Whether what stands in a column can have that meaning: a `date` of words is none. */
function fits(meaning: Meaning, all: readonly Cell[]): boolean {
  const cells = ofNumbersOrDates.includes(meaning) ? all.filter((cell) => !isMissing(cell)) : all
  switch (meaning) {
    case 'strength':
    case 'x':
    case 'y':
      return share(cells, (cell) => readNumber(cell) !== null) >= 0.8
    case 'sign':
      return share(cells, (cell) => signOfValue(cell, readNumber(cell)) !== undefined) >= 0.8
    case 'when':
    case 'begin':
    case 'end':
      return share(cells, (cell) => cell === '..' || readDate(cell) !== null) >= 0.5
    case 'direction':
      return share(cells, isDirection) >= 0.9
    case 'kind':
      return (
        new Set(cells.map(cellText)).size <= mostKinds ||
        share(cells, (cell) => kindOfValue(cellText(cell)) !== undefined) > 0.8
      )
    case 'name':
      return cells.length < 10 || new Set(cells.map(cellText)).size > cells.length / 3
    case 'type':
      return new Set(cells.map(cellText)).size <= mostKinds
    default:
      return true
  }
}

/** What is said of a tie that goes one way or both. */
export const isDirection = (cell: Cell): boolean =>
  typeof cell === 'boolean' ||
  /^(?:un)?directed$|^mutual$|^both$|^to$|^(?:to[,; ]+from|from[,; ]+to)$|^(?:bi|uni)directional$|^(?:true|false|yes|no|да|нет|иә|жоқ|0|1)$/i.test(
    cellText(cell),
  )

/**
 * No names that help: the two columns of words that share most of their values, or else the first two. Of three where
 * the middle one has few values, that is the kind.
 */
function guessEnds(plans: (ColumnPlan | undefined)[], contents: readonly (readonly Cell[])[]): void {
  for (const [at, plan] of plans.entries()) if (plan?.means === 'from' || plan?.means === 'to') plans[at] = undefined
  const words = contents.flatMap((cells, column) =>
    plans[column] === undefined && cells.length > 0 && share(cells, isName) >= 0.8
      ? [{ column, values: new Set(cells.map(cellText)) }]
      : [],
  )
  let best: readonly [number, number, number] = [-1, -1, -1]
  for (const [at, a] of words.slice(0, 20).entries()) {
    for (const b of words.slice(at + 1, 20)) {
      const shared =
        [...a.values].filter((value) => b.values.has(value)).length / Math.min(a.values.size, b.values.size)
      if (shared > best[2] + 0.05) best = [a.column, b.column, shared]
    }
  }
  if (words.length < 2) best = endsOfNumbers(plans, contents)
  const [from, to] = best
  if (from < 0) return
  plans[from] = { means: 'from' }
  plans[to] = { means: 'to' }
  const middle = words.find(({ column }) => column > from && column < to)
  const hasKind = plans.some((plan) => plan?.means === 'kind')
  if (middle && !hasKind && to - from === 2 && middle.values.size <= mostKinds) plans[middle.column] = { means: 'kind' }
}

/** Actors that are numbers: the first two columns, where a number stands in both of them. */
function endsOfNumbers(
  plans: readonly (ColumnPlan | undefined)[],
  contents: readonly (readonly Cell[])[],
): readonly [from: number, to: number, shared: number] {
  const whole = contents.slice(0, 2).map((cells) => new Set(cells.map(cellText)))
  const [firsts, seconds] = whole
  const isFree = plans[0] === undefined && plans[1] === undefined && contents.length <= 4
  if (!isFree || !firsts || !seconds) return [-1, -1, 0]
  const areIds = [...firsts, ...seconds].every((text) => /^\d+$/.test(text))
  return areIds && [...seconds].some((text) => firsts.has(text)) ? [0, 1, 1] : [-1, -1, 0]
}

/** In a table without names of columns, numbers beside the two ends are the weight of the tie, or its moment. */
function weightOfNumbers(plans: (ColumnPlan | undefined)[], contents: readonly (readonly Cell[])[]): void {
  if (!plans.some((plan) => plan?.means === 'to')) return
  const free = contents.flatMap((cells, column) => (plans[column] === undefined && cells.length > 0 ? [column] : []))
  const areAll = (column: number, test: (cell: Cell) => boolean) => share(contents[column] ?? [], test) === 1
  const when = free.find((column) => areAll(column, isStamp))
  if (when !== undefined) plans[when] = { means: 'when' }
  const weight = free.find((column) => column !== when && areAll(column, isNumber))
  if (weight !== undefined) plans[weight] = { means: 'strength' }
}

/** Seconds since 1970, of this century or the end of the last. */
const isStamp = (cell: Cell): boolean => /^(?:[5-9]\d{8}|[12]\d{9})(?:\.\d+)?$/.test(cellText(cell))

const isNumber = (cell: Cell): boolean => readNumber(cell) !== null

const isName = (cell: Cell): boolean => {
  const text = cellText(cell)
  return text.length <= 80 && readNumber(text) === null && readDate(text) === null && /\p{L}/u.test(text)
}
