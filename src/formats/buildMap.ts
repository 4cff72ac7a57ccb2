// A draft and a plan → a map: every row that can be used, and a problem for each that cannot.
import { builtInKinds, builtInTypes, type EntenteMap, emptyMap, type RelationKind, unknownKey } from '~/map/map.ts'
import { flawOf } from '~/map/plainData.ts'
import { reserved } from '~/map/reserved.ts'
import { buildActors } from './buildActors.ts'
import { buildRelations } from './buildRelations.ts'
import { countedProblems } from './countedProblems.ts'
import type { Draft } from './draft.ts'
import { type ImportProblem, importProblem, type Place } from './importProblem.ts'
import { mergeActors } from './mergeActors.ts'
import { nearNames } from './nearNames.ts'
import { apartKey, type Plan } from './plan.ts'
import { listCell } from './rowOf.ts'

export type Built = {
  readonly map: EntenteMap
  readonly problems: readonly ImportProblem[]
  /** Rows of ties and of actors, and how many of them nothing is wrong with. */
  readonly rows: { readonly all: number; readonly fine: number }
}

/** What is told of lines that are no rows of a table. */
const besideRows: ReadonlySet<ImportProblem['code']> = new Set(['title-row', 'total-row'])

export function buildMap(draft: Draft, plan: Plan): Built {
  const counted = countedProblems()
  const actors = buildActors(draft, plan, counted.add)
  const { relations, sources, kinds } = buildRelations(draft, plan, actors, counted.add)
  const whole: EntenteMap = {
    ...emptyMap,
    ...aboutOf(draft, plan),
    sources,
    actorTypes: Object.fromEntries(ownTypes(actors.list().map(({ type }) => type))),
    relationKinds: kinds,
    actors: actors.list(),
    relations,
    positions: actors.positions(),
  }
  const map = mergeActors(whole, new Map(plan.merged))
  const near = nearProblems(map, plan, actors.places)
  const ends = draft.tables.some(({ rows }, at) => rows.length > 0 && lacksEnds(plan, at)) ? [noEnds(draft, plan)] : []
  const told = [...draft.problems, ...reservedColumns(draft, plan), ...ends, ...guessedEnds(draft, plan)]
  const problems = [...told, ...counted.list(), ...near]
  const all = draft.tables.reduce((sum, { rows }, at) => sum + (plan.tables[at]?.use === 'none' ? 0 : rows.length), 0)
  const bad = problems.reduce(
    (sum, { code, place, values }) =>
      sum + (place.row === 0 || besideRows.has(code) ? 0 : 'count' in values ? values.count : 1),
    0,
  )
  return { map, problems, rows: { all, fine: Math.max(0, all - bad) } }
}

const isUsed = (plan: Plan, at: number): boolean => plan.tables[at]?.use === 'relations'

function lacksEnds(plan: Plan, at: number): boolean {
  const columns = plan.tables[at]?.columns ?? []
  return isUsed(plan, at) && !(['from', 'to'] as const).every((end) => columns.some(({ means }) => means === end))
}

function noEnds({ tables }: Draft, plan: Plan): ImportProblem {
  const at = tables.findIndex(({ rows }, index) => rows.length > 0 && lacksEnds(plan, index))
  const columns = tables[at]?.columns.map(({ name }, column) => name || String(column + 1)) ?? []
  const place = { table: tables[at]?.name ?? '', row: 0, column: '' }
  return importProblem('no-ends-columns', { columns: columns.slice(0, 12).join(', ') }, place)
}

/** Ends that are called by no name of ends. */
function guessedEnds({ tables }: Draft, { tables: plans }: Plan): readonly ImportProblem[] {
  return tables.flatMap(({ columns, name }, at) => {
    const plan = plans[at]
    if (plan?.use !== 'relations' || plan.guessed !== true) return []
    const nameAt = (means: 'from' | 'to') => {
      const column = plan.columns.findIndex((each) => each.means === means)
      return columns[column]?.name || String(column + 1)
    }
    if (!plan.columns.some(({ means }) => means === 'from')) return []
    const values = { from: nameAt('from'), to: nameAt('to') }
    return [importProblem('guessed-ends', values, { table: name, row: 0, column: '' })]
  })
}

