// Who hangs together: Blondel, Guillaume, Lambiotte, Lefebvre, "Fast unfolding of communities in large networks", Journal of
// Statistical Mechanics (2008) P10008. Our own, in typed arrays: a reader who waits is told how far it is.
import { random } from '~/map/random.ts'

/** Actors by number, and both ends of every tie. */
export type TiesByNumber = { readonly count: number; readonly from: Int32Array; readonly to: Int32Array }

/** The neighbours of each node one after another; `self`: the weight inside a node, both ends counted. */
type Net = {
  readonly first: Int32Array
  readonly others: Int32Array
  readonly weights: Float64Array
  readonly self: Float64Array
}

/**
 * The community of each actor, numbered from 0; −1 for whoever has no tie to another. Every tie counts 1 whichever way it runs
 * and whatever its kind. The same seed gives the same communities. `tell` hears about the share done.
 */
export function communitiesOf(ties: TiesByNumber, seed = 1, tell: (done: number) => void = () => {}): Int32Array {
  const steps = communitySteps(ties, seed)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    tell(step.value)
  }
}

/** The same a piece of some milliseconds at a time, each with the share done, for a page that has to breathe. */
export function* communitySteps(ties: TiesByNumber, seed = 1): Generator<number, Int32Array> {
  let net = netOf(ties)
  const of = Int32Array.from({ length: ties.count }, (_, at) => at)
  const next = random(seed)
  for (let level = 0; ; level++) {
    const nodes = net.self.length
    const before = 1 - 0.2 * 0.5 ** level
    const [from, to] = level === 0 ? [0, 0.8] : [before, before]
    const { community, count } = numbered(yield* moveAll(net, next, from, to))
    for (let at = 0; at < of.length; at++) of[at] = community[of[at] ?? 0] ?? 0
    const after = 1 - 0.2 * 0.5 ** (level + 1)
    yield after
    if (count === nodes) break
    net = yield* joined(net, community, count, after)
  }
  const isTied = new Uint8Array(ties.count)
  for (let at = 0; at < ties.from.length; at++) {
    const [a, b] = [ties.from[at] ?? -1, ties.to[at] ?? -1]
    if (a < 0 || b < 0 || a === b) continue
    isTied[a] = 1
    isTied[b] = 1
  }
  const known = new Map<number, number>()
  return of.map((each, at) => {
    if (isTied[at] !== 1) return -1
    if (!known.has(each)) known.set(each, known.size)
    return known.get(each) ?? -1
  })
}

function netOf({ count, from, to }: TiesByNumber): Net {
  const isTie = (at: number) => (from[at] ?? -1) >= 0 && (to[at] ?? -1) >= 0 && from[at] !== to[at]
  const first = new Int32Array(count + 1)
  for (let at = 0; at < from.length; at++) {
    if (!isTie(at)) continue
    for (const end of [from[at] ?? 0, to[at] ?? 0]) first[end + 1] = (first[end + 1] ?? 0) + 1
  }
  for (let at = 0; at < count; at++) first[at + 1] = (first[at + 1] ?? 0) + (first[at] ?? 0)
  const others = new Int32Array(first[count] ?? 0)
  const free = first.slice()
  for (let at = 0; at < from.length; at++) {
    if (!isTie(at)) continue
    const [a, b] = [from[at] ?? 0, to[at] ?? 0]
    others[free[a] ?? 0] = b
    others[free[b] ?? 0] = a
    free[a] = (free[a] ?? 0) + 1
    free[b] = (free[b] ?? 0) + 1
  }
  return { first, others, weights: new Float64Array(others.length).fill(1), self: new Float64Array(count) }
}

const mostPasses = 24
/** Nodes between two shares. */
const piece = 5000

