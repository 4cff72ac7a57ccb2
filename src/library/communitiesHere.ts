import { communitySteps } from '~/analysis/communitiesOf.ts'
import { inSteps } from './breath.ts'
import type { FindCommunities } from './followGroups.ts'

/** Communities on the page itself, a piece at a time, so that it answers in between. Rejects when it is aborted. */
export const communitiesHere: FindCommunities = (ties, tell, signal) =>
  inSteps(heard(communitySteps(ties), tell, signal))

function* heard<Result>(
  steps: Generator<number, Result>,
  tell: (done: number) => void,
  signal: AbortSignal,
): Generator<void, Result> {
  for (;;) {
    signal.throwIfAborted()
    const step = steps.next()
    if (step.done) return step.value
    tell(step.value)
    yield
  }
}
