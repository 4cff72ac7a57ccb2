import type { Actor, ActorId, EntenteMap } from '~/map/map.ts'
import { once } from '~/map/once.ts'
import type { GroupBy } from './groupIds.ts'
import { ordinalsOf } from './ordinals.ts'

// A large map is read as groups first: communities, camps, a type, or anything else that is known of actors.

export type Grouping = {
  readonly by: GroupBy
  /** One key a group: the largest first, then what is left over, then those of whom nothing is said. */
  readonly keys: readonly string[]
  /** The group of each actor, by ordinal. */
  readonly of: Int32Array
}

/** More groups than this are as hard to read as actors: the smallest of them stand together. */
export const mostGroups = 40
/** The group of the smallest groups, and that of actors of whom nothing is said. */
export const leftOverKey = '…'
export const unsaidKey = '—'

export function groupingOf(map: EntenteMap, by: GroupBy, keyOf: (actor: Actor, at: number) => string): Grouping {
  const sizes = new Map<string, number>()
  const keyAt = map.actors.map((actor, at) => {
    const said = keyOf(actor, at)
    const key = said === '' || said === leftOverKey ? unsaidKey : said
    sizes.set(key, (sizes.get(key) ?? 0) + 1)
    return key
  })
  const named = [...sizes].filter(([key]) => key !== unsaidKey).sort((a, b) => b[1] - a[1])
  const own = named.length > mostGroups ? named.slice(0, mostGroups - 1) : named
  const keys = [
    ...own.map(([key]) => key),
    ...(own.length < named.length ? [leftOverKey] : []),
    ...(sizes.has(unsaidKey) ? [unsaidKey] : []),
  ]
  const numbers = new Map(keys.map((key, at) => [key, at]))
  const left = numbers.get(leftOverKey) ?? -1
  return { by, keys, of: Int32Array.from(keyAt, (key) => numbers.get(key) ?? left) }
}

/**
 * A name for each community that stays as long as its most connected actor does: that actor's id. By actor, '' for who is in
 * none. `communities`: numbers by ordinal, −1 for none.
 */
export function communityKeys(map: EntenteMap, communities: ArrayLike<number>): readonly string[] {
  const ties = tieCounts(map)
  const heads = new Map<number, number>()
  for (let at = 0; at < map.actors.length; at++) {
    const community = communities[at] ?? -1
    if (community < 0) continue
    const head = heads.get(community)
    if (head === undefined || (ties[at] ?? 0) > (ties[head] ?? 0)) heads.set(community, at)
  }
  return map.actors.map((_, at) => map.actors[heads.get(communities[at] ?? -1) ?? -1]?.id ?? '')
}

/** The camp of each actor, by its place among the camps; '' for who is in none. */
export function campKeys(map: EntenteMap, camps: readonly (readonly ActorId[])[]): readonly string[] {
  const of = new Map(camps.flatMap((camp, at) => camp.map((id) => [id, String(at + 1)] as const)))
  return map.actors.map(({ id }) => of.get(id) ?? '')
}

/** The most connected actor of each group, of the whole map, by key. */
export function groupHeads(map: EntenteMap, { keys, of }: Grouping): ReadonlyMap<string, Actor> {
  const ties = tieCounts(map)
  const heads = new Int32Array(keys.length).fill(-1)
  for (let at = 0; at < of.length; at++) {
    const group = of[at] ?? 0
    const head = heads[group] ?? -1
    if (head < 0 || (ties[at] ?? 0) > (ties[head] ?? 0)) heads[group] = at
  }
  return new Map(
    keys.flatMap((key, group) => {
      const head = map.actors[heads[group] ?? -1]
      return head ? [[key, head] as const] : []
    }),
  )
}

/** Ties by actor, in the whole map; one to itself counts once. */
export const tieCounts = once((map: EntenteMap): Int32Array => {
  const { from, to } = ordinalsOf(map)
  const ties = new Int32Array(map.actors.length)
  for (let at = 0; at < from.length; at++) {
    const [a, b] = [from[at] ?? -1, to[at] ?? -1]
    if (a >= 0) ties[a] = (ties[a] ?? 0) + 1
    if (b >= 0 && b !== a) ties[b] = (ties[b] ?? 0) + 1
  }
  return ties
})
