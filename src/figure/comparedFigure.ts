import type { Relation, RelationId } from '~/map/map.ts'
import { type Comparing, comparedIn } from '~/view/comparedIn.ts'
import { comparedSides } from '~/view/comparedSides.ts'
import { type Change, changesOf, changesOnSides } from '~/view/compareTies.ts'
import type { Content } from './chooseContent.ts'
import type { FigureWords } from './figureWords.ts'

type Side = {
  readonly name: string
  /** As that side alone tells them. */
  readonly ties: readonly Relation[]
  readonly changes: ReadonlyMap<RelationId, Change>
}

/** Two sides of a map, for a figure that lays one over the other or sets them side by side. */
export type ComparedFigure = {
  readonly sides: readonly [Side, Side]
  /** Of one picture of both. */
  readonly changes: ReadonlyMap<RelationId, Change>
  /** What is compared, and what came of it. */
  readonly statement: string
}

/** null where nothing can be compared. */
export function comparedFigure(
  { map, relations }: Pick<Content, 'map' | 'relations'>,
  comparing: Comparing,
  words: FigureWords,
): ComparedFigure | null {
  const { changes, sides } = comparedIn(relations, comparing)
  if (changes === null) return null
  const { added, gone, changed, same } = changes
  const [first, second] = comparedSides(map.sources, comparing, words)
  const told = words.compare
  const marks = changesOnSides(changes)
  return {
    sides: [
      {
        name: first,
        ties: sides[0],
        changes: marks[0],
      },
      {
        name: second,
        ties: sides[1],
        changes: marks[1],
      },
    ],
    changes: changesOf(changes),
    statement: [
      `${told.side(told.first, first)}.`,
      `${told.side(told.second, second)}.`,
      told.summary(added.length, gone.length, changed.length, same),
    ].join(' '),
  }
}
