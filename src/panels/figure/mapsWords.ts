import type { Content } from '~/figure/chooseContent.ts'
import type { OwnText } from '~/figure/figureSettings.ts'
import type { FigureWords } from '~/figure/figureWords.ts'
import { sayDay, sayLicence, sourcesOf, statementOf } from '~/figure/footTexts.ts'
import { textIn } from '~/map/text.ts'

/** What each text of a figure is while the author has written none. */
export function mapsWords(
  content: Content,
  words: FigureWords,
  language: string,
  today: string,
): { readonly [text in Exclude<OwnText, 'alt'>]: string } {
  const { map } = content
  return {
    title: textIn(map.title, language, map.language) || words.figure.untitled,
    subtitle: map.subtitle === undefined ? '' : textIn(map.subtitle, language, map.language),
    filters: statementOf(content, words, language).filter(Boolean).join(' '),
    sources: sourcesOf(content, words),
    credit: words.figure.credit((map.authors ?? []).join(words.figure.comma)),
    licence: sayLicence(map.licence ?? ''),
    date: sayDay(today, words),
  }
}
