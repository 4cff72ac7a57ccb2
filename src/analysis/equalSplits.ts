import { circleProgram } from './circleProof.ts'
import { adjacencyOf, costOf, isAgainst, type Net, netOf, pairsOf, type Sides, type Weighted } from './net.ts'
import { type Split, splitInTwo } from './splitInTwo.ts'

export type EqualSplits = {
  /** Splits that leave no more against them, the given one first; no more than `atMost`. */
  readonly splits: readonly Sides[]
  /** Whether there are no others. */
  readonly isComplete: boolean
}

const atMost = 16
/** Of each question whether there is another split; most are answered in a thousandth of it. */
const effort = 1e8
const mostQuestions = 400

/**
 * All splits into two that are as good as a proven best one. Actors that every best split puts alike are bound together
 * first: a pair with room left in a packing of contradictory circles cannot go against any of them. Networks that no signed
 * tie connects are not turned against each other.
 */
export function equalSplits(net: Net, { sides, cost, lower }: Split): EqualSplits {
  if (cost !== lower || net.weight.length > 1500) return { splits: [sides], isComplete: false }
  const groupOf = bindAlike(net, sides, cost)
  const between = betweenGroups(net, sides, groupOf)
  const quotient = bind(netOf(between.size, []), pairsOf(between)).net
  const firsts = firstOfEach(between)
  let questions = 0
  let isComplete = true
  /** Whether some best split turns just these groups, of those up to the last that is given. */
  const canBe = (turned: readonly boolean[]): boolean => {
    if (++questions > mostQuestions) isComplete = false
    if (questions > mostQuestions) return false
    const bonds = turned.flatMap((turn, group): readonly Weighted[] => {
      const first = firsts[group] ?? group
      return group === first ? [] : [[first, group, (turn ? -1 : 1) * (4 * cost + 4)]]
    })
    const bound = bind(quotient, bonds)
    const split = splitInTwo(bound.net, { effort })
    const least = split.cost + bound.constant
    if (least > quotientCost && split.lower !== split.cost && split.lower + bound.constant <= quotientCost)
      isComplete = false
    return least <= quotientCost + 1e-6
  }
  const quotientCost = costOf(quotient, new Int32Array(quotient.size))
  const found: (readonly boolean[])[] = []
  const grow = (turned: readonly boolean[]): void => {
    if (found.length >= atMost) {
      isComplete = false
      return
    }
    if (turned.length === quotient.size) {
      found.push(turned)
      return
    }
    for (const turn of firsts[turned.length] === turned.length ? [false] : [false, true]) {
      const next = [...turned, turn]
      if (next.every((each) => !each) || canBe(next)) grow(next)
    }
  }
  grow([])
  return {
    splits: found.map((turned) => sides.map((side, v) => (turned[groupOf[v] ?? 0] ? 1 - side : side))),
    isComplete,
  }
}

function bindAlike(net: Net, sides: Sides, cost: number): Int32Array {
  const parent = Int32Array.from({ length: net.size }, (_, v) => v)
  const rootOf = (v: number): number => {
    let at = v
    while (parent[at] !== at) at = parent[at] ?? at
    return at
  }
  const program = circleProgram(net, sides, 'two', cost)
  const used = new Float64Array(net.weight.length)
  let sum = 0
  for (const { pairs, share } of program.packed()) {
    sum += share
    for (const e of pairs) used[e] = (used[e] ?? 0) + share
  }
  for (const [e, weight] of net.weight.entries()) {
    const room = Math.abs(weight) - (used[e] ?? 0)
    if (isAgainst(net, sides, e) || sum + room <= cost + 1e-3) continue
    parent[rootOf(net.a[e] ?? 0)] = rootOf(net.b[e] ?? 0)
  }
  const names = new Map<number, number>()
  return parent.map((_, v) => {
    const root = rootOf(v)
    const name = names.get(root) ?? names.size
    names.set(root, name)
    return name
  })
}

/** One actor a group, seen from the split: what it leaves as it is holds together. Several pairs between the same two. */
function betweenGroups(net: Net, sides: Sides, groupOf: Int32Array): Net {
  const rows = Array.from(net.weight, (weight, e): Weighted => {
    const strength = Math.abs(weight) * (isAgainst(net, sides, e) ? -1 : 1)
    return [groupOf[net.a[e] ?? 0] ?? 0, groupOf[net.b[e] ?? 0] ?? 0, strength]
  })
  return netOf(
    Math.max(-1, ...groupOf) + 1,
    rows.filter(([a, b]) => a !== b),
  )
}

/** A network with more pairs, those between the same two as one; `constant` is what they leave against each other. */
function bind(net: Net, more: readonly Weighted[]): { readonly net: Net; readonly constant: number } {
  const pairs = new Map<string, Weighted>()
  let constant = 0
  const put = (one: number, two: number, weight: number) => {
    if (one === two) return
    const [a, b] = one < two ? [one, two] : [two, one]
    const before = pairs.get(`${a} ${b}`)?.[2] ?? 0
    if (before * weight < 0) constant += Math.min(Math.abs(before), Math.abs(weight))
    pairs.set(`${a} ${b}`, [a, b, before + weight])
  }
  for (let e = 0; e < net.weight.length; e++) put(net.a[e] ?? 0, net.b[e] ?? 0, net.weight[e] ?? 0)
  for (const [a, b, weight] of more) put(a, b, weight)
  return {
    net: netOf(
      net.size,
      [...pairs.values()].filter(([, , weight]) => weight !== 0),
    ),
    constant,
  }
}

/** Of each group the first one that signed ties connect it with. */
function firstOfEach(net: Net): Int32Array {
  const { start, other } = adjacencyOf(net)
  const first = new Int32Array(net.size).fill(-1)
  for (let root = 0; root < net.size; root++) {
    if ((first[root] ?? 0) >= 0) continue
    const open = [root]
    first[root] = root
    for (let v = open.pop(); v !== undefined; v = open.pop()) {
      for (let at = start[v] ?? 0; at < (start[v + 1] ?? 0); at++) {
        const u = other[at] ?? 0
        if ((first[u] ?? 0) >= 0) continue
        first[u] = root
        open.push(u)
      }
    }
  }
  return first
}
