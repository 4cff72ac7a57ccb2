import { answerCamps, type CampsJob } from './answerCamps.ts'

// The other side of campsInWorker: says that it is ready, answers one job piece by piece.

self.addEventListener('message', ({ data }: MessageEvent<CampsJob>) => {
  answerCamps(data, (news) => self.postMessage(news))
  self.postMessage('end')
})
self.postMessage('ready')
