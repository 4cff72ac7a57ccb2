// A map as two plain tables, in the names that our readers know: what every writer writes.
import type { EntenteMap, Evidence, Text } from '~/map/map.ts'
import { textIn } from '~/map/text.ts'
import { meaningsOf } from './guessMeaning.ts'
import { toldApart } from './rowOf.ts'

export type Value =
  | string
  | number
  | boolean
  | readonly string[]
  | { readonly [field: string]: unknown }
  | readonly unknown[]
  | null
export type Fields = readonly (readonly [name: string, value: Value])[]
export type Row = { readonly id: string; readonly name: string; readonly fields: Fields }
export type TieRow = Row & {
  readonly from: string
  readonly to: string
  readonly mutual: boolean
  readonly kind: string
  readonly strength: number | undefined
  readonly sign: number | undefined
}
export type MapTables = { readonly actors: readonly PlacedRow[]; readonly relations: readonly TieRow[] }
export type PlacedRow = Row & { readonly x: number | undefined; readonly y: number | undefined }

/** Private evidence is to be taken out before. */
export function tablesOf(map: EntenteMap): MapTables {
  const { language } = map
  const actors = map.actors.map(({ id, name, short, type, role, summary, aliases, extra }): PlacedRow => {
    const place = Object.hasOwn(map.positions, id) ? map.positions[id] : undefined
    return {
      id,
      name: textIn(name, language, language),
      x: place?.x,
      y: place?.y,
      fields: [
        ...(['name'] as const).flatMap((field) => otherTexts(field, name, language)),
        ['type', type],
        ...texts('short', short, language),
        ...texts('role', role, language),
        ...texts('summary', summary, language),
        ...(aliases === undefined || aliases.length === 0 ? [] : [['aliases', aliases] as const]),
        ...extras(extra, 'actors'),
      ],
    }
  })
  const sources = new Map(map.sources.map((source) => [source.id, sourceName(source)]))
  const relations = map.relations.map(
    ({ id, from, to, kind, mutual, sign, label, when, strength, evidence, extra }): TieRow => {
      const own = Object.hasOwn(map.relationKinds, kind) ? map.relationKinds[kind]?.sign : undefined
      return {
        id,
        from,
        to,
        kind,
        mutual: mutual === true,
        strength,
        sign: sign ?? own,
        name: label === undefined ? '' : textIn(label, language, language),
        fields: [
          ...(label === undefined ? [] : otherTexts('label', label, language)),
          ...(when === undefined ? [] : [['when', when] as const]),
          ...evidence.flatMap((piece, at) => pieceFields(piece, at + 1, language, sources)),
          ...extras(extra, 'relations'),
        ],
      }
    },
  )
  return { actors, relations }
}

/** A field whose name would be taken for one of ours is told apart from it. */
const extras = (extra: { readonly [field: string]: unknown } | undefined, use: 'actors' | 'relations'): Fields =>
  Object.entries(extra ?? {}).map(([name, value]) => [extraName(name, use), value as Value])

export const extraName = (name: string, use: 'actors' | 'relations'): string =>
  meaningsOf(name, use).length > 0 ? toldApart(name) : name

function texts(field: string, text: Text | undefined, language: string): Fields {
  if (text === undefined) return []
  const plain = typeof text === 'string' ? text : (text[language] ?? '')
  return [...(plain === '' ? [] : [[field, plain] as const]), ...otherTexts(field, text, language)]
}

const otherTexts = (field: string, text: Text, language: string): Fields =>
  typeof text === 'string'
    ? []
    : Object.entries(text).flatMap(([tag, words]) =>
        tag === language || words === '' ? [] : [[`${field}:${tag}`, words] as const],
      )

function pieceFields(
  { basis, source, locator, by, quote, note }: Evidence,
  number: number,
  language: string,
  sources: ReadonlyMap<string, string>,
): Fields {
  const at = (field: string) => (number === 1 ? field : `${field} ${number}`)
  const inWords = (field: string, text: Text | undefined): Fields =>
    texts('', text, language).map(([tag, words]) => [`${at(field)}${tag}`, words] as const)
  return [
    [at('basis'), basis],
    ...(source === undefined ? [] : [[at('source'), sources.get(source) ?? source] as const]),
    ...(locator === undefined ? [] : [[at('locator'), locator] as const]),
    ...(by === undefined ? [] : [[at('by'), by] as const]),
    ...inWords('quote', quote),
    ...inWords('note', note),
  ]
}

/** The address of a source, else its title, else its id: what a cell can say of it. */
export function sourceName(source: EntenteMap['sources'][number]): string {
  const { URL: address, title, id } = source
  if (typeof address === 'string' && /^https?:\/\//i.test(address)) return address
  return typeof title === 'string' && title !== '' ? title : id
}

/** Every name of a field that some row has, in the order in which they are met. */
export const fieldNames = (rows: readonly Row[]): readonly string[] => [
  ...new Set(rows.flatMap(({ fields }) => fields.map(([name]) => name))),
]

/** What a map says of itself, in its own language. */
export function aboutOf({ title, subtitle, description, language, authors, licence }: EntenteMap): Fields {
  const word = (text: Text | undefined) => (text === undefined ? '' : textIn(text, language, language))
  const all = [
    ['title', word(title)],
    ['subtitle', word(subtitle)],
    ['description', word(description)],
    ['language', language],
    ['licence', licence ?? ''],
  ] as const
  return [
    ...all.filter(([, text]) => text !== ''),
    ...(authors && authors.length > 0 ? [['authors', authors] as const] : []),
  ]
}
