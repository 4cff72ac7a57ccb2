import { kindOf } from '~/map/kinds.ts'
import type { EntenteMap } from '~/map/map.ts'
import { wordOf } from '~/map/sentence.ts'
import { textIn } from '~/map/text.ts'
import { typeName } from '~/view/typeName.ts'
import type { FigureWords } from './figureWords.ts'

/** What a tie of this kind does, for who has never seen the app: “supports”, which tells the way of the arrow too. */
export function kindWord(map: EntenteMap, key: string, language: string, { kindVerbs }: FigureWords): string {
  const { label } = kindOf(map, key)
  const own = label === undefined ? '' : textIn(label, language, map.language)
  if (own !== '') return small(own, language)
  return Object.hasOwn(kindVerbs, key) ? wordOf(kindVerbs[key] ?? '') || key : key
}

export const typeWord = (map: EntenteMap, key: string, language: string, { types }: FigureWords): string =>
  small(typeName(map, key, language, types), language)

/** Where nouns have a capital of their own it stays. */
export function small(word: string, language: string): string {
  const second = word.charAt(1)
  return /^de\b/.test(language) || second !== second.toLowerCase() ? word : word.charAt(0).toLowerCase() + word.slice(1)
}
