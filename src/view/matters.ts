import { betweenness } from '~/analysis/betweenness.ts'
import { signOf } from '~/map/basis.ts'
import type { ActorId, EntenteMap } from '~/map/map.ts'
import type { Rank } from './ranks.ts'
import type { VisibleMap } from './visibleMap.ts'

export type Ranked = { readonly actor: ActorId; readonly score: number }

/** The highest first, else in the order of the map; who scores nothing is left out. Ties are counts, `between` a share. */
export function rankBy(rank: Rank, map: EntenteMap, seen: VisibleMap): readonly Ranked[] {
  return ranked(rank === 'between' ? betweenness(seen.actors, seen.relations) : countsOf(rank, map, seen), seen)
}

export function ranked(scores: ReadonlyMap<ActorId, number>, { actors }: VisibleMap): readonly Ranked[] {
  return actors
    .map(({ id }) => ({ actor: id, score: scores.get(id) ?? 0 }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
}

function countsOf(rank: 'ties' | 'opposed', map: EntenteMap, { relations }: VisibleMap): ReadonlyMap<ActorId, number> {
  const counts = new Map<ActorId, number>()
  const add = (id: ActorId) => counts.set(id, (counts.get(id) ?? 0) + 1)
  for (const relation of relations) {
    const { from, to, mutual } = relation
    if (rank === 'ties') for (const id of new Set([from, to])) add(id)
    else if (from !== to && signOf(map, relation) < 0) for (const id of mutual === true ? [from, to] : [to]) add(id)
  }
  return counts
}

/** px: an actor of no rank, and the first of all. Areas grow with the score. */
const radii = { least: 11, most: 34 }

/** How large actors are drawn when they are ranked. */
export function radiiBy(rows: readonly Ranked[], { actors }: VisibleMap): ReadonlyMap<ActorId, number> {
  const most = rows[0]?.score ?? 1
  const scores = new Map(rows.map(({ actor, score }) => [actor, score]))
  const { least } = radii
  return new Map(
    actors.map(({ id }) => [id, Math.round(least + (radii.most - least) * Math.sqrt((scores.get(id) ?? 0) / most))]),
  )
}
