import type { Cut } from './circleColumns.ts'
import type { CircleRules } from './circleRules.ts'
import type { Net } from './net.ts'
import type { PackingProgram } from './packingProgram.ts'

/** How a pair is chosen that is put with the split in one case and against it in the other, and what follows for the cuts. */
export type Branching = {
  /**
   * The pair whose price says least, above all where much depends on its two actors: then both cases cost more. −1 where
   * every price is 0 or 1.
   */
  readonly choose: (program: PackingProgram) => number
  /** What each cut is worth once a pair is with the split, or against it; `flipped` is that of the case. */
  readonly worthWith: (flipped: Uint8Array) => WorthOf
  readonly worthAgainst: (flipped: Uint8Array, pair: number) => WorthOf
}

type WorthOf = Parameters<PackingProgram['release']>[1]

export function branching({ size, a, b, weight }: Net, rules: CircleRules): Branching {
  const own = new Float64Array(size)
  for (const ends of [a, b]) for (const [e, v] of ends.entries()) own[v] = (own[v] ?? 0) + Math.abs(weight[e] ?? 0)
  const pull = weight.map((each, e) => Math.abs(each) * ((own[a[e] ?? 0] ?? 0) + (own[b[e] ?? 0] ?? 0)) ** 2)
  const asCircle = ({ pairs }: Cut, flipped: Uint8Array) => (rules.isCircle(pairs, flipped) ? 1 : 0)
  return {
    choose: ({ prices, isReleased }) => {
      let [pair, most] = [-1, 0]
      for (const [e, price] of prices.entries()) {
        const doubt = Math.min(price, 1 - price)
        const here = doubt > 1e-3 ? doubt * (pull[e] ?? 0) : 0
        if (here > most && !isReleased(e)) [pair, most] = [e, here]
      }
      return pair
    },
    worthWith: (flipped) => (cut, before) => (cut.worth === 1 ? asCircle(cut, flipped) : before),
    worthAgainst: (flipped, pair) => (cut, before) => {
      if (cut.worth === 1) return asCircle(cut, flipped)
      return Math.max(0, before - cut.pairs.filter((each) => each === pair).length)
    },
  }
}
