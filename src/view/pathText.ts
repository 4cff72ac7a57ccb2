import type { Basis, EntenteMap } from '~/map/map.ts'
import type { MapIndex } from '~/map/mapIndex.ts'
import { textIn } from '~/map/text.ts'
import { type CitationWords, citation } from './citation.ts'
import type { PathClaim, PathSentence } from './pathSentence.ts'
import { quoteMarks } from './quoteMarks.ts'
import { type ShortCitationWords, shortCitation } from './shortCitation.ts'
import { textLanguage } from './textLanguage.ts'

export type ClaimWords = {
  readonly language: string
  readonly bases: { readonly [basis in Basis]: string }
  readonly citations: Omit<CitationWords, 'date'> &
    ShortCitationWords & { readonly place: (short: string, locator: string) => string }
  readonly dates: {
    readonly months: readonly string[]
    readonly monthsOf: readonly string[]
    readonly day: (day: string, month: string) => string
    readonly inYear: (date: string, year: string) => string
    readonly year: (year: string) => string
  }
  readonly more: (count: number) => string
  readonly noEvidence: string
}

/** “on record, ¶5; 2 more ties”: how well a claim is known and where it stands; its source too where the map has several. */
export function claimAside(map: EntenteMap, index: MapIndex, { evidence, more }: PathClaim, words: ClaimWords): string {
  const others = more > 0 ? `; ${words.more(more)}` : ''
  if (evidence === null) return `${words.noEvidence}${others}`
  const source = evidence.source === undefined ? undefined : index.source.get(evidence.source)
  const short = source && map.sources.length > 1 ? shortCitation(source, words.citations) : ''
  const basis = words.bases[evidence.basis].toLocaleLowerCase(words.language)
  return `${[basis, short, evidence.locator ?? ''].filter(Boolean).join(', ')}${others}`
}

/** The sentence with numbered footnotes: the evidence in words, who says it, and the full source. Private evidence stays out. */
export function pathText(map: EntenteMap, index: MapIndex, { runs, claims }: PathSentence, words: ClaimWords): string {
  const body = runs
    .map(({ text, claim }, at) => {
      const isEnd = claim !== null && runs[at + 1]?.claim !== claim
      return isEnd ? `${text} [${claim + 1}]` : text
    })
    .join('')
  const notes = claims.map((claim, at) => `[${at + 1}] ${footnote(map, index, claim, words)}`)
  return `${body}.\n\n${notes.join('\n')}\n`
}

function footnote(map: EntenteMap, index: MapIndex, { evidence }: PathClaim, words: ClaimWords): string {
  if (evidence === null || evidence.private === true) return `${words.noEvidence}.`
  const { quote, note, by, source: id, locator } = evidence
  const said = quote ?? note
  const text = said === undefined ? '' : textIn(said, words.language, map.language)
  const marked =
    quote === undefined || text === '' ? text : quoteMarks(text, textLanguage(quote, words.language, map.language))
  const speaker = by === undefined ? '' : index.actor.has(by) ? nameOf(map, index, by, words) : by
  const basis = words.bases[evidence.basis].toLocaleLowerCase(words.language)
  const source = id === undefined ? undefined : index.source.get(id)
  const cited = source ? fullCitation(source, words) : (id ?? '')
  const where = [speaker, basis].filter(Boolean).join(', ')
  return [marked, `(${where})`, locator ?? '', cited].filter(Boolean).join(' ')
}

function nameOf(map: EntenteMap, index: MapIndex, id: string, { language }: ClaimWords): string {
  const actor = index.actor.get(id)
  return actor ? textIn(actor.name, language, map.language) : id
}

function fullCitation(source: EntenteMap['sources'][number], { citations, dates }: ClaimWords): string {
  const date = (day: number | null, month: number, year: string) => {
    const name = (day === null ? dates.months : dates.monthsOf)[month - 1] ?? ''
    return dates.inYear(day === null ? name : dates.day(String(day), name), dates.year(year))
  }
  const { runs, url } = citation(source, { ...citations, date })
  return [runs.map(({ text }) => text).join(''), url].filter(Boolean).join(' ')
}
