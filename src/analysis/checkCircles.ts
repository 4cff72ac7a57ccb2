import type { ActorId, RelationId } from '~/map/map.ts'
import { type Counting, type SignedTies, weightOf } from './signedTies.ts'

/** A contradictory circle as one reads it: from actor to actor, and the tie between each and the next. */
export type Circle = {
  readonly actors: readonly ActorId[]
  readonly ties: readonly RelationId[]
  /** 1, or the part of it that counts. */
  readonly share: number
}

/**
 * Checks a proof without knowing how it was found. Returns how many ties (or relations) must go against any split into two
 * camps (`any`: into any number), or null where something is wrong: a tie that is not there or does not lead on, a circle
 * that is not contradictory, a pair that is used for more than it has.
 */
export function checkCircles(
  { ties, pairs }: Pick<SignedTies, 'ties' | 'pairs'>,
  circles: readonly Circle[],
  counting: Counting,
  camps: 'two' | 'any' = 'two',
): number | null {
  const byId = new Map(ties.map((tie) => [tie.id, tie]))
  const pairOf = new Map(pairs.flatMap((pair) => [...pair.plus, ...pair.minus].map((id) => [id, pair] as const)))
  const used = new Map<object, { plus: number; minus: number }>()
  let sum = 0
  for (const { actors, ties: steps, share } of circles) {
    if (!(share > 0 && share <= 1) || steps.length < 2 || actors.length !== steps.length) return null
    let foes = 0
    for (const [at, id] of steps.entries()) {
      const [tie, pair] = [byId.get(id), pairOf.get(id)]
      const ends = [actors[at], actors[(at + 1) % actors.length]]
      if (!tie || !pair || !ends.includes(tie.a) || !ends.includes(tie.b)) return null
      // As one relation, a pair says what most of its ties say.
      if (counting === 'relations' && Math.sign(weightOf(pair, counting)) !== tie.sign) return null
      const before = used.get(pair) ?? { plus: 0, minus: 0 }
      before[tie.sign > 0 ? 'plus' : 'minus'] += share
      used.set(pair, before)
      if (tie.sign < 0) foes++
    }
    if (camps === 'two' ? foes % 2 === 0 : foes !== 1) return null
    sum += share
  }
  for (const pair of pairs) {
    const { plus, minus } = used.get(pair) ?? { plus: 0, minus: 0 }
    const room = counting === 'ties' ? [pair.plus.length, pair.minus.length] : [1, 1]
    if (plus > (room[0] ?? 0) + 1e-6 || minus > (room[1] ?? 0) + 1e-6) return null
  }
  return Math.max(0, Math.ceil(sum - 1e-3))
}
