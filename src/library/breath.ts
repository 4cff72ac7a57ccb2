/** Lets the browser paint and answer. A message, and no timer: those of a page out of sight are slowed to one a second. */
export const breath = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })

/** ms of work between two breaths: a picture comes every 16. */
const atOnce = 8

/** Goes through long work a step at a time. A page out of sight has nobody to answer, and little time: there it is done at once. */
export async function inSteps<Result>(steps: Generator<void, Result>): Promise<Result> {
  let since = performance.now()
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    if (performance.now() - since < atOnce || document.visibilityState === 'hidden') continue
    await breath()
    since = performance.now()
  }
}
