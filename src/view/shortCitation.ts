import type { Source } from '~/map/map.ts'
import { sourceFacts } from './sourceFacts.ts'

export type ShortCitationWords = {
  readonly two: (first: string, second: string) => string
  readonly more: (first: string) => string
}

/** “Episkopos 2022”: authors and year, or the title where nobody is named, or the id. */
export function shortCitation(source: Source, words: ShortCitationWords): string {
  const { authors, year, title } = sourceFacts(source)
  return [
    whoWrote(
      authors.map(({ family }) => family),
      words,
    ) ||
      shortened(title) ||
      source.id,
    year,
  ]
    .filter(Boolean)
    .join(' ')
}

function whoWrote([first, second, third]: readonly string[], words: ShortCitationWords): string {
  if (first === undefined) return ''
  if (second === undefined) return first
  return third === undefined ? words.two(first, second) : words.more(first)
}

const shortened = (title: string): string => (title.length <= 40 ? title : `${title.slice(0, 39).trimEnd()}…`)
