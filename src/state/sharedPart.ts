import type { EntenteMap } from '~/map/map.ts'
import type { DrawnPart } from '~/view/drawnPart.ts'
import type { VisibleMap } from '~/view/visibleMap.ts'

const kept = 4

/**
 * Who is drawn already is placed, and its ties led, once: selecting them gives the same part, and an answer or a moment that
 * leaves the same actors and ties gives a part of the same lists.
 */
export function sharedPart(map: EntenteMap, seen: VisibleMap, next: DrawnPart): DrawnPart {
  const known = partsOf.get(map) ?? []
  const alike = known.filter(
    ({ part }) => isSameList(part.actors, next.actors) && isSameList(part.relations, next.relations),
  )
  const same = alike.find((each) => each.seen === seen)
  if (same) return same.part
  const [like] = alike
  const shared = like ? { ...next, actors: like.part.actors, relations: like.part.relations } : next
  partsOf.set(map, [{ seen, part: shared }, ...known].slice(0, kept))
  return shared
}
const partsOf = new WeakMap<EntenteMap, readonly { readonly seen: VisibleMap; readonly part: DrawnPart }[]>()
const isSameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a === b || (a.length === b.length && a.every((each, at) => each === b[at]))
