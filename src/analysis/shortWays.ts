/** Shortest ways over `size` places, begun anew from one place after another (Dijkstra 1959). */
export type ShortWays = {
  /**
   * From `from` to `to`, as steps from the last to the first; null where every way is `atMost` or longer. `visit` calls back
   * with every step out of a place: its name, where it leads, how long it is (0 or more).
   */
  readonly find: (from: number, to: number, atMost: number, visit: Visit) => readonly number[] | null
  /** Steps looked at so far. */
  readonly work: () => number
}

export type Visit = (place: number, step: (name: number, to: number, length: number) => void) => void

export function shortWays(size: number): ShortWays {
  const length = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
  const cameBy = new Int32Array(size)
  const cameFrom = new Int32Array(size)
  let seen: number[] = []
  let heap: number[] = []
  let keys: number[] = []
  let work = 0

  const push = (place: number, key: number) => {
    let at = heap.length
    heap.push(place)
    keys.push(key)
    while (at > 0) {
      const above = (at - 1) >> 1
      if ((keys[above] ?? 0) <= key) break
      heap[at] = heap[above] ?? 0
      keys[at] = keys[above] ?? 0
      at = above
    }
    heap[at] = place
    keys[at] = key
  }
  const pop = (): void => {
    const place = heap.pop() ?? 0
    const key = keys.pop() ?? 0
    const end = heap.length
    if (end === 0) return
    let at = 0
    for (;;) {
      let below = 2 * at + 1
      if (below >= end) break
      if (below + 1 < end && (keys[below + 1] ?? 0) < (keys[below] ?? 0)) below++
      if ((keys[below] ?? 0) >= key) break
      heap[at] = heap[below] ?? 0
      keys[at] = keys[below] ?? 0
      at = below
    }
    heap[at] = place
    keys[at] = key
  }

  return {
    work: () => work,
    find: (from, to, atMost, visit) => {
      for (const place of seen) length[place] = Number.POSITIVE_INFINITY
      seen = [from]
      heap = []
      keys = []
      length[from] = 0
      push(from, 0)
      while (heap.length > 0) {
        const [place, key] = [heap[0] ?? 0, keys[0] ?? 0]
        pop()
        if (key > (length[place] ?? 0)) continue
        if (place === to) {
          const steps: number[] = []
          for (let at = to; at !== from; at = cameFrom[at] ?? from) steps.push(cameBy[at] ?? 0)
          return steps
        }
        visit(place, (name, next, step) => {
          work++
          const sum = key + step
          const before = length[next] ?? 0
          if (sum >= before || sum >= atMost) return
          if (before === Number.POSITIVE_INFINITY) seen.push(next)
          length[next] = sum
          cameBy[next] = name
          cameFrom[next] = place
          push(next, sum)
        })
      }
      return null
    },
  }
}
