import { answerCamps, answerHalf, type CampsJob } from '~/analysis/answerCamps.ts'
import type { Half } from '~/analysis/closeGap.ts'
import type { Split } from '~/analysis/splitInTwo.ts'

/** What is asked: one half of the search, or everything, from what both halves have found where they have. */
export type CampsAsked = {
  readonly job: CampsJob
  readonly half?: Half | undefined
  readonly known?: Split | undefined
}

// The other side of campsHand: says that it is ready, and answers one question after another, piece by piece. It holds a
// lock of its own name as long as it lives, so that the page knows when it does not.

self.addEventListener('message', ({ data: { job, half, known } }: MessageEvent<CampsAsked>) => {
  if (half === undefined) answerCamps(job, (news) => self.postMessage(news), known)
  else self.postMessage({ kind: 'half', split: answerHalf(job, half, (news) => self.postMessage(news)) })
  self.postMessage('end')
})

const ready = () => self.postMessage('ready')
if ('locks' in navigator)
  void navigator.locks.request(self.name, () => {
    ready()
    return new Promise(() => {})
  })
else ready()
