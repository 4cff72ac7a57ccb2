import { random } from '~/map/random.ts'
import { adjacencyOf, costOf, type Net, type Sides } from './net.ts'

/**
 * A good split into at most `most` camps, by tabu search over moves of one actor into another camp or a new one. Not proven
 * to be the best. The same net gives the same split.
 */
export function searchCamps(
  net: Net,
  most: number,
  begin: Sides = new Int32Array(net.size),
  moves = Math.round(Math.min(100 * net.size, 4_000_000 / Math.max(1, net.size))),
): Sides {
  const { size } = net
  const { start, pair, other } = adjacencyOf(net)
  const draw = random(size * 104_729 + net.weight.length)
  const sides = named(begin)
  const counts = new Int32Array(size + 1)
  for (const side of sides) counts[side] = (counts[side] ?? 0) + 1
  const freeAt = new Int32Array(size)
  const pull = new Float64Array(size + 1)
  let cost = costOf(net, sides)
  let [best, bestCost, since] = [sides.slice(), cost, 0]
  const empty = () => counts.indexOf(0)
  const inUse = () => counts.reduce((sum, count) => sum + (count > 0 ? 1 : 0), 0)

  /** The best other camp of an actor, and how much less goes against the split there. */
  const bestMove = (v: number, spare: number): readonly [gain: number, camp: number] => {
    const near: number[] = []
    for (let at = start[v] ?? 0; at < (start[v + 1] ?? 0); at++) {
      const camp = sides[other[at] ?? 0] ?? 0
      near.push(camp)
      pull[camp] = (pull[camp] ?? 0) + (net.weight[pair[at] ?? 0] ?? 0)
    }
    const own = sides[v] ?? 0
    const here = pull[own] ?? 0
    let [gain, camp] = [Number.NEGATIVE_INFINITY, -1]
    for (const each of spare >= 0 ? [...near, spare] : near) {
      const more = (pull[each] ?? 0) - here
      if (each !== own && more > gain) [gain, camp] = [more, each]
    }
    for (const each of near) pull[each] = 0
    return [gain, camp]
  }

  for (let move = 1; move <= moves && bestCost > 0; move++) {
    let [chosen, to, gain, ties] = [-1, -1, Number.NEGATIVE_INFINITY, 0]
    const spare = inUse() < most ? empty() : -1
    for (let v = 0; v < size; v++) {
      const [here, camp] = bestMove(v, counts[sides[v] ?? 0] === 1 ? -1 : spare)
      if (camp < 0 || here < gain || ((freeAt[v] ?? 0) > move && cost - here >= bestCost - 1e-9)) continue
      ties = here > gain ? 1 : ties + 1
      if (here > gain || draw() * ties < 1) [chosen, to] = [v, camp]
      gain = here
    }
    if (chosen < 0) continue
    const from = sides[chosen] ?? 0
    counts[from] = (counts[from] ?? 0) - 1
    counts[to] = (counts[to] ?? 0) + 1
    sides[chosen] = to
    cost -= gain
    freeAt[chosen] = move + 3 + Math.floor(draw() * Math.min(10, 1 + size / 4))
    since++
    if (cost < bestCost - 1e-9) [best, bestCost, since] = [sides.slice(), cost, 0]
    if (since > 5 * size + 50) {
      sides.set(best)
      for (let shake = 0; shake < 1 + size / 8; shake++) {
        const spot = Math.floor(draw() * size)
        sides[spot] = sides[Math.floor(draw() * size)] ?? 0
      }
      counts.fill(0)
      for (const side of sides) counts[side] = (counts[side] ?? 0) + 1
      cost = costOf(net, sides)
      since = 0
    }
  }
  return named(best)
}

/** Camps counted from 0 in the order in which they come. */
export function named(sides: Sides): Sides {
  const names = new Map<number, number>()
  return sides.map((side) => {
    const name = names.get(side) ?? names.size
    names.set(side, name)
    return name
  })
}
