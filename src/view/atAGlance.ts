import type { Relation } from '~/map/map.ts'
import type { Direction, TieGroup } from './groupTies.ts'

/** One bar: who backs the actor, whom it opposes, … */
export type GlanceRow = {
  readonly kind: string
  readonly direction: Direction
  readonly relations: readonly Relation[]
}

/** Who stands for and against an actor. Affiliations say neither, and the list of ties has them. */
export function atAGlance(groups: readonly TieGroup[]): readonly GlanceRow[] {
  const directions: readonly Direction[] = ['in', 'mutual', 'out']
  return groups
    .filter(({ kind }) => kind !== 'affiliation')
    .flatMap(({ kind, ties }) =>
      directions.flatMap((direction) => {
        const relations = ties.filter((tie) => tie.direction === direction).map(({ relation }) => relation)
        return relations.length === 0 ? [] : [{ kind, direction, relations }]
      }),
    )
}
