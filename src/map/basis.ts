import { kindOf } from './kinds.ts'
import { type Basis, bases, type EntenteMap, type Relation, type Sign } from './map.ts'

/** How a tie is drawn: a solid, a broken, a dotted line, and the one that nothing is given for. */
export const basisGroups = ['record', 'reported', 'alleged', 'none'] as const
export type BasisGroup = (typeof basisGroups)[number]

/** That of the strongest evidence; null without evidence. */
export function basisOf(relation: Relation): Basis | null {
  let best: Basis | null = null
  for (const { basis } of relation.evidence)
    if (best === null || bases.indexOf(basis) < bases.indexOf(best)) best = basis
  return best
}

export function basisGroupOf(relation: Relation): BasisGroup {
  const basis = basisOf(relation)
  if (basis === null) return 'none'
  return basis === 'documented' || basis === 'stated' ? 'record' : basis
}

/** Its own sign, or else its kind's. */
export function signOf(map: Pick<EntenteMap, 'relationKinds'>, relation: Relation): Sign {
  return relation.sign ?? kindOf(map, relation.kind).sign
}