/** Each node goes where it adds most to modularity, again and again, until hardly any moves. Yields shares `from` … `to`. */
function* moveAll(
  { first, others, weights, self }: Net,
  next: () => number,
  from: number,
  to: number,
): Generator<number, Int32Array> {
  const count = self.length
  const community = Int32Array.from({ length: count }, (_, at) => at)
  const degree = self.slice()
  for (let at = 0; at < count; at++)
    for (let edge = first[at] ?? 0; edge < (first[at + 1] ?? 0); edge++)
      degree[at] = (degree[at] ?? 0) + (weights[edge] ?? 0)
  const total = degree.slice() // of each community
  const all = Math.max(
    1,
    degree.reduce((sum, each) => sum + each, 0),
  )
  const order = shuffled(count, next)
  const toward = new Float64Array(count) // ties of one node to each community
  const near = new Int32Array(count)
  for (let pass = 0; pass < mostPasses; pass++) {
    let moved = 0
    for (let turn = 0; turn < count; turn++) {
      const at = order[turn] ?? 0
      const own = community[at] ?? 0
      let found = 0
      near[found++] = own
      for (let edge = first[at] ?? 0; edge < (first[at + 1] ?? 0); edge++) {
        const there = community[others[edge] ?? 0] ?? 0
        if (toward[there] === 0 && there !== own) near[found++] = there
        toward[there] = (toward[there] ?? 0) + (weights[edge] ?? 0)
      }
      const mine = degree[at] ?? 0
      total[own] = (total[own] ?? 0) - mine
      let [best, most] = [own, (toward[own] ?? 0) - ((total[own] ?? 0) * mine) / all]
      for (let index = 1; index < found; index++) {
        const there = near[index] ?? 0
        const gain = (toward[there] ?? 0) - ((total[there] ?? 0) * mine) / all
        if (gain > most + 1e-9) [best, most] = [there, gain]
      }
      for (let index = 0; index < found; index++) toward[near[index] ?? 0] = 0
      total[best] = (total[best] ?? 0) + mine
      community[at] = best
      if (best !== own) moved++
      if (turn % piece === piece - 1) yield from + (to - from) * (1 - 0.6 ** (pass + turn / count))
    }
    if (moved <= count / 500) break
  }
  return community
}

function shuffled(count: number, next: () => number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, at) => at)
  for (let at = count - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1))
    const kept = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = kept
  }
  return order
}

/** Numbers without gaps, in the order of the first node of each. */
function numbered(community: Int32Array): { readonly community: Int32Array; readonly count: number } {
  const numbers = new Int32Array(community.length).fill(-1)
  let count = 0
  const named = community.map((each) => {
    if (numbers[each] === -1) numbers[each] = count++
    return numbers[each] ?? 0
  })
  return { community: named, count }
}

/** Each community as one node. Yields the share done, which stays. */
function* joined(
  { first, others, weights, self }: Net,
  community: Int32Array,
  count: number,
  done: number,
): Generator<number, Net> {
  const inside = new Float64Array(count)
  const between = Array.from({ length: count }, () => new Map<number, number>())
  for (let at = 0; at < self.length; at++) {
    const own = community[at] ?? 0
    inside[own] = (inside[own] ?? 0) + (self[at] ?? 0)
    for (let edge = first[at] ?? 0; edge < (first[at + 1] ?? 0); edge++) {
      const there = community[others[edge] ?? 0] ?? 0
      const weight = weights[edge] ?? 0
      if (there === own) inside[own] = (inside[own] ?? 0) + weight
      else between[own]?.set(there, (between[own]?.get(there) ?? 0) + weight)
    }
    if (at % piece === piece - 1) yield done
  }
  const starts = new Int32Array(count + 1)
  for (const [at, ties] of between.entries()) starts[at + 1] = (starts[at] ?? 0) + ties.size
  return {
    first: starts,
    others: Int32Array.from(between.flatMap((ties) => [...ties.keys()])),
    weights: Float64Array.from(between.flatMap((ties) => [...ties.values()])),
    self: inside,
  }
}
