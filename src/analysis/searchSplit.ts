import { random } from '~/map/random.ts'
import { adjacencyOf, costOf, isAgainst, type Net, type Sides } from './net.ts'

/**
 * A good split into two camps, by tabu search (Glover 1989): always the best move that was not made lately, begun again
 * from a shaken best. Not proven to be the best. The same net gives the same split.
 */
export function searchSplit(net: Net, begin: Sides = new Int32Array(net.size), moves = movesFor(net)): Sides {
  const { size } = net
  if (size < 2) return begin
  const { start, pair, other } = adjacencyOf(net)
  const draw = random(size * 7919 + net.weight.length)
  const sides = begin.slice()
  const gain = new Float64Array(size)
  const freeAt = new Int32Array(size)
  const weigh = () => {
    gain.fill(0)
    for (let e = 0; e < net.weight.length; e++) {
      const change = Math.abs(net.weight[e] ?? 0) * (isAgainst(net, sides, e) ? 1 : -1)
      for (const v of [net.a[e] ?? 0, net.b[e] ?? 0]) gain[v] = (gain[v] ?? 0) + change
    }
  }
  const flip = (v: number) => {
    sides[v] = 1 - (sides[v] ?? 0)
    gain[v] = -(gain[v] ?? 0)
    for (let at = start[v] ?? 0; at < (start[v + 1] ?? 0); at++) {
      const e = pair[at] ?? 0
      const u = other[at] ?? 0
      gain[u] = (gain[u] ?? 0) + 2 * Math.abs(net.weight[e] ?? 0) * (isAgainst(net, sides, e) ? 1 : -1)
    }
  }
  weigh()
  let cost = costOf(net, sides)
  let [best, bestCost, since] = [sides.slice(), cost, 0]
  const tenure = Math.min(20, Math.max(3, size >> 2))
  const patience = Math.max(100, 10 * size)
  for (let move = 1; move <= moves && bestCost > 0; move++) {
    let [chosen, most, ties] = [-1, Number.NEGATIVE_INFINITY, 0]
    for (let v = 0; v < size; v++) {
      const here = gain[v] ?? 0
      if (here < most || ((freeAt[v] ?? 0) > move && cost - here >= bestCost)) continue
      ties = here > most ? 1 : ties + 1
      if (here > most || draw() * ties < 1) chosen = v
      most = here
    }
    if (chosen < 0) continue
    cost -= most
    flip(chosen)
    freeAt[chosen] = move + tenure + Math.floor(draw() * tenure)
    since++
    if (cost < bestCost - 1e-9) [best, bestCost, since] = [sides.slice(), cost, 0]
    if (since > patience) {
      sides.set(best)
      for (let shake = 0; shake < 2 + size / 8; shake++) {
        const v = Math.floor(draw() * size)
        sides[v] = 1 - (sides[v] ?? 0)
      }
      weigh()
      cost = costOf(net, sides)
      since = 0
    }
  }
  return best
}

/** As many as take some ten ms. */
const movesFor = ({ size }: Net): number => Math.round(Math.min(200 * size, 8_000_000 / size))