const ownTypes = (types: readonly string[]): readonly (readonly [string, object])[] =>
  [...new Set(types)]
    .filter((type) => type !== unknownKey && !builtInTypes.some((each) => each === type))
    .map((type) => [type, {}] as const)

/** Kinds that the map has to describe: its own. */
export const isOwnKind = (kind: string): boolean => kind !== unknownKey && !builtInKinds.some((each) => each === kind)
export type OwnKinds = { readonly [kind: string]: RelationKind }

const known = [
  'title',
  'name',
  'shared_name',
  'subtitle',
  'description',
  'language',
  'licence',
  'license',
  'authors',
  'creator',
  'author',
]
const mapFields = new Set(['format', 'version', ...Object.keys(emptyMap), ...known])

/** What a file says of the whole, in the fields of a map; the rest is kept. */
function aboutOf(
  { about }: Draft,
  { language, title }: Plan,
): Pick<EntenteMap, 'title' | 'language'> & Partial<EntenteMap> {
  const text = (...names: readonly string[]) =>
    names.map((name) => about[name]).find((each) => typeof each === 'string' && each !== '')
  const subtitle = text('subtitle')
  const description = text('description')
  const licence = text('licence', 'license')
  const creator = text('authors', 'creator', 'author')
  const authors = typeof creator === 'string' && !/[|[]/.test(creator) ? [creator] : listCell(about.authors ?? creator)
  const rest = Object.entries(about).filter(
    ([name, value]) =>
      !mapFields.has(name) && !reserved.has(name) && value !== undefined && value !== '' && flawOf(value) === null,
  )
  return {
    title,
    ...(typeof subtitle === 'string' ? { subtitle } : {}),
    ...(typeof description === 'string' ? { description } : {}),
    language,
    ...(authors.length > 0 ? { authors } : {}),
    ...(typeof licence === 'string' ? { licence } : {}),
    ...(rest.length > 0 ? { extra: Object.fromEntries(rest) } : {}),
  }
}

/** Names that no field of a map may have. */
const reservedColumns = ({ tables }: Draft, { tables: plans }: Plan): readonly ImportProblem[] =>
  tables.flatMap(({ columns, name: table }, at) =>
    columns.flatMap(({ name }, column) =>
      reserved.has(name) && plans[at]?.columns[column]?.means === 'keep'
        ? [importProblem('reserved-column', { name }, { table, row: 0, column: '' })]
        : [],
    ),
  )

function nearProblems(
  { actors, relations }: EntenteMap,
  { apart }: Plan,
  places: ReadonlyMap<string, Place>,
): readonly ImportProblem[] {
  const ties = new Map<string, number>()
  for (const { from, to } of relations) for (const id of [from, to]) ties.set(id, (ties.get(id) ?? 0) + 1)
  const named = actors.map((actor) => ({ id: actor.id, names: textsOf(actor.name) }))
  const nameOf = new Map(named.map(({ id, names }) => [id, names[0] ?? id]))
  return nearNames(named)
    .filter((ids) => !apart.includes(apartKey(ids)))
    .slice(0, 200)
    .map((ids) => {
      const best = ids.reduce((a, b) => ((ties.get(b) ?? 0) > (ties.get(a) ?? 0) ? b : a))
      const names = ids.map((id) => nameOf.get(id) ?? id).join(' / ')
      const bestName = nameOf.get(best) ?? best
      const met = ids.flatMap((id) => places.get(id) ?? [])
      const tables = new Set(met.map(({ table }) => table))
      const where = met.map(({ table, row }) => (tables.size > 1 ? `${table} ${row}` : String(row)))
      const rows = [...new Set(where)].join(', ')
      const [table = ''] = tables.size === 1 ? tables : []
      return importProblem('near-names', { names, rows, ids, best, bestName }, { table, row: 0, column: '' })
    })
}

const textsOf = (text: string | { readonly [language: string]: string }): readonly string[] =>
  typeof text === 'string' ? [text] : Object.values(text)
