import { branching } from './branching.ts'
import type { CircleRules } from './circleRules.ts'
import { costOf, type Net, type Sides } from './net.ts'
import { type PackingProgram, packingProgram } from './packingProgram.ts'

export type Closed = {
  readonly sides: Sides
  readonly cost: number
  /** Proven: no split costs less. The same as `cost` where the search came to its end. */
  readonly lower: number
  /** Cases that had to be told apart; 1 where the circles alone prove it. */
  readonly cases: number
  /** Cases were left to whoever does the other half: `cost` and `lower` are about one half of all splits. */
  readonly isHalf: boolean
}

/** Cases with an even number of pairs against the split, or with an odd one. */
export type Half = 0 | 1

export type Limits = {
  /** How much work at most, in touched cells: some 300 million a second. */
  readonly effort: number
  /** Only these cases of the second branching, by how many of their pairs are against the split; the rest is the other half. */
  readonly half?: Half | undefined
  /** Called whenever the split or the bound got better. */
  readonly report?: ((closed: Pick<Closed, 'sides' | 'cost' | 'lower'>) => void) | undefined
}

/** How much work until the bound is looked at again, and how much may be kept in memory: some 200 MB. */
const stretch = 5e7
const mostCells = 2.5e7

/** How often other cuts than circles are sought in the first case and in the others, and below which gain of a round. */
const deepRounds = [4, 1] as const
const smallGain = 0.4

/** After so many rounds on end that gain less, a pair is put on trial, although there are circles left. */
const mostStalls = 2
const stall = 0.05

type Case = {
  readonly program: PackingProgram
  readonly flipped: Uint8Array
  /** What pairs cost that this case puts against the split. */
  readonly paid: number
  readonly bound: number
  /** How many pairs it puts with the split or against it, and how many of those against. */
  readonly depth: number
  readonly turned: number
}

/**
 * Closes the gap between a good split and a proven bound, by branch and bound: contradictory circles are packed in parts;
 * where that does not reach the split, a pair is put with the split and then against it, and both are tried
 * (Aref, Mason & Wilson 2020 on the models). Splits cost whole numbers more or less than one another. `best` is read by the
 * rules while the search goes on.
 */
export function closeGap(
  net: Net,
  best: { sides: Sides },
  rules: CircleRules,
  { effort, half, report }: Limits,
  costOfSplit: (net: Net, sides: Sides) => number = costOf,
): Closed {
  let cost = costOfSplit(net, best.sides)
  const strength = net.weight.map(Math.abs)
  const { choose, worthWith, worthAgainst } = branching(net, rules)
  const stack: Case[] = [
    {
      program: packingProgram(strength),
      flipped: new Uint8Array(strength.length),
      paid: 0,
      bound: 0,
      depth: 0,
      turned: 0,
    },
  ]
  let [work, cases, told, isHalf] = [0, 0, 0, false]
  const isHopeless = (bound: number) => bound > cost - 1 + 1e-6
  const lower = (now: number) => {
    const least = Math.min(now, ...stack.map(({ bound }) => bound))
    return cost - Math.max(0, Math.floor(cost - least + 1e-6))
  }
  const put = (open: Case) => {
    const isMine = half === undefined || open.depth !== 2 || open.turned % 2 === half
    if (isMine) stack.push(open)
    else isHalf = true
  }
  const tell = (now: number) => {
    const bound = lower(now)
    if (bound > told) report?.({ sides: best.sides, cost, lower: bound })
    told = Math.max(told, bound)
  }
  for (let open = stack.pop(); open; open = stack.pop()) {
    if (isHopeless(open.bound)) continue
    const { program, flipped, paid, turned } = open
    cases++
    let [bound, isOver] = [open.bound, false]
    let [before, deeper]: [number, number] = [Number.NEGATIVE_INFINITY, deepRounds[cases === 1 ? 0 : 1]]
    let stalls = 0
    for (;;) {
      const done = rules.work()
      const gain = bound - before
      before = bound
      stalls = gain < stall ? stalls + 1 : 0
      if (stalls >= mostStalls && choose(program) >= 0) break
      const circles = rules.find(program.prices, flipped, cases === 1 && gain >= smallGain)
      for (const circle of circles) program.add(circle)
      const isSlow = circles.length === 0 || gain < smallGain
      const cuts = isSlow && deeper-- > 0 ? (rules.findMore?.(program.prices, flipped) ?? []) : []
      for (const cut of cuts) program.add(cut.pairs, cut.worth)
      work += rules.work() - done
      if (circles.length + cuts.length === 0) break
      for (let isDone = false; !isDone && !isOver && !isHopeless(bound); ) {
        const done = program.optimise(Math.min(stretch, effort - work), cost - 1 + 2e-6 - paid)
        isDone = done.isDone
        work += done.work
        bound = Math.max(bound, paid + program.value())
        isOver = !isHopeless(bound) && (work >= effort || program.cells() > mostCells)
        if (stack.length === 0) tell(Math.min(bound, cost))
      }
      if (isOver || isHopeless(bound)) break
    }
    if (!isHopeless(bound)) {
      const sides = rules.round(program.prices, flipped)
      const here = costOfSplit(net, sides)
      if (here < cost - 1e-6) {
        best.sides = sides
        cost = here
        report?.({ sides, cost, lower: lower(bound) })
      }
    }
    if (isOver) return { sides: best.sides, cost, lower: lower(bound), cases, isHalf }
    if (isHopeless(bound)) {
      tell(cost)
      continue
    }
    const pair = choose(program)
    if (pair < 0) continue
    const other = flipped.slice()
    other[pair] = 1 - (other[pair] ?? 0)
    const [against, along] = [program.copy(), program.copy()]
    against.release(pair, worthAgainst(other, pair))
    along.release(pair, worthWith(flipped))
    work += 2 * program.cells()
    const depth = open.depth + 1
    put({ program: along, flipped, paid, bound, depth, turned })
    put({ program: against, flipped: other, paid: paid + (strength[pair] ?? 0), bound, depth, turned: turned + 1 })
  }
  return { sides: best.sides, cost, lower: cost, cases, isHalf }
}
