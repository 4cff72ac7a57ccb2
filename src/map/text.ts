import type { Actor, Text } from './map.ts'

/**
 * The words in the reader's language, or its base (`pt-BR` → `pt`), or the map's own, or English, or the first there
 * are. '' when there are none.
 */
export function textIn(text: Text, language: string, mapLanguage: string): string {
  if (typeof text === 'string') return text
  for (const wanted of [language, mapLanguage, 'en']) {
    for (let tag = wanted; tag !== ''; tag = tag.slice(0, Math.max(0, tag.lastIndexOf('-')))) {
      const words = Object.hasOwn(text, tag) ? text[tag] : undefined
      if (words !== undefined && words !== '') return words
    }
  }
  return Object.values(text).find((words) => words !== '') ?? ''
}

/** Its id where it has no name. */
export function nameOf(actor: Actor, language: string, mapLanguage: string): string {
  return textIn(actor.name, language, mapLanguage) || actor.id
}

/** The short name where there is one. */
export function shortOf(actor: Actor, language: string, mapLanguage: string): string {
  const short = actor.short === undefined ? '' : textIn(actor.short, language, mapLanguage)
  return short || nameOf(actor, language, mapLanguage)
}
