import type { ActorId, EntenteMap } from '~/map/map.ts'
import type { VisibleMap } from './visibleMap.ts'

// A map in numbers: actors and ties by their place in the file. What is asked of a large map at every click is asked here.

export type Ordinals = {
  readonly of: ReadonlyMap<ActorId, number>
  /** Both ends of each tie. */
  readonly from: Int32Array
  readonly to: Int32Array
}

export type Seen = {
  /** Of the visible actors and ties, in their order. */
  readonly actors: Int32Array
  readonly relations: Int32Array
  /** Visible ties by actor, both directions; a tie to itself once. */
  readonly ties: Int32Array
}

/** Made once a list of ties. */
export function ordinalsOf(map: EntenteMap): Ordinals {
  const steps = ordinalSteps(map)
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}

const rowsAtOnce = 4000

/** The same a piece at a time, for a page that must breathe between them. */
export function* ordinalSteps({ actors, relations }: EntenteMap): Generator<void, Ordinals> {
  const known = kept.get(relations)
  if (known?.actors === actors) return known.ordinals
  const of = new Map<ActorId, number>()
  for (const [at, { id }] of actors.entries()) {
    of.set(id, at)
    if (at % rowsAtOnce === 0) yield
  }
  const from = new Int32Array(relations.length)
  const to = new Int32Array(relations.length)
  for (const [at, tie] of relations.entries()) {
    from[at] = of.get(tie.from) ?? -1
    to[at] = of.get(tie.to) ?? -1
    if (at % rowsAtOnce === 0) yield
  }
  const ordinals = { of, from, to }
  kept.set(relations, { actors, ordinals })
  return ordinals
}
const kept = new WeakMap<object, { readonly actors: EntenteMap['actors']; readonly ordinals: Ordinals }>()

/** Who is tied to whom, in one list that each actor has a stretch of. */
export function neighboursIn(actors: number, { from, to }: Ordinals) {
  const start = new Int32Array(actors + 1)
  const each = (take: (at: number, other: number) => void) => {
    for (let tie = 0; tie < from.length; tie++) {
      const [a, b] = [from[tie] ?? -1, to[tie] ?? -1]
      if (a === b || a < 0 || b < 0) continue
      take(a, b)
      take(b, a)
    }
  }
  each((at) => {
    start[at + 1] = (start[at + 1] ?? 0) + 1
  })
  for (let at = 0; at < actors; at++) start[at + 1] = (start[at + 1] ?? 0) + (start[at] ?? 0)
  const others = new Int32Array(start[actors] ?? 0)
  const next = start.slice()
  each((at, other) => {
    const place = next[at] ?? 0
    others[place] = other
    next[at] = place + 1
  })
  const seen = new Int32Array(actors).fill(-1)
  return {
    /** One who is tied more than once stands there as often. */
    of: (at: number): Int32Array => others.subarray(start[at], start[at + 1]),
    /** How many others, each once. */
    countOf(at: number): number {
      let count = 0
      for (let place = start[at] ?? 0; place < (start[at + 1] ?? 0); place++) {
        const other = others[place] ?? -1
        if (seen[other] === at) continue
        seen[other] = at
        count++
      }
      return count
    },
  }
}

/** What filters have left, made once for each. Only rows of the map, in its order. */
export function seenIn(map: EntenteMap, visible: VisibleMap): Seen {
  const known = seen.get(visible)
  if (known?.map === map) return known.seen
  const { from, to } = ordinalsOf(map)
  const relations = placesIn(map.relations, visible.relations)
  const ties = new Int32Array(map.actors.length)
  for (const tie of relations) {
    const [a, b] = [from[tie] ?? -1, to[tie] ?? -1]
    ties[a] = (ties[a] ?? 0) + 1
    if (a !== b) ties[b] = (ties[b] ?? 0) + 1
  }
  const made = { actors: placesIn(map.actors, visible.actors), relations, ties }
  seen.set(visible, { map, seen: made })
  return made
}
const seen = new WeakMap<object, { readonly map: EntenteMap; readonly seen: Seen }>()

/** Where each of some rows stands among all, by walking along both. */
function placesIn(all: readonly unknown[], some: readonly unknown[]): Int32Array {
  const places = new Int32Array(some.length)
  let at = 0
  for (const [index, row] of some.entries()) {
    while (at < all.length && all[at] !== row) at++
    places[index] = at++
  }
  return places
}
