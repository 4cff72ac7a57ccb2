import type { RelationId } from '~/map/map.ts'
import type { Circle } from './checkCircles.ts'
import { circleProof, type NetCircle } from './circleProof.ts'
import type { Net } from './net.ts'
import type { SignedNet } from './signedNet.ts'
import type { Counting } from './signedTies.ts'
import type { Split } from './splitInTwo.ts'

/** The contradictory circles that prove a split, in the ties of the map. */
export function circlesOf(net: SignedNet, split: Split, kind: 'two' | 'any', counting: Counting): readonly Circle[] {
  const room = net.pairs.map(({ plus, minus }) => ({ plus: [...plus], minus: [...minus] }))
  const own =
    counting === 'relations'
      ? []
      : [...net.pairs, ...net.drawn].flatMap(({ a, b, plus, minus }) =>
          plus
            .slice(0, minus.length)
            .flatMap((id, at): readonly Circle[] =>
              minus.slice(at, at + 1).map((against) => ({ actors: [a, b], ties: [id, against], share: 1 })),
            ),
        )
  // Ties that stand against each other in their pair are used up there.
  if (counting === 'ties')
    for (const pair of room) {
      const both = Math.min(pair.plus.length, pair.minus.length)
      pair.plus.splice(0, both)
      pair.minus.splice(0, both)
    }
  const found = circleProof(net.net, split.sides, kind, split.cost)
  return [...own, ...found.map((circle) => wordCircle(net, circle, room))]
}

function wordCircle(
  { net, actors }: SignedNet,
  { pairs, share }: NetCircle,
  room: readonly { readonly plus: RelationId[]; readonly minus: RelationId[] }[],
): Circle {
  const round = goRound(net, pairs)
  return {
    actors: round.map((v) => actors[v] ?? ''),
    ties: pairs.map((e) => {
      const ids = ((net.weight[e] ?? 0) > 0 ? room[e]?.plus : room[e]?.minus) ?? []
      // A whole circle takes its tie away from the others, as long as there are more.
      return (share === 1 && ids.length > 1 ? ids.shift() : ids[0]) ?? ''
    }),
    share,
  }
}

/** The actors of a circle; the n-th pair leads on from the n-th. */
function goRound(net: Net, pairs: readonly number[]): readonly number[] {
  const ends = pairs.map((e) => [net.a[e] ?? 0, net.b[e] ?? 0] as const)
  const [first, second] = ends
  if (!first || !second) return []
  const round = [second.includes(first[0]) ? first[1] : first[0]]
  for (const [a, b] of ends.slice(0, -1)) round.push(round.at(-1) === a ? b : a)
  return round
}
