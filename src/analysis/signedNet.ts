import type { ActorId } from '~/map/map.ts'
import { type Net, netOf } from './net.ts'
import { type Counting, type SignedPair, type SignedTies, weightOf } from './signedTies.ts'

/** The signed ties of a map as solvers want them. */
export type SignedNet = {
  readonly net: Net
  /** Who stands behind the numbers of the net: actors with a pair that counts, in the order of the ties. */
  readonly actors: readonly ActorId[]
  /** What stands behind its pairs. */
  readonly pairs: readonly SignedPair[]
  /** Pairs with as many ties for as against, which hold nothing together or apart. */
  readonly drawn: readonly SignedPair[]
  /** What goes against every split, for it stands against another tie between the same two. */
  readonly unavoidable: number
  /** All that counts: ties, or relations. */
  readonly total: number
}

export function signedNet({ pairs }: Pick<SignedTies, 'pairs'>, counting: Counting): SignedNet {
  const place = new Map<ActorId, number>()
  const at = (id: ActorId) => {
    const known = place.get(id) ?? place.size
    place.set(id, known)
    return known
  }
  const counted = pairs.filter((pair) => weightOf(pair, counting) !== 0)
  const drawn = pairs.filter((pair) => weightOf(pair, counting) === 0)
  const rows = counted.map((pair) => [at(pair.a), at(pair.b), weightOf(pair, counting)] as const)
  const isByTie = counting === 'ties'
  return {
    net: netOf(place.size, rows),
    actors: [...place.keys()],
    pairs: counted,
    drawn,
    unavoidable: isByTie ? pairs.reduce((sum, { plus, minus }) => sum + Math.min(plus.length, minus.length), 0) : 0,
    total: isByTie ? pairs.reduce((sum, { plus, minus }) => sum + plus.length + minus.length, 0) : counted.length,
  }
}
