import type { Actor, EntenteMap } from '~/map/map.ts'
import { nameOf, textIn } from '~/map/text.ts'
import { groupTies, type TieGroup } from './groupTies.ts'
import type { VisibleMap } from './visibleMap.ts'

export type ActorRow = {
  readonly actor: Actor
  readonly name: string
  readonly role: string
  /** Of the ties on screen. */
  readonly groups: readonly TieGroup[]
  readonly ties: number
}

/** One row an actor on screen, in the map's own order. */
export function actorRows(
  map: EntenteMap,
  { actors, relations }: VisibleMap,
  kinds: readonly string[],
  language: string,
): readonly ActorRow[] {
  const tiesOf = new Map(actors.map(({ id }) => [id, [] as (typeof relations)[number][]]))
  for (const relation of relations) {
    for (const id of new Set([relation.from, relation.to])) tiesOf.get(id)?.push(relation)
  }
  return actors.map((actor) => {
    const ties = tiesOf.get(actor.id) ?? []
    return {
      actor,
      name: nameOf(actor, language, map.language),
      role: actor.role === undefined ? '' : textIn(actor.role, language, map.language),
      groups: groupTies(ties, actor.id, kinds),
      ties: ties.length,
    }
  })
}

export const countOf = ({ groups }: ActorRow, kind: string): number =>
  groups.find((group) => group.kind === kind)?.ties.length ?? 0
