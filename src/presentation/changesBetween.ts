import type { ActorId, RelationId } from '~/map/map.ts'
import type { Frame } from './frameOf.ts'

/** What one stage has that the one before had not, and the other way round. */
export type Changes = {
  readonly addedActors: readonly ActorId[]
  readonly addedRelations: readonly RelationId[]
  readonly removedActors: readonly ActorId[]
  readonly removedRelations: readonly RelationId[]
  /** Answers: ties that were a "?", actors that had no name. */
  readonly toldKinds: readonly RelationId[]
  readonly toldNames: readonly ActorId[]
}

/** From `before` to `after`; from an empty screen when there is nothing before. Ties of actors that go are not told one by one. */
export function changesBetween(before: Frame | null, after: Frame): Changes {
  const minus = (all: readonly string[] = [], some: readonly string[] = []) => {
    const there = new Set(some)
    return all.filter((id) => !there.has(id))
  }
  const still = (ids: readonly string[] = [], now: readonly string[]) => ids.filter((id) => now.includes(id))
  return {
    addedActors: minus(after.actors, before?.actors),
    addedRelations: minus(after.relations, before?.relations),
    removedActors: minus(before?.actors, after.actors),
    removedRelations: minus(before?.relations, after.relations),
    toldKinds: still(minus(before?.secretKinds, after.secretKinds), after.relations),
    toldNames: still(minus(before?.secretNames, after.secretNames), after.actors),
  }
}
