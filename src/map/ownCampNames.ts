import { isText } from './isText.ts'
import type { ActorId, EntenteMap, Text } from './map.ts'
import { textIn } from './text.ts'

// What an author calls a camp, by the actor with most signed ties in it. The field is one that the format does not describe, so
// that every program keeps it.

const field = 'campNames'

type Named = Pick<EntenteMap, 'extra' | 'language'>

export function ownCampName({ extra }: Pick<Named, 'extra'>, head: ActorId): Text | undefined {
  const names: unknown = extra?.[field]
  if (typeof names !== 'object' || names === null) return undefined
  const name = new Map<string, unknown>(Object.entries(names)).get(head)
  return isText(name) ? name : undefined
}

/** The map with another name for a camp; undefined takes it away. */
export function nameCampIn<Map extends EntenteMap>(map: Map, head: ActorId, name: Text | undefined): Map {
  const { [field]: names, ...extra } = map.extra ?? {}
  const others = Object.entries(typeof names === 'object' && names !== null ? names : {}).filter(([id]) => id !== head)
  const all = name === undefined ? others : [...others, [head, name] as const]
  return { ...map, extra: all.length === 0 ? extra : { ...extra, [field]: Object.fromEntries(all) } }
}

/** The author's names in place of those that are made, where there are any. `heads` in the order of the titles. */
export const withOwnNames = (
  titles: readonly string[],
  map: Named,
  heads: readonly ActorId[],
  language: string,
): readonly string[] =>
  titles.map((title, at) => {
    const own = ownCampName(map, heads[at] ?? '')
    return (own === undefined ? '' : textIn(own, language, map.language)) || title
  })
