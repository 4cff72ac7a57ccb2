// A map as tables: which columns there are, and what stands in each cell as a person would write it.
import { basisOf } from '~/map/basis.ts'
import { textFor } from '~/map/editText.ts'
import type { Actor, Basis, EntenteMap, Relation, Source, Step, Text } from '~/map/map.ts'
import { textIn } from '~/map/text.ts'
import { sourceFacts } from './sourceFacts.ts'
import { authorLines, issuedText } from './sourceFields.ts'

export const tables = ['relations', 'actors', 'sources', 'steps'] as const
export type Table = (typeof tables)[number]

/** How a column is written: `fixed` ones are counted, not written. */
export type Way = 'text' | 'actor' | 'kind' | 'type' | 'basis' | 'fixed'

/** In the order in which they stand, after the number of the row. */
export const columnsOf = {
  relations: {
    from: 'actor',
    relation: 'text',
    to: 'actor',
    kind: 'kind',
    basis: 'basis',
    when: 'text',
    evidence: 'fixed',
    where: 'text',
  },
  actors: { name: 'text', short: 'text', type: 'type', role: 'text', ties: 'fixed', aliases: 'text', summary: 'text' },
  sources: { title: 'text', author: 'text', container: 'text', issued: 'text', address: 'text', cited: 'fixed' },
  steps: { title: 'fixed', text: 'fixed' },
} as const satisfies { readonly [table in Table]: { readonly [column: string]: Way } }

export type Column = { [T in Table]: keyof (typeof columnsOf)[T] & string }[Table]

export const columnsIn = (table: Table): readonly Column[] =>
  Object.keys(columnsOf[table]).filter((key): key is Column => key in columnsOf[table])

export const wayOf = (table: Table, column: Column): Way => {
  const ways: { readonly [column: string]: Way } = columnsOf[table]
  return ways[column] ?? 'fixed'
}

/** What a cell's text is written with. */
export type CellWords = {
  /** The language that texts are written in. */
  readonly language: string
  readonly actor: (id: string) => string
  readonly kind: (key: string) => string
  readonly type: (key: string) => string
  readonly basis: (basis: Basis) => string
}

export type Row = { readonly id: string; readonly number: number; readonly item: Relation | Actor | Source | Step }

export function rowsIn(map: EntenteMap, table: Table): readonly Row[] {
  return map[table].map((item, index) => ({ id: item.id, number: index + 1, item }))
}

/** What hangs on a row, counted once for the whole table. */
export type Counts = { readonly ties: ReadonlyMap<string, number>; readonly cited: ReadonlyMap<string, number> }

export function countsOf(map: EntenteMap): Counts {
  const ties = new Map<string, number>()
  const cited = new Map<string, number>()
  const add = (counts: Map<string, number>, id: string) => counts.set(id, (counts.get(id) ?? 0) + 1)
  for (const { from, to, evidence } of map.relations) {
    for (const id of new Set([from, to])) add(ties, id)
    for (const { source } of evidence) if (source !== undefined) add(cited, source)
  }
  return { ties, cited }
}

/** What a cell holds, to be read, copied, and written anew; '' for nothing. */
export function cellText(
  map: EntenteMap,
  table: Table,
  id: string,
  column: Column,
  words: CellWords,
  counts: Counts,
): string {
  const item = map[table].find((each) => each.id === id)
  return item === undefined ? '' : textOf(map.language, item, column, words, counts)
}

/** The same, where the row is at hand. */
export function textOf(
  mapLanguage: string,
  item: Row['item'],
  column: Column,
  words: CellWords,
  counts: Counts,
): string {
  const own = (text: Text | undefined): string =>
    text === undefined ? '' : textFor(text, words.language, mapLanguage) || textIn(text, words.language, mapLanguage)
  if (isRelation(item)) return relationText(item, column, words, own)
  if (isActor(item)) return actorText(item, column, words, counts, own)
  return column in columnsOf.sources ? sourceText(item, column, counts, own) : ''
}

type Own = (text: Text | undefined) => string

function relationText(tie: Relation, column: Column, words: CellWords, own: Own): string {
  const basis = basisOf(tie)
  switch (column) {
    case 'from':
    case 'to':
      return words.actor(tie[column])
    case 'relation':
      return own(tie.label)
    case 'kind':
      return words.kind(tie.kind)
    case 'basis':
      return basis === null ? '' : words.basis(basis)
    case 'when':
      return tie.when ?? carried(tie, 'when')
    case 'evidence':
      return String(tie.evidence.length)
    case 'where':
      return [...new Set(tie.evidence.flatMap(({ locator }) => locator ?? []))].join(', ')
    default:
      return ''
  }
}

function actorText(actor: Actor, column: Column, words: CellWords, counts: Counts, own: Own): string {
  switch (column) {
    case 'name':
    case 'short':
    case 'role':
    case 'summary':
      return own(actor[column])
    case 'type':
      return words.type(actor.type)
    case 'aliases':
      return (actor.aliases ?? []).join('; ')
    case 'ties':
      return String(counts.ties.get(actor.id) ?? 0)
    default:
      return ''
  }
}

function sourceText(item: Source | Step, column: Column, counts: Counts, own: Own): string {
  const source: Source = item
  switch (column) {
    case 'title':
      return own(isText(source.title) ? source.title : undefined)
    case 'text':
      return own(isText(source.text) ? source.text : undefined)
    case 'author':
      return authorLines(source).replaceAll('\n', '; ')
    case 'container':
      return sourceFacts(source).container
    case 'issued':
      return issuedText(source)
    case 'address':
      return typeof source.URL === 'string' ? source.URL : ''
    case 'cited':
      return String(counts.cited.get(source.id) ?? 0)
    default:
      return ''
  }
}

/** What the file held in place of a field and could not be used. */
function carried({ extra }: Relation, field: string): string {
  const value = extra?.[field]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

export const isRelation = (item: Row['item']): item is Relation =>
  'evidence' in item && Array.isArray(item.evidence) && 'from' in item
const isActor = (item: Row['item']): item is Actor => 'name' in item && 'type' in item && !('from' in item)
const isText = (value: unknown): value is Text =>
  typeof value === 'string' || (typeof value === 'object' && value !== null && !Array.isArray(value))
