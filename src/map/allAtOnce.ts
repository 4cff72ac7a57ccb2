/** Goes through such work while the page lives on; rejects when it throws. */
export type InSteps = <Result>(steps: Generator<void, Result>) => Promise<Result>

/** Goes through work that is made to be done a step at a time, for who need not breathe between them. */
export function allAtOnce<Result>(steps: Generator<void, Result>): Result {
  let step = steps.next()
  while (!step.done) step = steps.next()
  return step.value
}
