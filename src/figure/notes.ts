import { bases, type Evidence, type Relation, type RelationId } from '~/map/map.ts'
import { sentenceOf } from '~/map/sentence.ts'
import { shortOf, textIn } from '~/map/text.ts'
import { quoteMarks } from '~/view/quoteMarks.ts'
import { shortCitation } from '~/view/shortCitation.ts'
import { textLanguage } from '~/view/textLanguage.ts'
import { tieLabel } from '~/view/tieLabel.ts'
import type { Content } from './chooseContent.ts'
import type { FigureSettings } from './figureSettings.ts'
import type { FigureWords } from './figureWords.ts'

/** A numbered note: what the evidence of a tie says, and where it stands. */
export type Note = {
  readonly id: RelationId
  readonly number: number
  readonly kind: string
  readonly text: string
  readonly lang: string
  readonly locator: string
}

/** A quotation longer than this leaves its place to the sentence of the tie. */
const longestQuote = 110

/** Of the ties that the author has chosen, in the order of the map. */
export function notesOf(
  content: Content,
  { include, notes }: FigureSettings,
  words: FigureWords,
  language: string,
): readonly Note[] {
  if (!include.notes) return []
  const chosen = new Set(notes.ties)
  const noted = content.relations.filter(({ id }) => notes.which === 'all' || chosen.has(id))
  const cited = new Set(content.relations.flatMap(({ evidence }) => evidence.flatMap(({ source }) => source ?? [])))
  return noted.map((relation, index) => {
    const piece = strongest(relation)
    const own = Object.hasOwn(notes.texts, relation.id) ? (notes.texts[relation.id] ?? '') : ''
    const said = own === '' ? wordsOfNote(content, relation, piece, words, language) : { text: own, lang: language }
    const place = placeOf(content, piece, cited.size > 1, words)
    return { id: relation.id, number: index + 1, kind: relation.kind, ...said, locator: place }
  })
}

function strongest({ evidence }: Relation): Evidence | undefined {
  const withWords = evidence.filter(({ note, quote }) => note !== undefined || quote !== undefined)
  const rank = ({ basis }: Evidence) => bases.indexOf(basis)
  return [...(withWords.length > 0 ? withWords : evidence)].sort((a, b) => rank(a) - rank(b))[0]
}

function wordsOfNote(
  content: Content,
  relation: Relation,
  piece: Evidence | undefined,
  words: FigureWords,
  language: string,
) {
  const { map } = content
  const note = piece?.note === undefined ? '' : textIn(piece.note, language, map.language)
  if (piece?.note !== undefined && note !== '')
    return { text: note, lang: textLanguage(piece.note, language, map.language) }
  const quote = piece?.quote === undefined ? '' : textIn(piece.quote, language, map.language)
  if (piece?.quote !== undefined && quote !== '' && quote.length <= longestQuote) {
    const lang = textLanguage(piece.quote, language, map.language)
    return { text: quoteMarks(quote, lang), lang }
  }
  return { text: tieSentence(content, relation, words, language), lang: language }
}

/** “CSTO sends troops to Kazakhstan”. */
export function tieSentence(
  { map, index }: Content,
  relation: Relation,
  { kindVerbs }: Pick<FigureWords, 'kindVerbs'>,
  language: string,
): string {
  const name = (id: string) => {
    const actor = index.actor.get(id)
    return actor ? shortOf(actor, language, map.language) : id
  }
  return sentenceOf(tieLabel(map, relation, language, kindVerbs))
    .map((part) => part.text ?? name(relation[part.kind === 'from' ? 'from' : 'to']))
    .join('')
}

/** `¶4`; with several sources their short citation too. */
function placeOf({ index }: Content, piece: Evidence | undefined, isNamed: boolean, words: FigureWords): string {
  const source = piece?.source === undefined ? undefined : index.source.get(piece.source)
  const locator = piece?.locator ?? ''
  if (!isNamed || !source) return locator
  return [shortCitation(source, words.citations), locator].filter(Boolean).join(', ')
}
