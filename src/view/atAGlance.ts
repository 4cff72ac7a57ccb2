import { kindOf } from '~/map/kinds.ts'
import type { EntenteMap, Relation } from '~/map/map.ts'
import type { Direction, TieGroup } from './groupTies.ts'

/** One bar: who backs the actor, whom it opposes, … */
export type GlanceRow = {
  readonly kind: string
  readonly direction: Direction
  readonly relations: readonly Relation[]
}

/** Who stands for an actor, who against it, and who steps in. Other kinds say neither; the list of ties has them. */
export function atAGlance(groups: readonly TieGroup[], map: Pick<EntenteMap, 'relationKinds'>): readonly GlanceRow[] {
  const directions: readonly Direction[] = ['in', 'mutual', 'out']
  return groups
    .filter(({ kind }) => kind === 'intervention' || kindOf(map, kind).sign !== 0)
    .flatMap(({ kind, ties }) =>
      directions.flatMap((direction) => {
        const relations = ties.filter((tie) => tie.direction === direction).map(({ relation }) => relation)
        return relations.length === 0 ? [] : [{ kind, direction, relations }]
      }),
    )
}
