import type { Text } from './map.ts'

/** What a text says in one language alone, without falling back; '' when it says nothing in it. */
export function textFor(text: Text | undefined, language: string, mapLanguage: string): string {
  if (text === undefined) return ''
  if (typeof text === 'string') return language === mapLanguage ? text : ''
  return (Object.hasOwn(text, language) ? text[language] : undefined) ?? ''
}

/**
 * The text with other words in one language, undefined when none are left. A plain string is in the map's own language and
 * stays plain while no other language is added.
 */
export function withText(
  text: Text | undefined,
  language: string,
  mapLanguage: string,
  words: string,
): Text | undefined {
  const isPlain = text === undefined || typeof text === 'string'
  if (isPlain && language === mapLanguage) return words === '' ? undefined : words
  const texts = isPlain ? (text === undefined || text === '' ? {} : { [mapLanguage]: text }) : text
  const others = Object.entries(texts).filter(([tag]) => tag !== language)
  if (words === '') return others.length === 0 ? undefined : Object.fromEntries(others)
  // In its place, so that nothing is moved about in the file.
  return { ...texts, [language]: words }
}
