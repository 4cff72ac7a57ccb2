import { blocksOf } from './blocksOf.ts'
import { closeGap, type Limits } from './closeGap.ts'
import { canEliminate, eliminate } from './eliminate.ts'
import { adjacencyOf, costOf, isAgainst, type Net, type Sides } from './net.ts'
import { partOf } from './partOf.ts'
import { reduceNet } from './reduceNet.ts'
import { searchSplit } from './searchSplit.ts'
import { twoCampRules } from './twoCampRules.ts'

export type Split = {
  readonly sides: Sides
  /** The weight of all that goes against it. */
  readonly cost: number
  /** Proven: no split costs less. */
  readonly lower: number
  /** True where that holds for one half of all splits only; see `Limits` of `closeGap`. */
  readonly isHalf?: boolean
}

/**
 * The split into two camps with least against it: the frustration index (Harary 1959), after the method of Aref, Mason &
 * Wilson 2020 in spirit. Exact reductions, then block by block: a search for a good split, and a proof that there is none
 * better. Proven where `cost` and `lower` are the same.
 */
export function splitInTwo(net: Net, limits: Limits): Split {
  const { leaves, join } = takeApart(net)
  const splits = leaves.map((leaf): Split => {
    const sides = searchSplit(leaf)
    return { sides, cost: costOf(leaf, sides), lower: 0 }
  })
  const whole = (): Split => {
    const sides = join(splits.map((split) => split.sides))
    const cost = costOf(net, sides)
    const lower = cost - splits.reduce((gap, split) => gap + split.cost - split.lower, 0)
    return splits.some(({ isHalf }) => isHalf) ? { sides, cost, lower, isHalf: true } : { sides, cost, lower }
  }
  limits.report?.(whole())
  const order = leaves
    .map((leaf, at) => ({ leaf, at }))
    .sort((one, two) => one.leaf.weight.length - two.leaf.weight.length)
  for (const [turn, { leaf, at }] of order.entries()) {
    // The largest one takes the most time: that is shared.
    const half = turn === order.length - 1 ? limits.half : undefined
    const best = { sides: splits[at]?.sides ?? new Int32Array(leaf.size) }
    let known = 0
    const report = (now: Split) => {
      if (now.lower < known) return
      known = now.lower
      splits[at] = now
      limits.report?.(whole())
    }
    const rules = twoCampRules(leaf, () => best.sides)
    const close = (effort: number): Split => {
      const closed = closeGap(leaf, best, rules, { effort, half, report })
      return { ...closed, lower: Math.max(closed.lower, known) }
    }
    const quickly = () => proven(close(Math.min(limits.effort, firstEffort))) ?? exactly(leaf, mostCells)
    splits[at] =
      exactly(leaf, fewCells) ?? (canEliminate(leaf, 2, mostCells) ? quickly() : null) ?? close(limits.effort)
  }
  return whole()
}

/** Tables of so many cells are done in some ten ms, and in less than a second. */
const fewCells = 2 ** 18
const mostCells = 2 ** 23
/** What most networks that people draw are done in. */
const firstEffort = 2e8

function exactly(net: Net, most: number): Split | null {
  const sides = eliminate(net, 2, most)
  return sides && { sides, cost: costOf(net, sides), lower: costOf(net, sides) }
}

const proven = (split: Split): Split | null => (split.lower === split.cost ? split : null)

type Apart = { readonly leaves: readonly Net[]; readonly join: (sides: readonly Sides[]) => Sides }

/** Reduces, cuts into blocks, and does the same with each block, for an actor between two blocks has fewer ties in each. */
function takeApart(net: Net): Apart {
  const { net: core, lift } = reduceNet(net)
  if (core.size === 0) return { leaves: [], join: () => lift(new Int32Array(0)) }
  const blocks = blocksOf(core)
  if (blocks.length === 1) return { leaves: [core], join: ([sides]) => lift(sides ?? new Int32Array(core.size)) }
  const parts = blocks.map((pairs) => partOf(core, pairs))
  const inner = parts.map(({ part }) => takeApart(part))
  return {
    leaves: inner.flatMap(({ leaves }) => leaves),
    join: (sides) => {
      const against = new Uint8Array(core.weight.length)
      let from = 0
      for (const [at, { leaves, join }] of inner.entries()) {
        const own = join(sides.slice(from, from + leaves.length))
        from += leaves.length
        const { part, pairs } = parts[at] ?? { part: core, pairs: [] }
        for (const [e, pair] of pairs.entries()) if (isAgainst(part, own, e)) against[pair] = 1
      }
      return lift(sidesFrom(core, against))
    },
  }
}

/** The split of which just these pairs go against. */
function sidesFrom(net: Net, against: Uint8Array): Sides {
  const { start, pair, other } = adjacencyOf(net)
  const sides = new Int32Array(net.size).fill(-1)
  for (let root = 0; root < net.size; root++) {
    if ((sides[root] ?? 0) >= 0) continue
    sides[root] = 0
    const open = [root]
    for (let v = open.pop(); v !== undefined; v = open.pop()) {
      for (let at = start[v] ?? 0; at < (start[v + 1] ?? 0); at++) {
        const [e, u] = [pair[at] ?? 0, other[at] ?? 0]
        if ((sides[u] ?? 0) >= 0) continue
        const isApart = (net.weight[e] ?? 0) < 0 !== (against[e] === 1)
        sides[u] = isApart ? 1 - (sides[v] ?? 0) : (sides[v] ?? 0)
        open.push(u)
      }
    }
  }
  return sides
}
