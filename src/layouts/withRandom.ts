import { random } from '~/map/random.ts'

/** Runs work with `Math.random` seeded, for libraries that ask no one. The work must end before it returns. */
export function withRandom<T>(seed: number, work: () => T): T {
  const before = Math.random
  Math.random = random(seed)
  try {
    return work()
  } finally {
    Math.random = before
  }
}
