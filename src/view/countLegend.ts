import { type BasisGroup, basisGroupOf, basisGroups } from '~/map/basis.ts'
import { actorTypesOf, kindsOf } from '~/map/kinds.ts'
import type { EntenteMap } from '~/map/map.ts'
import { once } from '~/map/once.ts'

export type LegendCount<Key extends string = string> = { readonly key: Key; readonly count: number }

export type LegendCounts = {
  readonly kinds: readonly LegendCount[]
  readonly bases: readonly LegendCount<BasisGroup>[]
  readonly types: readonly LegendCount[]
}

/** How much of everything the whole map has, whatever is filtered. Kinds and types that do not occur are left out. */
export const countLegend = once((map: EntenteMap): LegendCounts => {
  const [kinds, bases, types] = [countKinds(map.relations), countBases(map.relations), countTypes(map.actors)]
  const row = <Key extends string>(counts: ReadonlyMap<Key, number>, key: Key) => ({ key, count: counts.get(key) ?? 0 })
  return {
    kinds: kindsOf(map)
      .map(({ key }) => row(kinds, key))
      .filter(({ count }) => count > 0),
    bases: basisGroups.map((key) => row(bases, key)).filter(({ key, count }) => key !== 'none' || count > 0),
    types: actorTypesOf(map)
      .map(({ key }) => row(types, key))
      .filter(({ count }) => count > 0),
  }
})

/** The same a piece at a time, for a page that must breathe between them: `countLegend` then finds all of it counted. */
export function* countSteps(map: EntenteMap): Generator<void, void> {
  yield void countKinds(map.relations)
  yield void countBases(map.relations)
  yield void countTypes(map.actors)
  yield void countLegend(map)
}

const countKinds = once((relations: EntenteMap['relations']) => tally(relations, ({ kind }) => kind))
const countBases = once((relations: EntenteMap['relations']) => tally(relations, basisGroupOf))
const countTypes = once((actors: EntenteMap['actors']) => tally(actors, ({ type }) => type))

function tally<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>()
  for (const row of rows) {
    const key = keyOf(row)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}
