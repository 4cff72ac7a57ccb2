import { basisGroupOf } from '~/map/basis.ts'
import type { Relation, RelationId } from '~/map/map.ts'
import type { Change } from './change.ts'

/** One tie on both sides, told otherwise by kind, by basis, or by both. */
export type ChangedTie = {
  readonly before: Relation
  readonly after: Relation
  readonly kind: boolean
  readonly basis: boolean
}

/** How two lists of ties differ, each part in the order of its own list; changes in that of the first. */
export type TieChanges = {
  readonly added: readonly Relation[]
  readonly gone: readonly Relation[]
  readonly changed: readonly ChangedTie[]
  /** How many are the same on both sides. */
  readonly same: number
}

/**
 * Ties are one by their id, else by ends and kind, else by ends, each matched once and in order. An id that joins other ends on
 * the other side is another tie. Direction counts, unless both ways are meant.
 */
export function compareTies(before: readonly Relation[], after: readonly Relation[]): TieChanges {
  const { pairs, added, gone } = matchTies(before, after)
  const changed = pairs.filter(({ kind, basis }) => kind || basis)
  return { added, gone, changed, same: pairs.length - changed.length }
}

/** The ties that are one, changed or not, and those that are on one side only. */
export function matchTies(before: readonly Relation[], after: readonly Relation[]) {
  const partner = new Map<Relation, Relation>()
  const taken = new Set<Relation>()
  for (const keyOf of [byId, byKind, endsOf]) {
    const open = queues(
      after.filter((tie) => !taken.has(tie)),
      keyOf,
    )
    for (const tie of before) {
      const match = partner.has(tie) ? undefined : open.get(keyOf(tie))?.shift()
      if (match === undefined) continue
      partner.set(tie, match)
      taken.add(match)
    }
  }
  const pairs = before.flatMap((tie): readonly ChangedTie[] => {
    const match = partner.get(tie)
    if (match === undefined) return []
    const [kind, basis] = [tie.kind !== match.kind, basisGroupOf(tie) !== basisGroupOf(match)]
    return [{ before: tie, after: match, kind, basis }]
  })
  return {
    pairs,
    added: after.filter((tie) => !taken.has(tie)),
    gone: before.filter((tie) => !partner.has(tie)),
  }
}

/** A tie that is one on both sides, and changed, is shown as it is now. */
export function changesOf({ added, gone, changed }: TieChanges): ReadonlyMap<RelationId, Change> {
  return new Map<RelationId, Change>([
    ...added.map(({ id }) => [id, 'new'] as const),
    ...gone.map(({ id }) => [id, 'gone'] as const),
    ...changed.map(({ before }) => [before.id, 'was'] as const),
    ...changed.map(({ after }) => [after.id, 'now'] as const),
  ])
}

/** On either side alone: a tie that is one on both is on the first as it was. */
export function changesOnSides({ added, gone, changed }: TieChanges): readonly [Changes, Changes] {
  const first = new Map<RelationId, Change>(gone.map(({ id }) => [id, 'gone']))
  const second = new Map<RelationId, Change>(added.map(({ id }) => [id, 'new']))
  for (const { before, after } of changed) {
    first.set(before.id, 'was')
    second.set(after.id, 'now')
  }
  return [first, second]
}

type Changes = ReadonlyMap<RelationId, Change>

const endsOf = ({ from, to, mutual = false }: Relation): string =>
  JSON.stringify(mutual ? ['both', ...[from, to].sort()] : ['one', from, to])
const byId = (tie: Relation): string => JSON.stringify([tie.id, endsOf(tie)])
const byKind = (tie: Relation): string => JSON.stringify([tie.kind, endsOf(tie)])

function queues(ties: readonly Relation[], keyOf: (tie: Relation) => string): Map<string, Relation[]> {
  const rows = new Map<string, Relation[]>()
  for (const tie of ties) {
    const key = keyOf(tie)
    const row = rows.get(key)
    if (row) row.push(tie)
    else rows.set(key, [tie])
  }
  return rows
}
