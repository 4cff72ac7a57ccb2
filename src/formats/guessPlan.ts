// A plan for a file that nobody has looked at yet. Every guess can be changed in the wizard.
import { languageTag } from '~/map/languageTag.ts'
import { unknownKey } from '~/map/map.ts'
import { cellText, type Draft, type Table, type TableUse } from './draft.ts'
import { guessColumns } from './guessColumns.ts'
import { meaningsOf } from './guessMeaning.ts'
import { guessScale } from './guessScale.ts'
import { kindOfValue, typeOfValue } from './kindWords.ts'
import type { Meaning } from './meaning.ts'
import type { Plan, TablePlan } from './plan.ts'
import { readNumber } from './readNumber.ts'

const listedValues = 200

export function guessPlan(draft: Draft, title = ''): Plan {
  const tables = draft.tables.map((table) => {
    const use = table.use ?? guessUse(table)
    return planTable(table, use)
  })
  return completePlan(draft, {
    tables,
    language: languageOf(draft),
    title: titleOf(draft, title),
    kinds: [],
    types: [],
    otherKind: unknownKey,
    signedWeights: false,
    dateOrder: '',
    otherEnds: 'skip',
    ends: [],
    otherTwins: 'skip',
    twins: [],
    merged: [],
    apart: [],
    scale: 1,
  })
}

export function planTable(table: Table, use: TableUse): TablePlan {
  const columns = guessColumns(table, use)
  const guessed = columns.some(({ means }, at) => {
    const { name = '', means: fixed } = table.columns[at] ?? {}
    const isEnd = means === 'from' || means === 'to'
    return isEnd && fixed === undefined && !meaningsOf(name, 'relations').some(([plan]) => plan.means === means)
  })
  return guessed ? { use, columns, guessed } : { use, columns }
}

/** What follows from the columns, once they are mapped: kinds and types of their values, signs, scale. */
export function completePlan(draft: Draft, plan: Plan): Plan {
  const weights = valuesOf(draft, plan.tables, 'relations', 'strength')
  return {
    ...plan,
    kinds: choices(valuesOf(draft, plan.tables, 'relations', 'kind'), plan.kinds, kindOfValue),
    types: choices(valuesOf(draft, plan.tables, 'actors', 'type'), plan.types, typeOfValue),
    signedWeights: weights.some(([value]) => (readNumber(value) ?? 0) < 0),
    scale: guessScale(draft, plan.tables),
  }
}

/** What has been chosen for a value stays. One that no word is known for becomes a kind or type of its own. */
function choices(
  values: readonly (readonly [string, number])[],
  before: Plan['kinds'],
  guess: (value: string) => string | undefined,
): Plan['kinds'] {
  const known = new Map(before)
  return values.slice(0, listedValues).map(([value]) => {
    // Neo4j has a colon before each.
    const bare = value.replace(/^:(?=\p{L})/u, '')
    return [value, known.get(value) ?? guess(bare) ?? bare.slice(0, 80)] as const
  })
}

/** Each value of the columns with this meaning, and how often it stands there: the most frequent first. */
export function valuesOf(
  draft: Draft,
  tables: readonly TablePlan[],
  use: TableUse,
  means: Meaning,
): readonly (readonly [value: string, count: number])[] {
  const counts = new Map<string, number>()
  draft.tables.forEach(({ rows }, at) => {
    const plan = tables[at]
    const column = plan?.use === use ? plan.columns.findIndex((each) => each.means === means) : -1
    if (column < 0) return
    for (const row of rows) {
      const text = cellText(row[column])
      if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1)
    }
  })
  return [...counts].sort((a, b) => b[1] - a[1])
}

/** Relations when two columns are called as ends are; actors when one names them and none counts or dates a tie. */
function guessUse({ columns, name }: Table): TableUse {
  const means = (use: 'relations' | 'actors', wanted: readonly Meaning[]) =>
    columns.filter(({ name: each }) => meaningsOf(each, use).some(([plan]) => wanted.includes(plan.means)))
  if (means('relations', ['from']).length > 0 && means('relations', ['to']).length > 0) return 'relations'
  if (/^(?:.*\b)?(?:nodes?|actors?|vertices|people|persons|участники|узлы|қатысушылар)\b/iu.test(name)) return 'actors'
  if (/^(?:.*\b)?(?:edges?|links?|ties|relations?|связи|рёбра|байланыстар)\b/iu.test(name)) return 'relations'
  return means('actors', ['name', 'id']).some(({ name: each }) => !/edge|tie|relation|link/i.test(each))
    ? 'actors'
    : 'relations'
}

function languageOf({ about, tables }: Draft): string {
  const { language } = about
  if (typeof language === 'string' && languageTag.test(language)) return language
  const words = tables
    .flatMap(({ rows }) =>
      rows.slice(0, 100).flatMap((row) => row.slice(0, 20).map((cell) => cellText(cell).slice(0, 200))),
    )
    .join(' ')
  const letters = words.match(/\p{L}/gu)?.length ?? 0
  const cyrillic = words.match(/\p{sc=Cyrillic}/gu)?.length ?? 0
  const isKazakh = (words.match(/[әғқңөұүһі]/giu)?.length ?? 0) > cyrillic / 50
  const likely = cyrillic <= letters / 3 ? 'en' : isKazakh ? 'kk' : 'ru'
  // Words in `name:ru` are in Russian: those in `name` beside them are in another language.
  const told = new Set(tables.flatMap(({ columns }) => columns.flatMap(({ name }) => languageIn(name) ?? [])))
  return told.has(likely) ? (['en', 'ru', 'kk'].find((each) => !told.has(each)) ?? likely) : likely
}

const languageIn = (name: string): string | undefined =>
  [...meaningsOf(name, 'relations'), ...meaningsOf(name, 'actors')].find(([{ language }]) => language)?.[0].language

function titleOf({ about }: Draft, title: string): string {
  const found = [about.title, about.name, about.shared_name].find((each) => typeof each === 'string' && each !== '')
  return typeof found === 'string' ? found : title
}
