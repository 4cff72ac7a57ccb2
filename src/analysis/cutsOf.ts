// Actors and ties without which a map would fall apart: Hopcroft and Tarjan, "Algorithm 447", Comm. ACM 16 (1973).
import type { Actor, ActorId, Relation } from '~/map/map.ts'

export type Cuts = {
  /** Who would split the map if removed, and into how many parts its own would fall. */
  readonly points: readonly { readonly actor: ActorId; readonly parts: number }[]
  /** Ties that alone join two parts, with the number of actors on the smaller side. */
  readonly bridges: readonly { readonly tie: Relation; readonly smaller: number }[]
}

/** Ties count whichever way they run. The most weighty cuts come first, else in the order of the map. */
export function cutsOf(actors: readonly Actor[], relations: readonly Relation[]): Cuts {
  const steps = cutSteps(actors, relations)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

/** Turns of a loop in one step: some ms of work. */
const turnsAtOnce = 20_000

/** The same a step at a time, for a page that must breathe between them. */
export function* cutSteps(actors: readonly Actor[], relations: readonly Relation[]): Generator<void, Cuts> {
  const at = new Map(actors.map(({ id }, index) => [id, index]))
  const { start, ends, ties } = yield* stretchesOf(actors.length, relations, at)
  let turns = 0
  const seen = new Int32Array(actors.length)
  const low = new Int32Array(actors.length)
  const size = new Int32Array(actors.length)
  const parts = new Int32Array(actors.length)
  const found: { readonly tie: number; readonly smaller: number }[] = []
  let clock = 0
  for (let root = 0; root < actors.length; root++) {
    if (seen[root] !== 0) continue
    const below: { readonly tie: number; readonly size: number }[] = []
    const stack = [{ actor: root, tie: -1, edge: start[root] ?? 0 }]
    enter(root)
    while (stack.length > 0) {
      if (++turns % turnsAtOnce === 0) yield
      const top = stack.at(-1)
      if (!top) break
      if (top.edge < (start[top.actor + 1] ?? 0)) {
        const [to, tie] = [ends[top.edge] ?? -1, ties[top.edge] ?? -1]
        top.edge++
        if (tie === top.tie) continue
        if (seen[to] === 0) {
          enter(to)
          stack.push({ actor: to, tie, edge: start[to] ?? 0 })
        } else low[top.actor] = Math.min(low[top.actor] ?? 0, seen[to] ?? 0)
        continue
      }
      stack.pop()
      const parent = stack.at(-1)
      if (!parent) continue
      const [mine, theirs] = [low[top.actor] ?? 0, seen[parent.actor] ?? 0]
      low[parent.actor] = Math.min(low[parent.actor] ?? 0, mine)
      size[parent.actor] = (size[parent.actor] ?? 0) + (size[top.actor] ?? 0)
      if (mine >= theirs) parts[parent.actor] = (parts[parent.actor] ?? 0) + 1
      if (mine > theirs) below.push({ tie: top.tie, size: size[top.actor] ?? 0 })
    }
    // Every part below is cut off, and what lies above remains; above the root lies nothing.
    parts[root] = (parts[root] ?? 0) - 1
    const all = size[root] ?? 0
    for (const { tie, size: one } of below) found.push({ tie, smaller: Math.min(one, all - one) })
  }
  const points = actors.flatMap(({ id }, index) => {
    const cut = parts[index] ?? 0
    return cut > 0 ? [{ actor: id, parts: cut + 1 }] : []
  })
  const bridges = found
    .sort((a, b) => b.smaller - a.smaller || a.tie - b.tie)
    .flatMap(({ tie, smaller }) => (relations[tie] ? [{ tie: relations[tie], smaller }] : []))
  return { points: points.sort((a, b) => b.parts - a.parts), bridges }

  function enter(actor: number): void {
    clock++
    seen[actor] = clock
    low[actor] = clock
    size[actor] = 1
  }
}

/** The ties of each actor as one stretch of two lists: the other end, and which tie it is. One to oneself is left out. */
function* stretchesOf(count: number, relations: readonly Relation[], at: ReadonlyMap<ActorId, number>) {
  const pairs = new Int32Array(2 * relations.length)
  for (const [tie, { from, to }] of relations.entries()) {
    pairs[2 * tie] = at.get(from) ?? -1
    pairs[2 * tie + 1] = at.get(to) ?? -1
    if (tie % turnsAtOnce === 0) yield
  }
  const isTie = (a: number, b: number) => a !== b && a >= 0 && b >= 0
  const start = new Int32Array(count + 1)
  for (let pair = 0; pair < pairs.length; pair += 2) {
    const [a, b] = [pairs[pair] ?? -1, pairs[pair + 1] ?? -1]
    if (isTie(a, b)) for (const end of [a, b]) start[end + 1] = (start[end + 1] ?? 0) + 1
  }
  for (let actor = 0; actor < count; actor++) start[actor + 1] = (start[actor + 1] ?? 0) + (start[actor] ?? 0)
  const next = start.slice()
  const ends = new Int32Array(start[count] ?? 0)
  const ties = new Int32Array(ends.length)
  const put = (actor: number, other: number, tie: number) => {
    const place = next[actor] ?? 0
    ends[place] = other
    ties[place] = tie
    next[actor] = place + 1
  }
  for (let pair = 0; pair < pairs.length; pair += 2) {
    const [a, b] = [pairs[pair] ?? -1, pairs[pair + 1] ?? -1]
    if (!isTie(a, b)) continue
    put(a, b, pair / 2)
    put(b, a, pair / 2)
  }
  return { start, ends, ties }
}
