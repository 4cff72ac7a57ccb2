import type { Text } from '~/map/map.ts'

/** What a text says in this very language; '' when it says it in others alone. */
export function ownWords(text: Text | undefined, language: string, mapLanguage: string): string {
  if (text === undefined) return ''
  if (typeof text === 'string') return language === mapLanguage ? text : ''
  return Object.hasOwn(text, language) ? (text[language] ?? '') : ''
}

/** The text with other words in one language, and as it was in all others; undefined when nothing is left. */
export function writeText(
  text: Text | undefined,
  words: string,
  language: string,
  mapLanguage: string,
): Text | undefined {
  const before = typeof text === 'string' ? { [mapLanguage]: text } : (text ?? {})
  const { [language]: _, ...others } = before
  const after = words === '' ? others : { ...others, [language]: words }
  const languages = Object.keys(after)
  if (languages.length === 0) return undefined
  return languages.length === 1 && languages[0] === mapLanguage ? (after[mapLanguage] ?? '') : after
}
