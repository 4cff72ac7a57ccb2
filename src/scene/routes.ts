import type { PlacedActor } from './placeActors.ts'

/** How far the ties between two actors sagged (share of their length), as long as both actors are drawn where they were. */
export type Routes = {
  readonly find: (a: PlacedActor, b: PlacedActor) => number | undefined
  readonly keep: (a: PlacedActor, b: PlacedActor, middle: number) => void
}

export function makeRoutes(): Routes {
  const kept = new WeakMap<PlacedActor, WeakMap<PlacedActor, number>>()
  return {
    find: (a, b) => kept.get(a)?.get(b),
    keep(a, b, middle) {
      const others = kept.get(a) ?? new WeakMap<PlacedActor, number>()
      kept.set(a, others)
      others.set(b, middle)
    },
  }
}
