import { kindOf } from '~/map/kinds.ts'
import type { ActorId, EntenteMap, Relation, RelationId, Sign } from '~/map/map.ts'

/**
 * How several ties between the same two count: each by itself, so that of p for and q against min(p, q) always go against
 * any split; or as one relation with the sign that most of them have, and none where there is a draw.
 */
export const countings = ['ties', 'relations'] as const
export type Counting = (typeof countings)[number]

/** Signs that the reader gives to kinds, instead of their own. A tie's own sign goes before both. */
export type KindSigns = { readonly [kind: string]: Sign }

export type SignedTie = { readonly id: RelationId; readonly a: ActorId; readonly b: ActorId; readonly sign: 1 | -1 }

/** All ties between two actors, of which `a` comes first in the map; direction does not matter for camps. */
export type SignedPair = {
  readonly a: ActorId
  readonly b: ActorId
  readonly plus: readonly RelationId[]
  readonly minus: readonly RelationId[]
}

export type SignedTies = {
  readonly ties: readonly SignedTie[]
  readonly pairs: readonly SignedPair[]
  /** Signed ties of an actor to itself, which say nothing of camps. */
  readonly selfTies: readonly RelationId[]
  /** Ties whose kind is counted as neither support nor opposition, by kind. */
  readonly unsigned: readonly { readonly kind: string; readonly count: number }[]
}

type Some = {
  readonly actors: readonly { readonly id: ActorId }[]
  readonly relations: readonly Relation[]
}

export function signedTies(
  { relationKinds }: Pick<EntenteMap, 'relationKinds'>,
  { actors, relations }: Some,
  kinds: KindSigns = {},
): SignedTies {
  const place = new Map(actors.map(({ id }, index) => [id, index]))
  const ties: SignedTie[] = []
  const selfTies: RelationId[] = []
  const unsigned = new Map<string, number>()
  for (const { id, from, to, kind, sign: own } of relations) {
    const chosen = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
    const sign = own ?? chosen ?? kindOf({ relationKinds }, kind).sign
    const [one, two] = [place.get(from), place.get(to)]
    if (sign === 0) unsigned.set(kind, (unsigned.get(kind) ?? 0) + 1)
    else if (from === to) selfTies.push(id)
    else if (one !== undefined && two !== undefined) {
      const [a, b] = one < two ? [from, to] : [to, from]
      ties.push({ id, a, b, sign })
    }
  }
  return {
    ties,
    pairs: pairUp(ties),
    selfTies,
    unsigned: [...unsigned].map(([kind, count]) => ({ kind, count })),
  }
}

function pairUp(ties: readonly SignedTie[]): readonly SignedPair[] {
  const pairs = new Map<string, { a: ActorId; b: ActorId; plus: RelationId[]; minus: RelationId[] }>()
  for (const { id, a, b, sign } of ties) {
    const key = JSON.stringify([a, b])
    const pair = pairs.get(key) ?? { a, b, plus: [], minus: [] }
    pairs.set(key, pair)
    pair[sign > 0 ? 'plus' : 'minus'].push(id)
  }
  return [...pairs.values()]
}

/** What holds two together (positive) or apart (negative). */
export function weightOf({ plus, minus }: SignedPair, counting: Counting): number {
  const net = plus.length - minus.length
  return counting === 'ties' ? net : Math.sign(net)
}
