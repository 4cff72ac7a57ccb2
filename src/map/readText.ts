import { fieldPath } from './fieldPath.ts'
import { languageTag } from './languageTag.ts'
import type { Text } from './map.ts'
import { gotOf, shown } from './plainData.ts'
import { problemOf, type Report } from './problem.ts'
import { reserved } from './reserved.ts'

/** Undefined when no language is left. An odd language tag is kept: nobody will ask for it, but its words are. */
export function readText(
  value: string | Readonly<Record<string, unknown>>,
  path: string,
  field: string,
  report: Report,
): Text | undefined {
  if (typeof value === 'string') return value
  const good: [language: string, text: string][] = []
  const languages = Object.keys(value)
  for (const language of languages) {
    const text = value[language]
    const place = fieldPath(path, language)
    if (reserved.has(language)) report(problemOf(place, 'reserved-key', { key: language }))
    else if (typeof text !== 'string') report(problemOf(place, 'left-out', { expected: 'string', got: gotOf(text) }))
    else {
      if (!languageTag.test(language)) report(problemOf(place, 'bad-language', { tag: shown(language) }))
      good.push([language, text])
    }
  }
  if (languages.length === 0) report(problemOf(path, 'empty-text', { field }))
  return good.length === 0 ? undefined : Object.fromEntries(good)
}

export function readItems(list: readonly unknown[], path: string, report: Report): readonly string[] {
  const good: string[] = []
  for (const [index, item] of list.entries()) {
    if (typeof item === 'string') good.push(item)
    else report(problemOf(`${path}[${index}]`, 'left-out', { expected: 'string', got: gotOf(item) }))
  }
  return good
}
