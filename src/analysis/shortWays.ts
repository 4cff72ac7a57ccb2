import { nearestFirst } from './nearestFirst.ts'

/** Places and the steps between them: those out of `place` are from `start[place]` up to `start[place + 1]`. */
export type Steps = {
  readonly start: Int32Array
  /** What each step is called: its length is under this name. */
  readonly name: Int32Array
  readonly to: Int32Array
}

/** Shortest ways, begun anew from one place after another (Dijkstra 1959). */
export type ShortWays = {
  /**
   * From `from` to `to`, as steps from the last to the first; null where every way is `atMost` or longer. Every step is
   * `perStep` longer than `lengths` says (0 or more); those called `without` are not taken.
   */
  readonly find: (from: number, to: number, atMost: number, lengths: Float64Array, without: number) => number[] | null
  /** Steps looked at so far. */
  readonly work: () => number
}

/** Every step costs a little, so that of equal ways the shorter one is taken. */
export const perStep = 1e-5

/** `steps` is read anew at every search. */
export function shortWays({ start, name, to: target }: Steps): ShortWays {
  const size = start.length - 1
  const length = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
  const cameBy = new Int32Array(size)
  const cameFrom = new Int32Array(size)
  let seen: number[] = []
  const waiting = nearestFirst()
  let work = 0

  return {
    work: () => work,
    find: (from, to, atMost, lengths, without) => {
      for (const place of seen) length[place] = Number.POSITIVE_INFINITY
      seen = [from]
      length[from] = 0
      waiting.clear()
      waiting.put(from, 0)
      for (let place = waiting.first(); place !== undefined; place = waiting.first()) {
        const key = waiting.key()
        waiting.drop()
        if (key > (length[place] ?? 0)) continue
        if (place === to) {
          const steps: number[] = []
          for (let at = to; at !== from; at = cameFrom[at] ?? from) steps.push(cameBy[at] ?? 0)
          return steps
        }
        const end = start[place + 1] ?? 0
        for (let at = start[place] ?? 0; at < end; at++) {
          const step = name[at] ?? 0
          const next = target[at] ?? 0
          const sum = key + (lengths[step] ?? 0) + perStep
          const before = length[next] ?? 0
          if (sum >= before || sum >= atMost || step === without) continue
          if (before === Number.POSITIVE_INFINITY) seen.push(next)
          length[next] = sum
          cameBy[next] = step
          cameFrom[next] = place
          waiting.put(next, sum)
        }
        work += end - (start[place] ?? 0)
      }
      return null
    },
  }
}
