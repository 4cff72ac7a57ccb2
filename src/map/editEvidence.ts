import { type Change, changeRow } from './changeRow.ts'
import type { EntenteMap, Evidence, RelationId } from './map.ts'
import { soundEvidence } from './soundFields.ts'

// Evidence has no id: a piece is named by its relation and its place there, from 0.

/** At the end. Of what is given only what is sound is taken; the basis must be. */
export function addEvidence(map: EntenteMap, relation: RelationId, { basis, ...rest }: Evidence): EntenteMap {
  const sound = soundEvidence(map)
  if (!sound.basis?.(basis)) return map
  return withEvidence(map, relation, (pieces) => [...pieces, changeRow<Evidence>({ basis }, rest, sound)])
}

export function changeEvidence(
  map: EntenteMap,
  relation: RelationId,
  place: number,
  change: Change<Evidence>,
): EntenteMap {
  const sound = soundEvidence(map)
  return withEvidence(map, relation, (pieces) =>
    pieces.map((piece, index) => (index === place ? changeRow(piece, change, sound) : piece)),
  )
}

export function deleteEvidence(map: EntenteMap, relation: RelationId, place: number): EntenteMap {
  return withEvidence(map, relation, (pieces) => pieces.filter((_, index) => index !== place))
}

/** To another place among the pieces of its tie. */
export function moveEvidence(map: EntenteMap, relation: RelationId, place: number, to: number): EntenteMap {
  return withEvidence(map, relation, (pieces) => {
    const piece = pieces[place]
    if (piece === undefined || pieces[to] === undefined || place === to) return pieces
    return pieces.filter((_, index) => index !== place).toSpliced(to, 0, piece)
  })
}

function withEvidence(
  map: EntenteMap,
  id: RelationId,
  next: (pieces: readonly Evidence[]) => readonly Evidence[],
): EntenteMap {
  const tie = map.relations.find((relation) => relation.id === id)
  if (!tie) return map
  const evidence = next(tie.evidence)
  const isSame =
    evidence.length === tie.evidence.length && evidence.every((piece, index) => piece === tie.evidence[index])
  if (isSame) return map
  return { ...map, relations: map.relations.map((relation) => (relation === tie ? { ...tie, evidence } : relation)) }
}
