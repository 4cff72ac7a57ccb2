import { basisGroupOf } from '~/map/basis.ts'
import type { Actor, ActorId, EntenteMap, Relation } from '~/map/map.ts'
import type { View } from './view.ts'

/** The part of a map that the filters leave. */
export type VisibleMap = {
  readonly actors: readonly Actor[]
  readonly relations: readonly Relation[]
}

export type Filters = Pick<View, 'hiddenKinds' | 'hiddenBases' | 'hiddenTypes' | 'hiddenActors' | 'loners'>

/** Filters compose; the order in which they were set makes no difference. */
export function visibleMap(map: EntenteMap, filters: Filters): VisibleMap {
  const passes = actorFilter(filters)
  const there = new Set(map.actors.filter(passes).map(({ id }) => id))
  const kinds = new Set(filters.hiddenKinds)
  const groups = new Set(filters.hiddenBases)
  const relations = map.relations.filter(
    (relation) =>
      there.has(relation.from) &&
      there.has(relation.to) &&
      !kinds.has(relation.kind) &&
      !(groups.size > 0 && groups.has(basisGroupOf(relation))),
  )
  if (filters.loners === 'hide') for (const id of lonersAmong(map, relations)) there.delete(id)
  const actors = there.size === map.actors.length ? map.actors : map.actors.filter(({ id }) => there.has(id))
  return { actors, relations: relations.length === map.relations.length ? map.relations : relations }
}

export function actorFilter({ hiddenTypes, hiddenActors }: Filters): (actor: Actor) => boolean {
  const types = new Set(hiddenTypes)
  const actors = new Set(hiddenActors)
  return ({ id, type }) => !types.has(type) && !actors.has(id)
}

/** Actors that have ties in the map but none among the relations. One that never had a tie is no loner. */
function lonersAmong(map: EntenteMap, relations: readonly Relation[]): Set<ActorId> {
  const loners = new Set(map.relations.flatMap(({ from, to }) => [from, to]))
  for (const { from, to } of relations) {
    loners.delete(from)
    loners.delete(to)
  }
  return loners
}
