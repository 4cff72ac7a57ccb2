import MiniSearch from 'minisearch'
import type { Actor, EntenteMap, Text } from '~/map/map.ts'
import { nameOf } from '~/map/text.ts'
import { foldName } from './foldName.ts'

/** From, to: positions in a text. */
export type Range = readonly [start: number, end: number]
export type Found = {
  readonly actor: Actor
  /** In the reader's language, with the parts of it that were found. */
  readonly name: string
  readonly ranges: readonly Range[]
  /** Where it was found, when that is not the name: another name, a role. */
  readonly also: { readonly text: string; readonly ranges: readonly Range[] } | null
}
/** The first `atMost` that are found, best first. */
export type Search = (query: string, language: string, atMost?: number) => readonly Found[]

const fields = ['name', 'short', 'alias', 'role', 'id'] as const
type Field = (typeof fields)[number]
const weight: { readonly [field in Field]: number } = { name: 4, short: 5, alias: 3, role: 1.5, id: 1 }

/** Best first; a typo, a beginning and the other script are forgiven. Every word of the query must be found. */
export function searchActors(map: EntenteMap): Search {
  const index = emptyIndex(map)
  index.addAll(map.actors)
  return searchIn(index, map)
}

/** The same of a map so large that the page must breathe meanwhile. */
export async function searchActorsGently(map: EntenteMap): Promise<Search> {
  const index = emptyIndex(map)
  await index.addAllAsync(map.actors, { chunkSize: 300 })
  return searchIn(index, map)
}

function emptyIndex(map: EntenteMap): MiniSearch<Actor> {
  const ties = countTies(map)
  return new MiniSearch<Actor>({
    fields: [...fields],
    tokenize: (text) => text.match(words) ?? [],
    processTerm: (term) => foldName(term) || null,
    extractField: (actor, field) => textsOf(actor, field).join(' '),
    searchOptions: {
      combineWith: 'AND',
      prefix: true,
      boost: weight,
      fuzzy: (term) => (term.length < 4 ? false : term.length < 7 ? 1 : 2),
      weights: { fuzzy: 0.2, prefix: 0.6 },
      // Of two that fit as well, the one that the map says more about.
      boostDocument: (id) => 1 + Math.log1p(ties.get(id) ?? 0) / 4,
    },
  })
}

function searchIn(index: MiniSearch<Actor>, map: EntenteMap): Search {
  const actors = new Map(map.actors.map((actor) => [actor.id, actor]))
  return (query, language, atMost = map.actors.length) => {
    const wanted = (query.match(words) ?? []).map(foldName).filter((term) => term !== '')
    return index
      .search(query)
      .slice(0, atMost)
      .flatMap(({ id, terms }) => {
        const actor = actors.get(id)
        if (!actor) return []
        const name = nameOf(actor, language, map.language)
        const find = (text: string) => rangesIn(text, new Set(terms), wanted)
        const ranges = find(name)
        const other = ranges.length > 0 ? undefined : otherTexts(actor).find((text) => find(text).length > 0)
        return [{ actor, name, ranges, also: other === undefined ? null : { text: other, ranges: find(other) } }]
      })
  }
}

function countTies({ relations }: EntenteMap): ReadonlyMap<string, number> {
  const count = new Map<string, number>()
  for (const { from, to } of relations) for (const id of [from, to]) count.set(id, (count.get(id) ?? 0) + 1)
  return count
}

const words = /[\p{L}\p{N}\p{M}]+/gu

function textsOf(actor: Actor, field: string): readonly string[] {
  switch (field) {
    case 'name':
      return inAllLanguages(actor.name)
    case 'short':
      return inAllLanguages(actor.short)
    case 'alias':
      return actor.aliases ?? []
    case 'role':
      return inAllLanguages(actor.role)
    default:
      return [actor.id]
  }
}

const otherTexts = (actor: Actor): readonly string[] =>
  (['short', 'alias', 'role', 'name', 'id'] as const).flatMap((field) => textsOf(actor, field))

const inAllLanguages = (text: Text = ''): readonly string[] => (typeof text === 'string' ? [text] : Object.values(text))

/** The words of a text that were found: as much of each as was typed, or all of a word that was spelt another way. */
function rangesIn(text: string, found: ReadonlySet<string>, wanted: readonly string[]): readonly Range[] {
  return [...text.matchAll(words)].flatMap(({ 0: word, index }) => {
    const folded = foldName(word)
    if (!found.has(folded)) return []
    const typed = wanted.find((term) => folded.startsWith(term))
    return [[index, index + (typed === undefined ? word.length : lengthThatFolds(word, typed))] as const]
  })
}

/** How many letters of a word make up the beginning that was typed. */
function lengthThatFolds(word: string, typed: string): number {
  for (let length = 1; length < word.length; length++) {
    if (foldName(word.slice(0, length)).length >= typed.length) return length
  }
  return word.length
}
