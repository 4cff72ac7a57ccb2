import type { ActorId, EntenteMap, Relation, RelationId } from '~/map/map.ts'
import { type Against, againstOf } from './againstOf.ts'
import { type Circle, checkCircles } from './checkCircles.ts'
import { circlesOf } from './circlesOf.ts'
import type { Half } from './closeGap.ts'
import { componentsOf } from './componentsOf.ts'
import { equalSplits } from './equalSplits.ts'
import type { Sides } from './net.ts'
import { type SignedNet, signedNet } from './signedNet.ts'
import { type Counting, type KindSigns, type SignedTies, signedTies } from './signedTies.ts'
import { splitInCamps } from './splitInCamps.ts'
import { type Split, splitInTwo } from './splitInTwo.ts'
import { type Triads, triadsOf } from './triads.ts'

export type CampsQuestion = {
  readonly counting: Counting
  readonly kinds: KindSigns
  /** How many camps at most; `best` for as many as leave least against the split. */
  readonly camps: number | 'best'
}

/** The part of a map that camps are found in, as small as can be sent to a worker. */
export type CampsMap = Pick<EntenteMap, 'relationKinds'> & {
  readonly actors: readonly { readonly id: ActorId }[]
  readonly relations: readonly Relation[]
}

/** Plain data, so that it can come from a worker. */
export type Camps = {
  readonly question: CampsQuestion
  /** What is counted in all: ties, or relations. */
  readonly total: number
  readonly selfTies: readonly RelationId[]
  readonly unsigned: SignedTies['unsigned']
  /** Pairs with as many ties for as against, where a pair counts as one relation. */
  readonly drawn: number
  /** Members in the order of the map, the camp of the actor with most signed ties first. */
  readonly camps: readonly (readonly ActorId[])[]
  /** Of each camp the actor with most signed ties. */
  readonly heads: readonly ActorId[]
  readonly notPlaced: readonly ActorId[]
  readonly cost: number
  /** Proven: no split has less against it. */
  readonly lower: number
  readonly against: readonly Against[]
  /** Contradictory circles that share no tie, checked, and how many ties they prove to be against any split. */
  readonly circles: readonly Circle[]
  readonly circlesProve: number
  /** Networks that no signed tie connects: their sides cannot be compared. Each by the actor with most signed ties. */
  readonly apart: readonly ActorId[]
  /** Splits that fit as well, besides this one; null where they were not sought. */
  readonly others: { readonly count: number; readonly isComplete: boolean } | null
  /** Actors that are on another side in one of them, and what the first that moves each of them looks like. */
  readonly either: readonly {
    readonly actor: ActorId
    readonly camps: readonly (readonly ActorId[])[]
    readonly against: readonly Against[]
  }[]
  readonly triads: Triads
}

export type CampsLimits = {
  /** See `Limits` of `closeGap`. */
  readonly effort: number
  /** Called with the best split so far, and what is proven of it, whenever either got better. */
  readonly report?: ((camps: Camps) => void) | undefined
  /** The split, where it has been found already. */
  readonly known?: Split | undefined
}

/** The camps of what is visible of a map, with the proof, how sure it is, and the triads. */
export function campsOf(map: CampsMap, question: CampsQuestion, { effort, report, known }: CampsLimits): Camps {
  const signed = signedTies(map, map, question.kinds)
  const net = signedNet(signed, question.counting)
  const say = (split: Split) => report?.(tellOf(map, question, signed, net, split, false))
  const split = known ?? splitInCamps(net.net, question.camps, { effort, report: say })
  // The numbers first: the circles and the other splits take as long again.
  say(split)
  return tellOf(map, question, signed, net, split, true)
}

/** The same without what takes longer than the split itself: the circles that prove it, and other splits that fit as well. */
export function campsBriefly(map: CampsMap, question: CampsQuestion, { effort }: Pick<CampsLimits, 'effort'>): Camps {
  const signed = signedTies(map, map, question.kinds)
  const net = signedNet(signed, question.counting)
  return tellOf(map, question, signed, net, splitInCamps(net.net, question.camps, { effort }), false)
}

/** One half of the work of finding two camps: the other half can be done at the same time, see `joinHalves`. */
export function halfOfCamps(
  map: CampsMap,
  question: CampsQuestion,
  half: Half,
  { effort, report }: CampsLimits,
): Split {
  const signed = signedTies(map, map, question.kinds)
  const net = signedNet(signed, question.counting)
  return splitInTwo(net.net, {
    effort,
    half,
    report: (split) => report?.(tellOf(map, question, signed, net, split, false)),
  })
}

