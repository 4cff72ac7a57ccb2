import { kindOf } from '~/map/kinds.ts'
import type { EntenteMap } from '~/map/map.ts'
import { textIn } from '~/map/text.ts'

/** What the map calls a kind, or else the interface's word for it, or else its key. */
export function kindName(
  map: Pick<EntenteMap, 'relationKinds' | 'language'>,
  key: string,
  language: string,
  words: { readonly [kind: string]: string },
): string {
  const { label } = kindOf(map, key)
  return (label && textIn(label, language, map.language)) || (Object.hasOwn(words, key) && words[key]) || key
}
