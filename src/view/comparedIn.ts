import { basisGroupOf, basisGroups } from '~/map/basis.ts'
import { mapSideOf } from '~/map/comparedMaps.ts'
import { heldIn } from '~/map/heldIn.ts'
import type { Actor, ActorId, Relation } from '~/map/map.ts'
import { spansOf } from '~/map/spansOf.ts'
import { compareTies, type TieChanges } from './compareTies.ts'
import { timeOf } from './timeOf.ts'
import type { View } from './view.ts'

export type Comparing = Pick<View, 'compare' | 'before' | 'after'>

/** What a view compares; null where it asks something else. */
export const comparingOf = ({ ask, compare, before, after }: Comparing & Pick<View, 'ask'>): Comparing | null =>
  ask === 'compare' ? { compare, before, after } : null

/** Actors that only one of two maps has. */
export function changedActors(
  actors: readonly Actor[],
  compare: View['compare'],
): ReadonlyMap<ActorId, 'new' | 'gone'> {
  if (compare !== 'maps') return new Map()
  return new Map(
    actors.flatMap((actor) => {
      const side = mapSideOf(actor)
      return side === 'first' || side === 'second' ? [[actor.id, side === 'first' ? 'gone' : 'new'] as const] : []
    }),
  )
}

/** Why nothing can be compared: a side is missing, both are one, or a side is no date, source or basis. */
export type NoComparison =
  | { readonly code: 'choose' | 'same' }
  | { readonly code: 'no-date' | 'unknown'; readonly text: string }

export type Compared =
  | {
      readonly changes: TieChanges
      /** The ties of either, as it alone tells them. */
      readonly sides: readonly [readonly Relation[], readonly Relation[]]
      readonly trouble: null
    }
  | { readonly changes: null; readonly sides: null; readonly trouble: NoComparison }

/** The two sides as they are meant: bases are those on record against the alleged until others are chosen. */
export function sidesOf({ compare, before, after }: Comparing): readonly [string, string] {
  if (compare === 'maps') return ['first', 'second']
  return compare === 'bases' ? [before || 'record', after || 'alleged'] : [before, after]
}

/**
 * Two moments (each a date, a month, a year), two sources (each with what it alone gives as basis) or two bases of the same
 * ties. Ties without a date are in every moment.
 */
export function comparedIn(relations: readonly Relation[], comparing: Comparing): Compared {
  const [before, after] = sidesOf(comparing)
  if (before === '' || after === '') return none({ code: 'choose' })
  if (before === after) return none({ code: 'same' })
  const first = sideOf(relations, comparing.compare, before)
  const second = sideOf(relations, comparing.compare, after)
  if ('code' in first) return none(first)
  if ('code' in second) return none(second)
  return { changes: compareTies(first.ties, second.ties), sides: [first.ties, second.ties], trouble: null }
}

const none = (trouble: NoComparison): Compared => ({ changes: null, sides: null, trouble })

function sideOf(
  relations: readonly Relation[],
  compare: View['compare'],
  side: string,
): { readonly ties: readonly Relation[] } | NoComparison {
  if (compare === 'moments') {
    const { time, bad } = timeOf({ from: side, to: side })
    if (bad !== null) return { code: 'no-date', text: side }
    return { ties: heldIn(relations, spansOf(relations), time, 'always') }
  }
  if (compare === 'maps') {
    const other = side === 'first' ? 'second' : 'first'
    return { ties: relations.filter((tie) => mapSideOf(tie) !== other) }
  }
  if (compare === 'bases') {
    if (!basisGroups.some((group) => group === side)) return { code: 'unknown', text: side }
    return { ties: relations.filter((tie) => basisGroupOf(tie) === side) }
  }
  const ties = relations.flatMap((tie) => {
    const evidence = tie.evidence.filter(({ source }) => source === side)
    return evidence.length === 0 ? [] : [{ ...tie, evidence }]
  })
  return ties.length === 0 ? { code: 'unknown', text: side } : { ties }
}
