import type { ActorId, EntenteMap, Relation, RelationId } from '~/map/map.ts'
import { type Circle, checkCircles } from './checkCircles.ts'
import { circleProof, type NetCircle } from './circleProof.ts'
import type { Limits } from './closeGap.ts'
import { componentsOf } from './componentsOf.ts'
import { equalSplits } from './equalSplits.ts'
import { isAgainst, type Net, type Sides } from './net.ts'
import { type SignedNet, signedNet } from './signedNet.ts'
import { type Counting, type KindSigns, type SignedPair, type SignedTies, signedTies } from './signedTies.ts'
import { splitInCamps } from './splitInCamps.ts'
import type { Split } from './splitInTwo.ts'
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

/** One entry of what goes against the split: a tie, or all ties of a pair that counts as one relation. */
export type Against = {
  readonly ties: readonly RelationId[]
  /** Support that crosses from one camp to another, or opposition inside one. */
  readonly why: 'support-across' | 'opposition-inside'
  /** Whether it goes against every best split, as far as they are known. */
  readonly always: boolean
  /** Of the triads that it is part of, those that are not balanced. */
  readonly tense: number
}

/** How far the answer has come; `lower` is proven, `against` is what was found. */
export type CampsProgress = { readonly against: number; readonly lower: number }

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
  readonly either: readonly { readonly actor: ActorId; readonly camps: readonly (readonly ActorId[])[] }[]
  readonly triads: Triads
}

/** The camps of what is visible of a map, with the proof, how sure it is, and the triads. */
export function campsOf(map: CampsMap, question: CampsQuestion, limits: Limits): Camps {
  const signed = signedTies(map, map, question.kinds)
  const net = signedNet(signed, question.counting)
  const split = splitInCamps(net.net, question.camps, limits)
  const kind = question.camps === 2 ? 'two' : 'any'
  const ranks = ranksOf(map, signed)
  const parts = componentsOf(net.net)
  const sides = alignParts(net, split.sides, parts, ranks)
  const circles = question.camps === 1 ? [] : circlesOf(net, split, kind, question.counting)
  const proven = checkCircles(signed, circles, question.counting, kind)
  if (proven === null) throw new Error('The circles that were found prove nothing')
  const equal =
    question.camps === 2 && split.cost === split.lower && net.net.size > 0
      ? equalSplits(net.net, { ...split, sides })
      : null
  const splits = equal?.splits ?? [sides]
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
    lower: split.lower + net.unavoidable,
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
    either: eitherOf(net, sides, splits, ranks),
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

function againstOf(net: SignedNet, sides: Sides, splits: readonly Sides[], counting: Counting): readonly Against[] {
  const triads = tensionOf(net)
  const rows: Against[] = []
  const put = (pair: SignedPair, e: number | null, isApart: (each: Sides) => boolean) => {
    const apart = isApart(sides)
    const why = apart ? 'support-across' : 'opposition-inside'
    const always = splits.every((each) => isApart(each) === apart)
    const tense = e === null ? 0 : (triads[e] ?? 0)
    const ids = apart ? pair.plus : pair.minus
    const wrong = { why, always, tense } as const
    if (counting === 'ties') rows.push(...ids.map((id) => ({ ties: [id], ...wrong })))
    else if (e !== null && isAgainst(net.net, sides, e)) rows.push({ ties: ids, ...wrong })
  }
  const place = new Map(net.actors.map((id, v) => [id, v]))
  const apartIn = (pair: SignedPair) => (each: Sides) => each[place.get(pair.a) ?? 0] !== each[place.get(pair.b) ?? 0]
  for (const [e, pair] of net.pairs.entries()) put(pair, e, apartIn(pair))
  if (counting === 'ties') for (const pair of net.drawn) put(pair, null, apartIn(pair))
  return rows.sort((one, two) => Number(two.always) - Number(one.always) || two.tense - one.tense)
}

/** How many unbalanced triads each pair is part of. */
function tensionOf({ net }: SignedNet): Float64Array {
  const near = Array.from({ length: net.size }, () => new Map<number, number>())
  for (let e = 0; e < net.weight.length; e++) {
    const sign = Math.sign(net.weight[e] ?? 0)
    near[net.a[e] ?? 0]?.set(net.b[e] ?? 0, sign)
    near[net.b[e] ?? 0]?.set(net.a[e] ?? 0, sign)
  }
  return net.weight.map((weight, e) => {
    const [one, two] = [near[net.a[e] ?? 0], near[net.b[e] ?? 0]]
    let count = 0
    for (const [v, sign] of one ?? []) {
      const other = two?.get(v)
      if (other !== undefined && sign * other * Math.sign(weight) < 0) count++
    }
    return count
  })
}

function eitherOf(net: SignedNet, sides: Sides, splits: readonly Sides[], ranks: Ranks): Camps['either'] {
  return net.actors.flatMap((actor, v) => {
    const other = splits.find((each) => each[v] !== sides[v])
    return other ? [{ actor, camps: campsFrom(net, other, ranks) }] : []
  })
}

function circlesOf(net: SignedNet, split: Split, kind: 'two' | 'any', counting: Counting): readonly Circle[] {
  const room = net.pairs.map(({ plus, minus }) => ({ plus: [...plus], minus: [...minus] }))
  const own =
    counting === 'relations'
      ? []
      : [...net.pairs, ...net.drawn].flatMap(({ a, b, plus, minus }) =>
          plus
            .slice(0, minus.length)
            .flatMap((id, at): readonly Circle[] =>
              minus.slice(at, at + 1).map((against) => ({ actors: [a, b], ties: [id, against], share: 1 })),
            ),
        )
  // Ties that stand against each other in their pair are used up there.
  if (counting === 'ties')
    for (const pair of room) {
      const both = Math.min(pair.plus.length, pair.minus.length)
      pair.plus.splice(0, both)
      pair.minus.splice(0, both)
    }
  const found = circleProof(net.net, split.sides, kind, split.cost)
  return [...own, ...found.map((circle) => wordCircle(net, circle, room))]
}

function wordCircle(
  { net, actors }: SignedNet,
  { pairs, share }: NetCircle,
  room: readonly { readonly plus: RelationId[]; readonly minus: RelationId[] }[],
): Circle {
  const round = goRound(net, pairs)
  return {
    actors: round.map((v) => actors[v] ?? ''),
    ties: pairs.map((e) => {
      const ids = ((net.weight[e] ?? 0) > 0 ? room[e]?.plus : room[e]?.minus) ?? []
      // A whole circle takes its tie away from the others, as long as there are more.
      return (share === 1 && ids.length > 1 ? ids.shift() : ids[0]) ?? ''
    }),
    share,
  }
}

/** The actors of a circle; the n-th pair leads on from the n-th. */
function goRound(net: Net, pairs: readonly number[]): readonly number[] {
  const ends = pairs.map((e) => [net.a[e] ?? 0, net.b[e] ?? 0] as const)
  const [first, second] = ends
  if (!first || !second) return []
  const round = [second.includes(first[0]) ? first[1] : first[0]]
  for (const [a, b] of ends.slice(0, -1)) round.push(round.at(-1) === a ? b : a)
  return round
}
