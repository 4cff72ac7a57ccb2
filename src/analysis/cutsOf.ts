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
  const at = new Map(actors.map(({ id }, index) => [id, index]))
  const next: { readonly to: number; readonly tie: number }[][] = actors.map(() => [])
  for (const [tie, { from, to }] of relations.entries()) {
    const [a, b] = [at.get(from), at.get(to)]
    if (a === undefined || b === undefined || a === b) continue
    next[a]?.push({ to: b, tie })
    next[b]?.push({ to: a, tie })
  }
  const seen = new Int32Array(actors.length)
  const low = new Int32Array(actors.length)
  const size = new Int32Array(actors.length)
  const parts = new Int32Array(actors.length)
  const bridges: { readonly tie: Relation; readonly smaller: number }[] = []
  let clock = 0
  for (let root = 0; root < actors.length; root++) {
    if (seen[root] !== 0) continue
    const below: { readonly tie: number; readonly size: number }[] = []
    const stack = [{ actor: root, tie: -1, edge: 0 }]
    enter(root)
    while (stack.length > 0) {
      const top = stack.at(-1)
      if (!top) break
      const step = next[top.actor]?.[top.edge++]
      if (step) {
        if (step.tie === top.tie) continue
        if (seen[step.to] === 0) {
          enter(step.to)
          stack.push({ actor: step.to, tie: step.tie, edge: 0 })
        } else low[top.actor] = Math.min(low[top.actor] ?? 0, seen[step.to] ?? 0)
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
    for (const { tie, size: one } of below) {
      const relation = relations[tie]
      if (relation) bridges.push({ tie: relation, smaller: Math.min(one, all - one) })
    }
  }
  const points = actors.flatMap(({ id }, index) => {
    const cut = parts[index] ?? 0
    return cut > 0 ? [{ actor: id, parts: cut + 1 }] : []
  })
  const order = new Map(relations.map(({ id }, index) => [id, index]))
  return {
    points: points.sort((a, b) => b.parts - a.parts),
    bridges: bridges.sort((a, b) => b.smaller - a.smaller || (order.get(a.tie.id) ?? 0) - (order.get(b.tie.id) ?? 0)),
  }

  function enter(actor: number): void {
    clock++
    seen[actor] = clock
    low[actor] = clock
    size[actor] = 1
  }
}
