import { actorTypeOf } from '~/map/kinds.ts'
import type { EntenteMap } from '~/map/map.ts'
import { textIn } from '~/map/text.ts'

/** What the map calls a type of actor, or else the interface's word for it, or else its key. */
export function typeName(
  map: Pick<EntenteMap, 'actorTypes' | 'language'>,
  key: string,
  language: string,
  words: { readonly [type: string]: string },
): string {
  const { label } = actorTypeOf(map, key)
  return (label && textIn(label, language, map.language)) || (Object.hasOwn(words, key) && words[key]) || key
}
