import { cutsOf } from '~/analysis/cutsOf.ts'
import { type Path, pathsBetween } from '~/analysis/pathsBetween.ts'
import type { Actor, ActorId, Relation, RelationId } from '~/map/map.ts'
import type { Change } from './change.ts'
import { changedActors, comparedIn } from './comparedIn.ts'
import { changesOf } from './compareTies.ts'
import type { View } from './view.ts'
import { weakTies } from './weakTies.ts'

export type Asked = Pick<View, 'ask' | 'pathFrom' | 'pathTo' | 'pathWay' | 'path' | 'compare' | 'before' | 'after'>

type Seen = { readonly actors: readonly Actor[]; readonly relations: readonly Relation[] }

/** What an answer shows on the map; all else is pale. */
export type Lit = {
  readonly actors: ReadonlySet<ActorId>
  readonly ties: ReadonlySet<RelationId>
  /** Of a comparison. */
  readonly changes?: ReadonlyMap<RelationId, Change>
  readonly changedActors?: ReadonlyMap<ActorId, 'new' | 'gone'>
}

/** As many paths as are looked for. */
export const mostPaths = 8

/** The paths that are asked for, over what is visible. */
export const pathsIn = (
  relations: readonly Relation[],
  { pathFrom, pathTo, pathWay }: Pick<View, 'pathFrom' | 'pathTo' | 'pathWay'>,
): readonly Path[] =>
  pathFrom === '' || pathTo === '' ? [] : pathsBetween(relations, pathFrom, pathTo, pathWay, mostPaths)

/** null where nothing is asked, the answer is a list of all, or there is none. */
export function litBy(seen: Seen, asked: Asked): Lit | null {
  switch (asked.ask) {
    case 'paths': {
      const paths = pathsIn(seen.relations, asked)
      const path = paths[Math.min(asked.path, paths.length) - 1]
      if (!path) return null
      return { actors: new Set(path.actors), ties: new Set(path.steps.flat().map(({ id }) => id)) }
    }
    case 'cuts': {
      const { points } = cutsOf(seen.actors, seen.relations)
      const actors = new Set(points.map(({ actor }) => actor))
      if (actors.size === 0) return null
      const ties = seen.relations.filter(({ from, to }) => actors.has(from) || actors.has(to))
      return { actors, ties: new Set(ties.map(({ id }) => id)) }
    }
    case 'bridges':
      return ofTies(cutsOf(seen.actors, seen.relations).bridges.map(({ tie }) => tie))
    case 'weak':
      return ofTies(weakTies(seen.relations).map(({ tie }) => tie))
    case 'compare': {
      const { changes } = comparedIn(seen.relations, asked)
      if (changes === null) return null
      const [ties, changedOnes] = [changesOf(changes), changedActors(seen.actors, asked.compare)]
      if (ties.size + changedOnes.size === 0) return null
      const ends = seen.relations.flatMap(({ id, from, to }) => (ties.has(id) ? [from, to] : []))
      const actors = new Set([...changedOnes.keys(), ...ends])
      return { actors, ties: new Set(ties.keys()), changes: ties, changedActors: changedOnes }
    }
    default:
      return null
  }
}

function ofTies(ties: readonly Relation[]): Lit | null {
  if (ties.length === 0) return null
  return { actors: new Set(ties.flatMap(({ from, to }) => [from, to])), ties: new Set(ties.map(({ id }) => id)) }
}
