import { doFigureTask, type FigureBytes, type FigureTask } from './figureTasks.ts'

// The other side of figureInWorker: says that it is ready, answers each task.

export type FigureReply = 'ready' | { readonly made: FigureBytes }

const reply = (message: FigureReply, given: readonly Transferable[] = []) =>
  globalThis.postMessage(message, { transfer: [...given] })

globalThis.addEventListener('message', ({ data }: MessageEvent<FigureTask>) => {
  doFigureTask(data).then(
    (made) => reply({ made }, made ? [made.buffer] : []),
    // The page hears it as an error of the worker's.
    (error: unknown) =>
      setTimeout(() => {
        throw error
      }),
  )
})
reply('ready')
