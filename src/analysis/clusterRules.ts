import { between, type CircleRules, depths, isHeldApart, isShort, pay } from './circleRules.ts'
import { adjacencyOf, isAgainst, type Net, type Sides } from './net.ts'
import { searchCamps } from './searchCamps.ts'
import { shortWays } from './shortWays.ts'

/** Any number of camps: a circle must be broken if exactly one of its pairs is held apart (Davis 1967). */
export function clusterRules(net: Net, best: () => Sides): CircleRules {
  const { size, a, b } = net
  const { start, pair, other } = adjacencyOf(net)
  const ways = shortWays({ start, name: pair, to: other })
  const findAt = (lengths: Float64Array, flipped: Uint8Array) => {
    const circles: (readonly number[])[] = []
    const together = lengths.map((length, e) => (isHeldApart(net, flipped, e) ? Number.POSITIVE_INFINITY : length))
    for (let e = 0; e < lengths.length; e++) {
      if (!isHeldApart(net, flipped, e)) continue
      const atMost = 1 - 1e-4 - (lengths[e] ?? 0)
      if (atMost <= 0) continue
      const way = ways.find(a[e] ?? 0, b[e] ?? 0, atMost, together, e)
      if (!way) continue
      const circle = [...way, e]
      circles.push(circle)
      pay(lengths, circle)
      for (const each of way) together[each] = lengths[each] ?? 0
    }
    return circles
  }
  return {
    work: ways.work,
    isCircle: (pairs, flipped) => pairs.filter((e) => isHeldApart(net, flipped, e)).length === 1,
    find: (prices, flipped, isFirst) => {
      const sides = best()
      const against = Uint8Array.from(a, (_, e) => (isAgainst(net, sides, e) !== (flipped[e] === 1) ? 1 : 0))
      for (const inner of depths(isFirst)) {
        const found = findAt(between(prices, against, inner), flipped)
        const circles = found.filter((circle) => isShort(circle, prices))
        if (circles.length > 0 || inner === 0) return circles
      }
      return []
    },
    round: (prices, flipped) => {
      const parent = Int32Array.from({ length: size }, (_, v) => v)
      const rootOf = (v: number): number => {
        let at = v
        while (parent[at] !== at) at = parent[at] ?? at
        return at
      }
      for (const [e, price] of prices.entries()) {
        if (isHeldApart(net, flipped, e) || price > 0.5) continue
        parent[rootOf(a[e] ?? 0)] = rootOf(b[e] ?? 0)
      }
      return searchCamps(
        net,
        size,
        Int32Array.from({ length: size }, (_, v) => rootOf(v)),
        2 * size,
      )
    },
  }
}
