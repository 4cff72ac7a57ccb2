import { answerCamps, type CampsJob, type CampsNews } from '~/analysis/answerCamps.ts'
import { breath } from './breath.ts'

/** The page answers nothing meanwhile: as much work as a slide may be, and then the best found, with what is proven of it. */
export const effortHere = 1e8

/** Camps on the page itself, once what is on screen has been painted. */
export async function campsHere(job: CampsJob, tell: (news: CampsNews) => void, signal: AbortSignal): Promise<void> {
  await breath()
  signal.throwIfAborted()
  answerCamps({ ...job, effort: Math.min(job.effort, effortHere) }, tell)
}
