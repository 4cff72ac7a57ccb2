import { between, type CircleRules, depths, isHeldApart, isShort, pay } from './circleRules.ts'
import { fiveCuts } from './fiveCuts.ts'
import { adjacencyOf, isAgainst, type Net, type Sides } from './net.ts'
import { searchSplit } from './searchSplit.ts'
import { shortWays } from './shortWays.ts'

/**
 * Two camps: a circle must be broken if it has an odd number of pairs that are held apart (Cartwright & Harary 1956). The
 * shortest such circle is a shortest way in a network of twice the size, from an actor to its own mirror image; begun only
 * at the pairs that go against a split that is good already, for every such circle has one of them.
 */
export function twoCampRules(net: Net, best: () => Sides): CircleRules {
  const { size, a, b } = net
  const { start, pair, other } = adjacencyOf(net)
  // Every actor twice: 2v, and its mirror image 2v + 1.
  const doubled = {
    start: Int32Array.from(
      { length: 2 * size + 1 },
      (_, place) => (start[place >> 1] ?? 0) + (start[(place + 1) >> 1] ?? 0),
    ),
    name: new Int32Array(2 * pair.length),
    to: new Int32Array(2 * pair.length),
  }
  const ways = shortWays(doubled)
  const double = (odd: Uint8Array) => {
    for (let place = 0; place < 2 * size; place++) {
      const from = start[place >> 1] ?? 0
      const first = doubled.start[place] ?? 0
      const count = (start[(place >> 1) + 1] ?? 0) - from
      for (let at = 0; at < count; at++) {
        const e = pair[from + at] ?? 0
        doubled.name[first + at] = e
        doubled.to[first + at] = 2 * (other[from + at] ?? 0) + ((place & 1) ^ (odd[e] ?? 0))
      }
    }
  }
  const findAt = (lengths: Float64Array, odd: Uint8Array) => {
    const circles: (readonly number[])[] = []
    double(odd)
    for (let e = 0; e < odd.length; e++) {
      if (!odd[e]) continue
      const atMost = 1 - 1e-4 - (lengths[e] ?? 0)
      if (atMost <= 0) continue
      const way = ways.find(2 * (a[e] ?? 0), 2 * (b[e] ?? 0), atMost, lengths, e)
      if (!way) continue
      const circle = simpleCircle(net, odd, b[e] ?? 0, [...way, e])
      circles.push(circle)
      pay(lengths, circle)
    }
    return circles
  }
  const oddFor = (flipped: Uint8Array) => {
    const sides = best()
    return Uint8Array.from(a, (_, e) => (isAgainst(net, sides, e) !== (flipped[e] === 1) ? 1 : 0))
  }
  const fives = isDense(net) ? fiveCuts(net) : null
  return {
    work: () => ways.work() + (fives?.work() ?? 0),
    isCircle: (pairs, flipped) => {
      let odd = false
      for (const e of pairs) if (isHeldApart(net, flipped, e)) odd = !odd
      return odd
    },
    find: (prices, flipped, isFirst) => {
      const odd = oddFor(flipped)
      for (const inner of depths(isFirst)) {
        const found = findAt(between(prices, odd, inner), odd)
        const circles = found.filter((circle) => isShort(circle, prices))
        if (circles.length > 0 || inner === 0) return circles
      }
      return []
    },
    findMore: (prices, flipped) => fives?.find(prices, oddFor(flipped)) ?? [],
    round: (prices, flipped) => {
      const parent = Int32Array.from({ length: size }, (_, v) => v)
      const turned = new Uint8Array(size)
      const rootOf = (v: number): readonly [root: number, turned: number] => {
        let [at, turn] = [v, 0]
        while (parent[at] !== at) {
          turn ^= turned[at] ?? 0
          at = parent[at] ?? at
        }
        return [at, turn]
      }
      const doubt = (e: number) => Math.min(prices[e] ?? 0, 1 - (prices[e] ?? 0))
      for (const e of Array.from(a.keys()).sort((x, y) => doubt(x) - doubt(y))) {
        const [u, uTurn] = rootOf(a[e] ?? 0)
        const [v, vTurn] = rootOf(b[e] ?? 0)
        if (u === v) continue
        parent[u] = v
        turned[u] = uTurn ^ vTurn ^ (isHeldApart(net, flipped, e) !== (prices[e] ?? 0) > 0.5 ? 1 : 0)
      }
      const sides = Int32Array.from({ length: size }, (_, v) => rootOf(v)[1])
      return searchSplit(net, sides, 2 * size)
    },
  }
}

/** Whether actors have so many ties that cuts of five are short: others cost more than they say. */
const isDense = ({ size, weight }: Net): boolean => size <= 150 && weight.length >= 7.6 * size

/**
 * A way back to its own mirror image may come by an actor twice. Of the circles that it then consists of, one that must be
 * broken; it is no longer than the whole.
 */
function simpleCircle({ a, b }: Net, odd: Uint8Array, from: number, way: readonly number[]): readonly number[] {
  const actors = [from]
  const pairs: number[] = []
  for (const e of way) {
    const here = actors.at(-1) ?? from
    const next = a[e] === here ? (b[e] ?? 0) : (a[e] ?? 0)
    pairs.push(e)
    const at = actors.indexOf(next)
    if (at < 0) {
      actors.push(next)
      continue
    }
    const loop = pairs.splice(at)
    if (loop.reduce((sum, each) => sum + (odd[each] ?? 0), 0) % 2 === 1) return loop
    actors.length = at + 1
  }
  return pairs
}
