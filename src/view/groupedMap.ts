import { allAtOnce } from '~/map/allAtOnce.ts'
import { type BasisGroup, basisGroupOf, basisGroups } from '~/map/basis.ts'
import type { Actor, ActorId, EntenteMap, RelationId, Sign } from '~/map/map.ts'
import { groupId, sumId } from './groupIds.ts'
import { type Grouping, tieCounts } from './grouping.ts'
import { ordinalSteps, seenIn } from './ordinals.ts'
import type { VisibleMap } from './visibleMap.ts'

// The map as groups: each stands where its actors would, and ties between two groups are summed, kind by kind.

/** Members that stand in place of a group that is opened; one that is opened twice shows twice as many. */
export const openBy = 24

export type GroupNode = {
  readonly id: ActorId
  readonly key: string
  /** Visible actors that stand in it: all of the group, or those that are left of an opened one. Places in `visible.actors`. */
  readonly members: readonly number[]
  /** Visible actors of the group, wherever they stand. */
  readonly size: number
  readonly isOpen: boolean
  /** The most connected of whom it stands for. */
  readonly head: Actor
  /** Ties between two that stand in it, by kind: places in `visible.relations`. */
  readonly within: ReadonlyMap<string, readonly number[]>
}

/** All ties of one kind and sign between two that are drawn, of which at least one is a group. */
export type Sum = {
  readonly id: RelationId
  /** The end from which more of them run. */
  readonly from: ActorId
  readonly to: ActorId
  readonly kind: string
  /** Where it is not the kind's own. */
  readonly sign?: Sign
  /** Places in `visible.relations`. */
  readonly ties: readonly number[]
  /** How many run from `from`, how many from `to`; a mutual one counts for both. */
  readonly there: number
  readonly back: number
  /** The basis that most of them rest on. */
  readonly basis: BasisGroup
  /** Pale, as all of its ties are. */
  readonly isFaded: boolean
}

export type GroupedMap = {
  readonly nodes: readonly GroupNode[]
  /** Members of opened groups, by place in `visible.actors`; in each group the most connected first. */
  readonly opened: ReadonlyMap<string, readonly number[]>
  /** Every sum, the largest first. */
  readonly sums: readonly Sum[]
  /** Ties between members of opened groups, places in `visible.relations`. */
  readonly relations: readonly number[]
}

type Pair = { a: number; b: number; kind: string; sign: Sign | undefined; ties: number[] }

/** `opened`: keys of groups; more often, more of the group. Only groups with a visible actor are there. */
export const groupedMap = (...asked: Parameters<typeof groupedSteps>): GroupedMap => allAtOnce(groupedSteps(...asked))

/** Ties in one piece: a few ms of work. */
const tiesAtOnce = 10_000

/** The same a piece at a time, for a page that must breathe between them. */
export function* groupedSteps(
  map: EntenteMap,
  visible: VisibleMap,
  grouping: Grouping,
  opened: readonly string[],
): Generator<void, GroupedMap> {
  const all = yield* ordinalSteps(map)
  const seen = seenIn(map, visible)
  yield
  const ties = tieCounts(map)
  yield
  const members: number[][] = grouping.keys.map(() => [])
  for (let at = 0; at < seen.actors.length; at++) members[grouping.of[seen.actors[at] ?? 0] ?? 0]?.push(at)

  const weight = (place: number) => ties[seen.actors[place] ?? 0] ?? 0
  const shown = new Map<string, readonly number[]>()
  /** What stands for an actor: a group by its number, or from `keys.length` on itself. */
  const home = new Int32Array(map.actors.length).fill(-1)
  const own: number[] = []
  for (const [number, key] of grouping.keys.entries()) {
    const group = members[number] ?? []
    for (const place of group) home[seen.actors[place] ?? 0] = number
    const times = opened.filter((each) => each === key).length
    if (times === 0 || group.length === 0) continue
    const ranked = group.toSorted((a, b) => weight(b) - weight(a))
    // One left alone would be a group of one.
    const count = ranked.length <= openBy * times + 1 ? ranked.length : openBy * times
    for (const place of ranked.slice(0, count)) {
      home[seen.actors[place] ?? 0] = grouping.keys.length + own.length
      own.push(place)
    }
    shown.set(key, ranked.slice(0, count))
    members[number] = ranked.slice(count)
  }

  const within = grouping.keys.map(() => new Map<string, number[]>())
  const pairs = new Map<number, Pair>()
  const standing = grouping.keys.length + own.length
  const numberOf = numbers()
  const relations: number[] = []
  for (let at = 0; at < seen.relations.length; at++) {
    if (at % tiesAtOnce === tiesAtOnce - 1) yield
    const tie = seen.relations[at] ?? 0
    const [a, b] = [home[all.from[tie] ?? 0] ?? -1, home[all.to[tie] ?? 0] ?? -1]
    const relation = visible.relations[at]
    if (a < 0 || b < 0 || relation === undefined) continue
    const { kind, sign } = relation
    if (a >= grouping.keys.length && b >= grouping.keys.length) relations.push(at)
    else if (a === b) listIn(within[a] ?? new Map(), kind).push(at)
    else {
      const [low, high] = a < b ? [a, b] : [b, a]
      const key = (numberOf(kind, sign) * standing + low) * standing + high
      const pair = pairs.get(key)
      if (pair) pair.ties.push(at)
      else pairs.set(key, { a: low, b: high, kind, sign, ties: [at] })
    }
  }
  yield

  const idOf = (number: number): ActorId =>
    number < grouping.keys.length
      ? groupId(grouping.keys[number] ?? '')
      : (visible.actors[own[number - grouping.keys.length] ?? -1]?.id ?? '')
  const nodes = grouping.keys.flatMap((key, number): readonly GroupNode[] => {
    const group = members[number] ?? []
    const head =
      visible.actors[group.reduce((best, each) => (weight(each) > weight(best) ? each : best), group[0] ?? -1)]
    if (head === undefined) return []
    const size = group.length + (shown.get(key)?.length ?? 0)
    const id = groupId(key)
    return [{ id, key, members: group, size, isOpen: shown.has(key), head, within: within[number] ?? new Map() }]
  })
  const isFrom = (tie: number, number: number) => home[all.from[seen.relations[tie] ?? 0] ?? 0] === number
  const bases = yield* basisSteps(map.relations)
  const basisAt = (tie: number) => basisGroups[bases[seen.relations[tie] ?? 0] ?? 0] ?? 'none'
  const sums: Sum[] = []
  let summed = 0
  for (const pair of pairs.values()) {
    sums.push(sumOf(pair, idOf, isFrom, basisAt, visible))
    summed += pair.ties.length
    if (summed < tiesAtOnce) continue
    summed = 0
    yield
  }
  return { nodes, opened: shown, sums: sums.sort((a, b) => b.ties.length - a.ties.length), relations }
}

