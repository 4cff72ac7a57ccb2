import type { CampsJob, CampsNews } from '~/analysis/answerCamps.ts'
import type { Camps } from '~/analysis/campsOf.ts'
import type { Half } from '~/analysis/closeGap.ts'
import { joinHalves } from '~/analysis/joinHalves.ts'
import type { Split } from '~/analysis/splitInTwo.ts'
import { type CampsHand, campsHand } from './campsHand.ts'

/** With fewer ties one worker is done before a second one has begun. */
const manyTies = 120

/**
 * Seeks camps beside the page, so that the page stays alive, and tells what it finds as it finds it. Two workers share the
 * search where there are two cores: what they find does not depend on which is faster. Rejects when it is aborted or fails.
 * Where no worker can be made, the page does the work itself.
 */
export async function campsInWorker(
  job: CampsJob,
  tell: (news: CampsNews) => void,
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted()
  const isShared =
    job.question.camps === 2 && job.map.relations.length >= manyTies && (navigator.hardwareConcurrency ?? 1) > 1
  const hands: CampsHand[] = []
  const dropAll = (why: unknown) => {
    for (const hand of hands) hand.drop(why)
  }
  const abort = () => dropAll(signal.reason)
  signal.addEventListener('abort', abort)
  try {
    const made = await Promise.all([campsHand(), isShared ? campsHand() : null])
    hands.push(...made.flatMap((hand) => hand ?? []))
    signal.throwIfAborted()
    const [first, second] = hands
    if (!first) return await answerHere(job, tell)
    const known = second ? await inHalves(job, first, second, tell) : undefined
    second?.drop(null)
    await first.ask({ job, known }, (news) => news.kind !== 'half' && tell(news))
  } finally {
    signal.removeEventListener('abort', abort)
    dropAll(null)
  }
}

/**
 * The split that both have found together. What the first one has found is enough where nothing had to be shared; undefined
 * where the second one broke off, so that all is to be done by the first.
 */
async function inHalves(
  job: CampsJob,
  first: CampsHand,
  second: CampsHand,
  tell: (news: CampsNews) => void,
): Promise<Split | undefined> {
  const sofar: (Camps | undefined)[] = []
  const search = async (hand: CampsHand, half: Half): Promise<Split> => {
    let found: Split | null = null
    await hand.ask({ job, half }, (news) => {
      if (news.kind === 'half') found = news.split
      if (news.kind !== 'progress') return
      sofar[half] = news.camps
      const [one, two] = sofar
      if (one && two) tell({ kind: 'progress', camps: joinHalves(one, two) })
    })
    if (!found) throw new Error('A half of the search has ended without a split')
    return found
  }
  const other = search(second, 1).catch(() => undefined)
  const mine = await search(first, 0)
  if (!mine.isHalf) return mine
  const theirs = await other
  return theirs && joinHalves(mine, theirs)
}

async function answerHere(job: CampsJob, tell: (news: CampsNews) => void): Promise<void> {
  const { answerCamps } = await import('~/analysis/answerCamps.ts')
  answerCamps(job, tell)
}