/** `isFinal`: with all that follows from a split, which takes longer. */
function tellOf(
  map: CampsMap,
  question: CampsQuestion,
  signed: SignedTies,
  net: SignedNet,
  split: Split,
  isFinal: boolean,
): Camps {
  const kind = question.camps === 2 ? 'two' : 'any'
  const ranks = ranksOf(map, signed)
  const parts = componentsOf(net.net)
  const sides = alignParts(net, split.sides, parts, ranks)
  const circles = question.camps === 1 || !isFinal ? [] : circlesOf(net, split, kind, question.counting)
  const proven = checkCircles(signed, circles, question.counting, kind)
  if (proven === null) throw new Error('The circles that were found prove nothing')
  const equal =
    isFinal && question.camps === 2 && split.cost === split.lower && net.net.size > 0
      ? equalSplits(net.net, { ...split, sides })
      : null
  const splits = equal?.splits.map((each) => nearTo(sides, each, parts)) ?? [sides]
  const triads = triadsOf(net)
  const camps = campsFrom(net, sides, ranks)
  const placed = new Set(net.actors)
  return {
    question,
    total: net.total,
    selfTies: signed.selfTies,
    unsigned: signed.unsigned,
    drawn: net.drawn.length,
    camps,
    heads: camps.map((camp) => headOf(camp, ranks)),
    notPlaced: map.actors.flatMap(({ id }) => (placed.has(id) ? [] : [id])),
    cost: split.cost + net.unavoidable,
    // Circles are sought once more at the end, and may prove more than a search that was stopped.
    lower: Math.max(split.lower + net.unavoidable, proven),
    against: againstOf(net, sides, splits, question.counting),
    circles,
    circlesProve: proven,
    apart:
      parts.length < 2
        ? []
        : parts.map((part) =>
            headOf(
              part.map((v) => net.actors[v] ?? ''),
              ranks,
            ),
          ),
    others: equal && { count: equal.splits.length - 1, isComplete: equal.isComplete },
    either: eitherOf(net, sides, splits, ranks, question.counting),
    triads,
  }
}

/** More ties first, then the order of the map. */
type Ranks = ReadonlyMap<ActorId, { readonly ties: number; readonly place: number }>

function ranksOf({ actors }: CampsMap, { pairs }: SignedTies): Ranks {
  const ties = new Map<ActorId, number>()
  for (const { a, b, plus, minus } of pairs)
    for (const id of [a, b]) ties.set(id, (ties.get(id) ?? 0) + plus.length + minus.length)
  return new Map(actors.map(({ id }, place) => [id, { ties: ties.get(id) ?? 0, place }]))
}

const headOf = (camp: readonly ActorId[], ranks: Ranks): ActorId =>
  camp.toSorted((one, two) => {
    const [a, b] = [ranks.get(one), ranks.get(two)]
    return (b?.ties ?? 0) - (a?.ties ?? 0) || (a?.place ?? 0) - (b?.place ?? 0)
  })[0] ?? ''

/** Of networks that nothing connects, the head of each is put into the first camp: it has to be somewhere. */
function alignParts(net: SignedNet, sides: Sides, parts: readonly (readonly number[])[], ranks: Ranks): Sides {
  const aligned = sides.slice()
  for (const part of parts) {
    const head = headOf(
      part.map((v) => net.actors[v] ?? ''),
      ranks,
    )
    const own = sides[net.actors.indexOf(head)] ?? 0
    for (const v of part) aligned[v] = sides[v] === own ? 0 : sides[v] === 0 ? own : (sides[v] ?? 0)
  }
  return aligned
}

function campsFrom({ actors }: SignedNet, sides: Sides, ranks: Ranks): readonly (readonly ActorId[])[] {
  const camps = new Map<number, ActorId[]>()
  for (const [v, id] of actors.entries()) {
    const side = sides[v] ?? 0
    camps.set(side, [...(camps.get(side) ?? []), id])
  }
  const place = (id: ActorId) => ranks.get(id)?.place ?? 0
  return [...camps]
    .sort(([one, a], [two, b]) => (one === 0 ? -1 : two === 0 ? 1 : b.length - a.length || one - two))
    .map(([, camp]) => camp.sort((a, b) => place(a) - place(b)))
}

/** A split and its mirror are the same: the one that moves fewer actors, in each part that nothing connects with the others. */
function nearTo(sides: Sides, other: Sides, parts: readonly (readonly number[])[]): Sides {
  const near = other.slice()
  for (const part of parts) {
    const moved = part.filter((v) => other[v] !== sides[v]).length
    if (2 * moved > part.length) for (const v of part) near[v] = 1 - (other[v] ?? 0)
  }
  return near
}

function eitherOf(
  net: SignedNet,
  sides: Sides,
  splits: readonly Sides[],
  ranks: Ranks,
  counting: Counting,
): Camps['either'] {
  return net.actors.flatMap((actor, v) => {
    const other = splits.find((each) => each[v] !== sides[v])
    if (!other) return []
    return [{ actor, camps: campsFrom(net, other, ranks), against: againstOf(net, other, splits, counting) }]
  })
}
