import type { RelationId } from '~/map/map.ts'
import { isAgainst, type Sides } from './net.ts'
import type { SignedNet } from './signedNet.ts'
import type { Counting, SignedPair } from './signedTies.ts'

/** One entry of what goes against the split: a tie, or all ties of a pair that counts as one relation. */
export type Against = {
  readonly ties: readonly RelationId[]
  /** Support that crosses from one camp to another, or opposition inside one. */
  readonly why: 'support-across' | 'opposition-inside'
  /** Whether it goes against every best split, as far as they are known. */
  readonly always: boolean
  /** Of the triads that it is part of, those that are not balanced. */
  readonly tense: number
}

/** All that goes against a split, the most tense first: against every best split, then by unbalanced triads. */
export function againstOf(
  net: SignedNet,
  sides: Sides,
  splits: readonly Sides[],
  counting: Counting,
): readonly Against[] {
  const triads = tensionOf(net)
  const rows: Against[] = []
  const put = (pair: SignedPair, e: number | null, isApart: (each: Sides) => boolean) => {
    const apart = isApart(sides)
    const why = apart ? 'support-across' : 'opposition-inside'
    const always = splits.every((each) => isApart(each) === apart)
    const tense = e === null ? 0 : (triads[e] ?? 0)
    const ids = apart ? pair.plus : pair.minus
    const wrong = { why, always, tense } as const
    if (counting === 'ties') rows.push(...ids.map((id) => ({ ties: [id], ...wrong })))
    else if (e !== null && isAgainst(net.net, sides, e)) rows.push({ ties: ids, ...wrong })
  }
  const place = new Map(net.actors.map((id, v) => [id, v]))
  const apartIn = (pair: SignedPair) => (each: Sides) => each[place.get(pair.a) ?? 0] !== each[place.get(pair.b) ?? 0]
  for (const [e, pair] of net.pairs.entries()) put(pair, e, apartIn(pair))
  if (counting === 'ties') for (const pair of net.drawn) put(pair, null, apartIn(pair))
  return rows.sort((one, two) => Number(two.always) - Number(one.always) || two.tense - one.tense)
}

/** How many unbalanced triads each pair is part of. */
function tensionOf({ net }: SignedNet): Float64Array {
  const near = Array.from({ length: net.size }, () => new Map<number, number>())
  for (let e = 0; e < net.weight.length; e++) {
    const sign = Math.sign(net.weight[e] ?? 0)
    near[net.a[e] ?? 0]?.set(net.b[e] ?? 0, sign)
    near[net.b[e] ?? 0]?.set(net.a[e] ?? 0, sign)
  }
  return net.weight.map((weight, e) => {
    const [one, two] = [near[net.a[e] ?? 0], near[net.b[e] ?? 0]]
    let count = 0
    for (const [v, sign] of one ?? []) {
      const other = two?.get(v)
      if (other !== undefined && sign * other * Math.sign(weight) < 0) count++
    }
    return count
  })
}
