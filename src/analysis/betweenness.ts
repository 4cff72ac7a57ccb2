// Who stands on the shortest ways between others: Brandes, "A faster algorithm for betweenness centrality", Journal of
// Mathematical Sociology 25 (2001). Our own, for a reader who waits is told how far it is; a test holds it to graphology's.
import type { Actor, ActorId, Relation } from '~/map/map.ts'

/**
 * Of all pairs of other actors that any way joins, the share whose shortest ways lead over an actor, from 0 to 1; of several
 * shortest ways each counts its part. Ties count whichever way they run, parallel ones once. `tell` hears the share done.
 */
export function betweenness(
  actors: readonly Pick<Actor, 'id'>[],
  relations: readonly Pick<Relation, 'from' | 'to'>[],
  tell: (done: number) => void = () => {},
): ReadonlyMap<ActorId, number> {
  const count = actors.length
  const { first, others } = neighbours(actors, relations)
  const score = new Float64Array(count)
  const [distance, order] = [new Int32Array(count), new Int32Array(count)]
  const [ways, share] = [new Float64Array(count), new Float64Array(count)]
  const told = Math.max(1, Math.floor(count / 50))
  for (let source = 0; source < count; source++) {
    distance.fill(-1)
    ways.fill(0)
    share.fill(0)
    distance[source] = 0
    ways[source] = 1
    order[0] = source
    let found = 1
    for (let head = 0; head < found; head++) {
      const at = order[head] ?? 0
      const further = (distance[at] ?? 0) + 1
      for (let edge = first[at] ?? 0; edge < (first[at + 1] ?? 0); edge++) {
        const next = others[edge] ?? 0
        if (distance[next] === -1) {
          distance[next] = further
          order[found++] = next
        }
        if (distance[next] === further) ways[next] = (ways[next] ?? 0) + (ways[at] ?? 0)
      }
    }
    for (let tail = found - 1; tail > 0; tail--) {
      const at = order[tail] ?? 0
      const part = (1 + (share[at] ?? 0)) / (ways[at] ?? 1)
      const nearer = (distance[at] ?? 0) - 1
      for (let edge = first[at] ?? 0; edge < (first[at + 1] ?? 0); edge++) {
        const before = others[edge] ?? 0
        if (distance[before] === nearer) share[before] = (share[before] ?? 0) + (ways[before] ?? 0) * part
      }
      score[at] = (score[at] ?? 0) + (share[at] ?? 0)
    }
    if (source % told === 0) tell((source + 1) / count)
  }
  const pairs = Math.max(1, (count - 1) * (count - 2))
  return new Map(actors.map(({ id }, at) => [id, (score[at] ?? 0) / pairs]))
}

/** The neighbours of each actor one after another, and where those of each begin. */
function neighbours(actors: readonly Pick<Actor, 'id'>[], relations: readonly Pick<Relation, 'from' | 'to'>[]) {
  const at = new Map(actors.map(({ id }, index) => [id, index]))
  const sets = actors.map(() => new Set<number>())
  for (const { from, to } of relations) {
    const [a, b] = [at.get(from), at.get(to)]
    if (a === undefined || b === undefined || a === b) continue
    sets[a]?.add(b)
    sets[b]?.add(a)
  }
  const first = new Int32Array(actors.length + 1)
  for (const [index, set] of sets.entries()) first[index + 1] = (first[index] ?? 0) + set.size
  return { first, others: Int32Array.from(sets.flatMap((set) => [...set])) }
}
