import type { ActorId, Relation, RelationId } from '~/map/map.ts'
import type { Change } from '~/view/change.ts'
import { type Comparing, changedActors, comparedIn } from '~/view/comparedIn.ts'
import { comparedSides } from '~/view/comparedSides.ts'
import { changesOf, changesOnSides } from '~/view/compareTies.ts'
import type { Content } from './chooseContent.ts'
import type { FigureWords } from './figureWords.ts'

type Side = {
  readonly name: string
  /** As that side alone tells them. */
  readonly ties: readonly Relation[]
  readonly changes: ReadonlyMap<RelationId, Change>
  readonly changedActors: ReadonlyMap<ActorId, Change>
}

/** Two sides of a map, for a figure that lays one over the other or sets them side by side. */
export type ComparedFigure = {
  readonly sides: readonly [Side, Side]
  /** Of one picture of both. */
  readonly changes: ReadonlyMap<RelationId, Change>
  readonly changedActors: ReadonlyMap<ActorId, Change>
  /** What is compared, and what came of it. */
  readonly statement: string
}

/** null where nothing can be compared. */
export function comparedFigure(
  { map, actors, relations }: Pick<Content, 'map' | 'actors' | 'relations'>,
  comparing: Comparing,
  words: FigureWords,
  language: string,
): ComparedFigure | null {
  const { changes, sides } = comparedIn(relations, comparing)
  if (changes === null) return null
  const { added, gone, changed, same } = changes
  const [first, second] = comparedSides(map, comparing, words, language)
  const ofActors = changedActors(actors, comparing.compare)
  const only = (change: Change) => new Map([...ofActors].filter((each) => each[1] === change))
  const told = words.compare
  const marks = changesOnSides(changes)
  return {
    sides: [
      {
        name: first,
        ties: sides[0],
        changes: marks[0],
        changedActors: only('gone'),
      },
      {
        name: second,
        ties: sides[1],
        changes: marks[1],
        changedActors: only('new'),
      },
    ],
    changes: changesOf(changes),
    changedActors: ofActors,
    statement: [
      `${told.side(told.first, first)}.`,
      `${told.side(told.second, second)}.`,
      told.summary(added.length, gone.length, changed.length, same),
      ofActors.size === 0 ? '' : told.actors(only('new').size, only('gone').size),
    ]
      .filter(Boolean)
      .join(' '),
  }
}
