import { blocksOf } from './blocksOf.ts'
import { closeGap, type Limits } from './closeGap.ts'
import { clusterRules } from './clusterRules.ts'
import { eliminate } from './eliminate.ts'
import { costOf, type Net, type Sides } from './net.ts'
import { partOf } from './partOf.ts'
import { named, searchCamps } from './searchCamps.ts'
import { type Split, splitInTwo } from './splitInTwo.ts'

/**
 * The split into at most `camps` camps with least against it; `best` takes as many as leave least. Of equal ones the fewest
 * camps that it finds (Davis 1967; Doreian & Mrvar 1996). Two are split by the stronger method of `splitInTwo`. For three and more
 * the bound is that of any number, or exact where tables of all choices are small enough.
 */
export function splitInCamps(net: Net, camps: number | 'best', limits: Limits): Split {
  if (camps === 2) return splitInTwo(net, limits)
  if (camps === 1) return { sides: new Int32Array(net.size), ...same(costOf(net, new Int32Array(net.size))) }
  const most = camps === 'best' ? net.size : camps
  const blocks = blocksOf(net).map((pairs) => partOf(net, pairs))
  let [lower, gap] = [0, 0]
  const parts = blocks.map(({ part, actors }) => {
    const split = splitBlock(part, most, { effort: limits.effort })
    lower += split.lower
    gap += split.cost - split.lower
    return { actors, sides: split.sides }
  })
  const joined = joinAtActors(net.size, parts)
  const sides = mergeCamps(net, joined)
  const cost = costOf(net, sides)
  return { sides, cost, lower: gap === 0 ? cost : Math.min(cost, lower) }
}

const same = (cost: number) => ({ cost, lower: cost })

function splitBlock(net: Net, most: number, limits: Limits): Split {
  if (net.weight.length === 1) {
    const sides = Int32Array.of(0, (net.weight[0] ?? 0) < 0 ? 1 : 0)
    return { sides, ...same(0) }
  }
  const free = searchCamps(net, most)
  const best = { sides: searchCamps(net, net.size, free) }
  const closed = closeGap(
    net,
    best,
    clusterRules(net, () => best.sides),
    limits,
  )
  if (new Set(closed.sides).size <= most) return closed
  const exact = eliminate(net, most, 2 ** 22)
  if (exact) return { sides: exact, ...same(costOf(net, exact)) }
  const cost = costOf(net, free)
  return { sides: free, cost, lower: Math.min(cost, closed.lower) }
}

type Part = { readonly actors: readonly number[]; readonly sides: Sides }

/** Blocks hang together in single actors: the camps of each are renamed so that they agree there. */
function joinAtActors(size: number, parts: readonly Part[]): Sides {
  const of = new Map<number, Part[]>()
  for (const part of parts) for (const v of part.actors) of.set(v, [...(of.get(v) ?? []), part])
  const sides = new Int32Array(size).fill(-1)
  const done = new Set<Part>()
  for (let root = 0; root < size; root++) {
    if ((sides[root] ?? 0) >= 0) continue
    sides[root] = 0
    const open = [root]
    for (let v = open.pop(); v !== undefined; v = open.pop()) {
      for (const part of of.get(v) ?? []) {
        if (done.has(part)) continue
        done.add(part)
        const own = part.sides[part.actors.indexOf(v)] ?? 0
        const here = sides[v] ?? 0
        for (const [at, u] of part.actors.entries()) {
          if (u === v) continue
          const side = part.sides[at] ?? 0
          sides[u] = side === own ? here : side === here ? own : side
          open.push(u)
        }
      }
    }
  }
  return sides
}

/** Camps that nothing holds apart become one, as long as nothing more goes against the split. */
function mergeCamps(net: Net, sides: Sides): Sides {
  const now = named(sides)
  for (;;) {
    const between = new Map<string, number>()
    for (let e = 0; e < net.weight.length; e++) {
      const [one, two] = [now[net.a[e] ?? 0] ?? 0, now[net.b[e] ?? 0] ?? 0].sort((x, y) => x - y)
      if (one !== two) between.set(`${one} ${two}`, (between.get(`${one} ${two}`) ?? 0) + (net.weight[e] ?? 0))
    }
    const count = Math.max(-1, ...now) + 1
    const pair = pairsBelow(count).find(([one, two]) => (between.get(`${one} ${two}`) ?? 0) >= 0)
    if (!pair) return now
    for (const [v, side] of now.entries()) if (side === pair[1]) now[v] = pair[0]
    now.set(named(now))
  }
}

function pairsBelow(count: number): readonly (readonly [number, number])[] {
  if (count > 200) return []
  return Array.from({ length: count }, (_, two) => two).flatMap((two) =>
    Array.from({ length: two }, (_, one) => [one, two] as const),
  )
}
