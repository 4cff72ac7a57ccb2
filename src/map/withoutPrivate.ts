import type { EntenteMap, Relation } from './map.ts'

/** The map as it may leave this place: evidence marked private is gone, and counted. */
export function withoutPrivate(map: EntenteMap): { readonly map: EntenteMap; readonly leftOut: number } {
  const { relations, leftOut } = cleaned.get(map.relations) ?? clean(map.relations)
  return leftOut === 0 ? { map, leftOut } : { map: { ...map, relations }, leftOut }
}

type Cleaned = { readonly relations: readonly Relation[]; readonly leftOut: number }

// The same relations give the same again, so that what was made of them is found again.
const cleaned = new WeakMap<readonly Relation[], Cleaned>()

function clean(all: readonly Relation[]): Cleaned {
  let leftOut = 0
  const relations = all.map((relation) => {
    const evidence = relation.evidence.filter((piece) => piece.private !== true)
    if (evidence.length === relation.evidence.length) return relation
    leftOut += relation.evidence.length - evidence.length
    return { ...relation, evidence }
  })
  cleaned.set(all, { relations, leftOut })
  return { relations, leftOut }
}
