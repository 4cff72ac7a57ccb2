import type { Text } from '~/map/map.ts'
import { textIn } from '~/map/text.ts'

/** The language of the words that `textIn` picks, for the `lang` of what shows them. */
export function textLanguage(text: Text, language: string, mapLanguage: string): string {
  if (typeof text === 'string') return mapLanguage
  const words = textIn(text, language, mapLanguage)
  if (text[language] === words) return language
  return Object.entries(text).find(([, each]) => each === words)?.[0] ?? mapLanguage
}
