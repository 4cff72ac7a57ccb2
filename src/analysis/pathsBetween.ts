// The shortest ways between two actors that pass nobody twice, shortest first: Yen, "Finding the K shortest loopless paths in
// a network", Management Science 17 (1971), over breadth-first search, as every tie is one step.
import type { ActorId, Relation } from '~/map/map.ts'

/** `along`: ties are walked from their sender to their receiver, mutual ones both ways; `any`: either way. */
export type PathWay = 'any' | 'along'

export type Path = {
  /** From the first to the last. */
  readonly actors: readonly ActorId[]
  /** One a step: all the ties that lead over it, in the order of the map. */
  readonly steps: readonly (readonly Relation[])[]
}

type Steps = ReadonlyMap<ActorId, ReadonlyMap<ActorId, readonly Relation[]>>

/** At most `most` paths; none when there is no way, or when both ends are one actor. */
export function pathsBetween(
  relations: readonly Relation[],
  from: ActorId,
  to: ActorId,
  way: PathWay,
  most: number,
): readonly Path[] {
  if (from === to) return []
  const steps = stepsOf(relations, way)
  const shortest = shortestFrom(steps, [from], to, new Set())
  if (shortest === null) return []
  const found: (readonly ActorId[])[] = [shortest]
  const waiting: (readonly ActorId[])[] = []
  const known = new Set([nameOf(shortest)])
  while (found.length < most) {
    const last = found.at(-1) ?? []
    for (let at = 0; at < last.length - 1; at++) {
      const root = last.slice(0, at + 1)
      const spur = last[at] ?? from
      const closed = new Set(
        found.flatMap((path) => (startsWith(path, root) ? [`${spur}\n${path[at + 1] ?? ''}`] : [])),
      )
      const path = shortestFrom(steps, root, to, closed)
      if (path === null || known.has(nameOf(path))) continue
      known.add(nameOf(path))
      waiting.push(path)
    }
    if (waiting.length === 0) break
    // The first of the shortest, so that the order is that of the map.
    const next = waiting.reduce((best, path) => (path.length < best.length ? path : best))
    waiting.splice(waiting.indexOf(next), 1)
    found.push(next)
  }
  return found.map((actors) => ({
    actors,
    steps: actors.slice(1).map((actor, at) => steps.get(actors[at] ?? '')?.get(actor) ?? []),
  }))
}

const nameOf = (path: readonly ActorId[]): string => path.join('\n')
const startsWith = (path: readonly ActorId[], root: readonly ActorId[]): boolean =>
  root.every((id, at) => path[at] === id)

function stepsOf(relations: readonly Relation[], way: PathWay): Steps {
  const steps = new Map<ActorId, Map<ActorId, Relation[]>>()
  const add = (a: ActorId, b: ActorId, relation: Relation) => {
    const next = steps.get(a) ?? new Map<ActorId, Relation[]>()
    steps.set(a, next)
    const there = next.get(b)
    if (there) there.push(relation)
    else next.set(b, [relation])
  }
  for (const relation of relations) {
    const { from, to, mutual } = relation
    if (from === to) continue
    add(from, to, relation)
    if (way === 'any' || mutual === true) add(to, from, relation)
  }
  return steps
}

/** The shortest way on from the end of `root` that passes nobody of it and takes no `closed` step out of its end. */
function shortestFrom(
  steps: Steps,
  root: readonly ActorId[],
  to: ActorId,
  closed: ReadonlySet<string>,
): readonly ActorId[] | null {
  const start = root.at(-1) ?? ''
  const came = new Map<ActorId, ActorId>(root.map((id) => [id, '']))
  let edge: readonly ActorId[] = [start]
  while (edge.length > 0) {
    const next: ActorId[] = []
    for (const id of edge)
      for (const other of steps.get(id)?.keys() ?? []) {
        if (came.has(other) || (id === start && closed.has(`${start}\n${other}`))) continue
        came.set(other, id)
        if (other === to) return [...root, ...walkBack(came, start, to)]
        next.push(other)
      }
    edge = next
  }
  return null
}

function walkBack(came: ReadonlyMap<ActorId, ActorId>, start: ActorId, to: ActorId): readonly ActorId[] {
  const way: ActorId[] = []
  for (let at = to; at !== start; at = came.get(at) ?? start) way.push(at)
  return way.reverse()
}
