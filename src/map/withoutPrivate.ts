import type { EntenteMap } from './map.ts'

/** The map as it may leave this place: evidence marked private is gone, and counted. */
export function withoutPrivate(map: EntenteMap): { readonly map: EntenteMap; readonly leftOut: number } {
  let leftOut = 0
  const relations = map.relations.map((relation) => {
    const evidence = relation.evidence.filter((piece) => piece.private !== true)
    if (evidence.length === relation.evidence.length) return relation
    leftOut += relation.evidence.length - evidence.length
    return { ...relation, evidence }
  })
  return leftOut === 0 ? { map, leftOut } : { map: { ...map, relations }, leftOut }
}
