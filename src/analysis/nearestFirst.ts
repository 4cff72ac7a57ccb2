/** Places that wait, the one with the least key first: a heap (Williams 1964). */
export type NearestFirst = {
  readonly put: (place: number, key: number) => void
  /** The first of them, and its key; undefined where none waits. */
  readonly first: () => number | undefined
  readonly key: () => number
  readonly drop: () => void
  readonly clear: () => void
}

export function nearestFirst(): NearestFirst {
  let heap: number[] = []
  let keys: number[] = []
  return {
    first: () => heap[0],
    key: () => keys[0] ?? 0,
    clear: () => {
      heap = []
      keys = []
    },
    put: (place, key) => {
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
    },
    drop: () => {
      const place = heap.pop() ?? 0
      const key = keys.pop() ?? 0
      const end = heap.length
      if (end === 0) return
      let at = 0
      for (let below = 1; below < end; below = 2 * at + 1) {
        if (below + 1 < end && (keys[below + 1] ?? 0) < (keys[below] ?? 0)) below++
        if ((keys[below] ?? 0) >= key) break
        heap[at] = heap[below] ?? 0
        keys[at] = keys[below] ?? 0
        at = below
      }
      heap[at] = place
      keys[at] = key
    },
  }
}
