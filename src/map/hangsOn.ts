import type { ActorId, EntenteMap, Relation, RelationId, SourceId } from './map.ts'
import { countInSteps, type Rename } from './namesInSteps.ts'

/** What goes, or loses something, with things that are deleted together. */
export type Hanging = {
  /** Relations that go with them. */
  readonly ties: number
  /** Pieces of evidence that go with them or their ties. */
  readonly pieces: number
  /** Pieces of evidence of other ties that name them: as who says so, or as the source. */
  readonly named: number
  /** Steps of the presentation that name them or their ties. */
  readonly steps: number
}

/** A tie between two that both go is counted once. */
export function hangsOnActors(map: EntenteMap, ids: readonly ActorId[]): Hanging {
  const gone = new Set(ids)
  const isTheirs = ({ from, to }: Relation) => gone.has(from) || gone.has(to)
  const ties = map.relations.filter(isTheirs)
  const others = map.relations.filter((tie) => !isTheirs(tie)).flatMap(({ evidence }) => evidence)
  return {
    ties: ties.length,
    pieces: piecesOf(ties),
    named: others.filter(({ by }) => by !== undefined && gone.has(by)).length,
    steps: countInSteps(map.steps, { actor: without(gone), relation: without(new Set(ties.map(({ id }) => id))) }),
  }
}

export function hangsOnRelations(map: EntenteMap, ids: readonly RelationId[]): Hanging {
  const gone = new Set(ids)
  const steps = countInSteps(map.steps, { relation: without(gone) })
  return { ties: 0, pieces: piecesOf(map.relations.filter(({ id }) => gone.has(id))), named: 0, steps }
}

export function hangsOnSources(map: EntenteMap, ids: readonly SourceId[]): Hanging {
  const gone = new Set(ids)
  const pieces = map.relations.flatMap(({ evidence }) => evidence)
  return {
    ties: 0,
    pieces: 0,
    named: pieces.filter(({ source }) => source !== undefined && gone.has(source)).length,
    steps: countInSteps(map.steps, { source: without(gone) }),
  }
}

const piecesOf = (ties: readonly Relation[]): number => ties.reduce((sum, { evidence }) => sum + evidence.length, 0)

const without =
  (gone: ReadonlySet<string>): NonNullable<Rename['actor']> =>
  (id) =>
    gone.has(id) ? null : id
