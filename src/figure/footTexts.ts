import { basisGroupOf, basisGroups } from '~/map/basis.ts'
import { actorTypesOf, kindsOf } from '~/map/kinds.ts'
import type { ActorId, Source } from '~/map/map.ts'
import { shortOf } from '~/map/text.ts'
import { citation } from '~/view/citation.ts'
import { shortCitation } from '~/view/shortCitation.ts'
import type { Content } from './chooseContent.ts'
import type { FigureSettings } from './figureSettings.ts'
import type { FigureWords } from './figureWords.ts'
import { kindWord, small, typeWord } from './legendWords.ts'

/** How much of the map the figure shows, and what the filters leave out, in words. */
export function statementOf(content: Content, words: FigureWords, language: string): readonly string[] {
  const { map, actors, relations, around, members } = content
  // Groups are neither actors nor counted as such: what they are is told beside.
  if (members) return []
  const { figure } = words
  const [ofActors, ofTies] = [map.actors.length, map.relations.length]
  const isWhole = actors.length === ofActors && relations.length === ofTies
  const counted = isWhole
    ? figure.whole(ofActors, ofTies)
    : figure.part(actors.length, ofActors, relations.length, ofTies)
  const names = namesOf(content, around, language)
  const missing = names.length > 0 ? [] : missingOf(content, words, language)
  return [
    counted,
    content.isMostConnected ? figure.mostConnected : '',
    names.length === 0 ? '' : figure.around(names.join(figure.comma)),
    missing.length === 0 ? '' : figure.leftOut(missing.join(figure.comma)),
  ]
}

/** Kinds, bases and types that the map has and the figure does not, in the words of the legend. */
function missingOf({ map, actors, relations }: Content, words: FigureWords, language: string): readonly string[] {
  const kinds = new Set(relations.map(({ kind }) => kind))
  const groups = new Set(relations.map(basisGroupOf))
  const types = new Set(actors.map(({ type }) => type))
  const used = (keys: readonly string[], key: string) => keys.includes(key)
  const [allKinds, allTypes] = [map.relations.map(({ kind }) => kind), map.actors.map(({ type }) => type)]
  const allGroups = map.relations.map(basisGroupOf)
  return [
    ...kindsOf(map)
      .filter(({ key }) => used(allKinds, key) && !kinds.has(key))
      .map(({ key }) => kindWord(map, key, language, words)),
    ...basisGroups
      .filter((group) => allGroups.includes(group) && !groups.has(group))
      .map((group) => small(words.basisGroups[group], language)),
    ...actorTypesOf(map)
      .filter(({ key }) => used(allTypes, key) && !types.has(key))
      .map(({ key }) => typeWord(map, key, language, words)),
  ]
}

/** More sources than this are cited shortly, and more than that counted. */
const inFull = 2
const atMost = 8

/** The sources of what is shown, the most cited first; those of the map where nothing shown cites any. */
export function sourcesOf(content: Content, words: FigureWords): string {
  const counts = new Map<string, number>()
  for (const { evidence } of content.relations)
    for (const { source } of evidence) if (source !== undefined) counts.set(source, (counts.get(source) ?? 0) + 1)
  const cited = content.map.sources.filter(({ id }) => counts.has(id))
  const sources = [...cited].sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))
  if (sources.length === 0) return ''
  const { figure } = words
  if (sources.length <= inFull)
    return figure.sources(sources.map((source) => fullCitation(source, words)).join(' '), sources.length)
  const short = sources.slice(0, atMost).map((source) => shortCitation(source, words.citations))
  const more = sources.length - short.length
  const list = short.join('; ')
  return figure.sources(more > 0 ? figure.moreSources(list, more) : `${list}.`, sources.length)
}

function fullCitation(source: Source, words: FigureWords): string {
  const date = (day: number | null, month: number, year: string) => sayDate(day, month, year, words)
  return citation(source, { ...words.citations, date })
    .runs.map(({ text }) => text)
    .join('')
}

function sayDate(day: number | null, month: number, year: string, { dates }: FigureWords): string {
  const name = (day === null ? dates.months : dates.monthsOf)[month - 1] ?? ''
  return dates.inYear(day === null ? name : dates.day(String(day), name), dates.year(year))
}

/** `2026-11-22` in words. */
export function sayDay(date: string, words: FigureWords): string {
  const [year = '', month = '', day = ''] = date.split('-')
  return year === '' ? '' : sayDate(Number(day), Number(month), String(Number(year)), words)
}

/** `CC-BY-4.0` as its own people write it. */
export const sayLicence = (licence: string): string => (/^CC/i.test(licence) ? licence.replaceAll('-', ' ') : licence)

export function creditOf(
  { map }: Content,
  { include, texts }: FigureSettings,
  words: FigureWords,
  today: string,
): string {
  const authors = (map.authors ?? []).join(words.figure.comma)
  return [
    include.credit ? texts.credit || words.figure.credit(authors) : '',
    include.licence ? texts.licence || sayLicence(map.licence ?? '') : '',
    include.date ? texts.date || sayDay(today, words) : '',
  ]
    .filter(Boolean)
    .join(words.figure.comma)
}

export const namesOf = (content: Content, ids: readonly ActorId[], language: string): readonly string[] =>
  ids.flatMap((id) => {
    const actor = content.index.actor.get(id)
    return actor ? [shortOf(actor, language, content.map.language)] : []
  })
