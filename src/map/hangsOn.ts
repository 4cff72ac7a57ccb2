import type { ActorId, EntenteMap, RelationId, SourceId } from './map.ts'
import { countInSteps } from './namesInSteps.ts'

/** What goes, or loses something, with a thing that is deleted. */
export type Hanging = {
  /** Relations that go with it. */
  readonly ties: number
  /** Pieces of evidence that go with it or its ties. */
  readonly pieces: number
  /** Pieces of evidence of other ties that name it: as who says so, or as the source. */
  readonly named: number
  /** Steps of the presentation that name it or its ties. */
  readonly steps: number
}

export function hangsOnActor(map: EntenteMap, id: ActorId): Hanging {
  const isIts = ({ from, to }: { from: string; to: string }) => from === id || to === id
  const ties = map.relations.filter(isIts)
  const others = map.relations.filter((tie) => !isIts(tie)).flatMap(({ evidence }) => evidence)
  return {
    ties: ties.length,
    pieces: ties.reduce((sum, { evidence }) => sum + evidence.length, 0),
    named: others.filter(({ by }) => by === id).length,
    steps: countInSteps(map.steps, 'actor', id),
  }
}

export function hangsOnRelations(map: EntenteMap, ids: readonly RelationId[]): Hanging {
  const ties = map.relations.filter(({ id }) => ids.includes(id))
  return {
    ties: 0,
    pieces: ties.reduce((sum, { evidence }) => sum + evidence.length, 0),
    named: 0,
    steps: ids.length === 1 ? countInSteps(map.steps, 'relation', ids[0] ?? '') : 0,
  }
}

export function hangsOnSource(map: EntenteMap, id: SourceId): Hanging {
  const pieces = map.relations.flatMap(({ evidence }) => evidence)
  return {
    ties: 0,
    pieces: 0,
    named: pieces.filter(({ source }) => source === id).length,
    steps: countInSteps(map.steps, 'source', id),
  }
}
