import type { ActorId, Relation } from '~/map/map.ts'

/** Seen from one actor. A tie to itself goes out. */
export type Direction = 'in' | 'mutual' | 'out'

export type SeenTie = { readonly relation: Relation; readonly direction: Direction }
export type TieGroup = { readonly kind: string; readonly ties: readonly SeenTie[] }

const order: readonly Direction[] = ['in', 'mutual', 'out']

/** An actor's ties by kind, in the order of `kinds`; in each what comes in, then what goes out. Empty kinds are left out. */
export function groupTies(
  relations: readonly Relation[],
  actor: ActorId,
  kinds: readonly string[],
): readonly TieGroup[] {
  const seen = relations.flatMap((relation) => {
    const direction = directionOf(relation, actor)
    return direction === null ? [] : [{ relation, direction }]
  })
  return kinds.flatMap((kind) => {
    const ties = seen.filter(({ relation }) => relation.kind === kind)
    const sorted = ties.sort((a, b) => order.indexOf(a.direction) - order.indexOf(b.direction))
    return sorted.length === 0 ? [] : [{ kind, ties: sorted }]
  })
}

function directionOf({ from, to, mutual }: Relation, actor: ActorId): Direction | null {
  if (from !== actor && to !== actor) return null
  if (mutual === true) return 'mutual'
  return from === actor ? 'out' : 'in'
}