/** A number for each kind with its sign, from 0. */
function numbers() {
  const known = new Map<string, Map<Sign | undefined, number>>()
  let next = 0
  return (kind: string, sign: Sign | undefined): number => {
    const bySign = known.get(kind) ?? new Map<Sign | undefined, number>()
    known.set(kind, bySign)
    const number = bySign.get(sign) ?? next++
    bySign.set(sign, number)
    return number
  }
}

/** What each tie rests on, as a place among `basisGroups`: worked out once for the ties of a map. */
function* basisSteps(relations: EntenteMap['relations']): Generator<void, Uint8Array> {
  const known = basesOf.get(relations)
  if (known) return known
  const bases = new Uint8Array(relations.length)
  for (const [at, relation] of relations.entries()) {
    bases[at] = basisGroups.indexOf(basisGroupOf(relation))
    if (at % tiesAtOnce === tiesAtOnce - 1) yield
  }
  basesOf.set(relations, bases)
  return bases
}
const basesOf = new WeakMap<EntenteMap['relations'], Uint8Array>()

function listIn<Key>(lists: Map<Key, number[]>, key: Key): number[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}

function sumOf(
  { a, b, kind, sign, ties }: Pair,
  idOf: (number: number) => ActorId,
  isFrom: (tie: number, number: number) => boolean,
  basisAt: (tie: number) => BasisGroup,
  { relations, faded }: VisibleMap,
): Sum {
  let [there, back] = [0, 0]
  const bases = new Map<BasisGroup, number>()
  let isFaded = faded !== undefined
  for (const tie of ties) {
    const relation = relations[tie]
    if (!relation) continue
    const isThere = isFrom(tie, a)
    if (isThere || relation.mutual) there++
    if (!isThere || relation.mutual) back++
    const group = basisAt(tie)
    bases.set(group, (bases.get(group) ?? 0) + 1)
    if (isFaded && !faded?.has(relation.id)) isFaded = false
  }
  const most = Math.max(...bases.values())
  const basis = basisGroups.find((group) => bases.get(group) === most) ?? 'none'
  const [from, to] = back > there ? [idOf(b), idOf(a)] : [idOf(a), idOf(b)]
  // The same whichever way most of them run, so that a filter does not lose what is selected.
  const id = sumId(idOf(a), idOf(b), kind, sign)
  const ways = back > there ? { there: back, back: there } : { there, back }
  return { id, from, to, kind, ...(sign === undefined ? {} : { sign }), ties, ...ways, basis, isFaded }
}

/** Sums that are drawn at the most, for each that stands on the map. */
const sumsANode = 1.4
const leastSums = 40
/** Of what is looked at, so many more. */
const askedSums = 48

/**
 * The sums that are drawn: of each that stands there the largest, then the largest of all, and more of what is `asked` for.
 */
export function drawnSums(
  { nodes, opened, sums }: GroupedMap,
  asked: { readonly actors: readonly ActorId[]; readonly tie: RelationId | '' },
): readonly Sum[] {
  const standing = nodes.length + [...opened.values()].reduce((sum, { length }) => sum + length, 0)
  const limit = Math.max(leastSums, Math.ceil(sumsANode * standing))
  if (sums.length <= limit) return sums
  const wanted = new Set(asked.actors)
  const joined = new Set<ActorId>()
  const kept = new Set<Sum>()
  let more = askedSums
  for (const sum of sums) {
    const isFirst = !joined.has(sum.from) || !joined.has(sum.to)
    const isAsked = wanted.has(sum.from) || wanted.has(sum.to)
    if (isFirst || sum.id === asked.tie || (isAsked && more-- > 0)) kept.add(sum)
    joined.add(sum.from).add(sum.to)
  }
  for (const sum of sums) {
    if (kept.size >= limit) break
    kept.add(sum)
  }
  return sums.filter((sum) => kept.has(sum))
}

/** How many ties of each that stands on the map are in no drawn sum. */
export function beyondSums(sums: readonly Sum[], drawn: readonly Sum[]): ReadonlyMap<ActorId, number> {
  const kept = new Set(drawn)
  const beyond = new Map<ActorId, number>()
  for (const sum of sums) {
    if (kept.has(sum)) continue
    for (const end of [sum.from, sum.to]) beyond.set(end, (beyond.get(end) ?? 0) + sum.ties.length)
  }
  return beyond
}
