import { basisGroupOf } from '~/map/basis.ts'
import { balanceOverTime, type OverTime } from './balanceOverTime.ts'
import { type Camps, type CampsMap, type CampsQuestion, campsOf, halfOfCamps } from './campsOf.ts'
import type { Half } from './closeGap.ts'
import { signedNet } from './signedNet.ts'
import { type Counting, signedTies } from './signedTies.ts'
import { splitInCamps } from './splitInCamps.ts'
import type { Split } from './splitInTwo.ts'

/** How much of what counts goes against the best split; between `lower` and `cost` where that is not proven. */
export type Score = { readonly total: number; readonly cost: number; readonly lower: number }

/** What is told besides the camps, and comes after them. */
export type MoreOfCamps = {
  readonly overTime: OverTime
  /** Without ties that are alleged only; null where none of those that count is. */
  readonly withoutAlleged: Score | null
  /** Counted the other way. */
  readonly otherCounting: Score
}

export type CampsNews =
  | { readonly kind: 'progress' | 'camps'; readonly camps: Camps }
  | { readonly kind: 'more'; readonly more: MoreOfCamps }

export type CampsJob = {
  readonly map: CampsMap
  /** The same at all times, where `map` is cut down to some; else the same. */
  readonly always: CampsMap
  readonly question: CampsQuestion
  readonly effort: number
}

/** Answers a question piece by piece: the best split so far, the camps, then what is told besides. */
export function answerCamps(
  { map, always, question, effort }: CampsJob,
  tell: (news: CampsNews) => void,
  foundBefore?: Split,
): void {
  const report = (sofar: Camps) => tell({ kind: 'progress', camps: sofar })
  const camps = campsOf(map, question, { effort, report, known: foundBefore })
  tell({ kind: 'camps', camps })
  const other: Counting = question.counting === 'ties' ? 'relations' : 'ties'
  const known = map.relations.filter((relation) => basisGroupOf(relation) !== 'alleged')
  const withoutAlleged = scoreOf({ ...map, relations: known }, question, effort)
  tell({
    kind: 'more',
    more: {
      overTime: balanceOverTime(always, question),
      withoutAlleged: withoutAlleged.total === camps.total ? null : withoutAlleged,
      otherCounting: scoreOf(map, { ...question, counting: other }, effort),
    },
  })
}

/** One half of the search for two camps, and the best split so far while it lasts. */
export const answerHalf = ({ map, question, effort }: CampsJob, half: Half, tell: (news: CampsNews) => void): Split =>
  halfOfCamps(map, question, half, { effort, report: (camps) => tell({ kind: 'progress', camps }) })

function scoreOf(map: CampsMap, { kinds, counting, camps }: CampsQuestion, effort: number): Score {
  const { net, total, unavoidable } = signedNet(signedTies(map, map, kinds), counting)
  const { cost, lower } = splitInCamps(net, camps, { effort })
  return { total, cost: cost + unavoidable, lower: lower + unavoidable }
}
