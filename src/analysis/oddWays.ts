import { adjacencyOf, type Net } from './net.ts'
import { perStep } from './shortWays.ts'

/**
 * Of any two places the shortest way from the one to the mirror image of the other. The places are 2v for actor v and
 * 2v + 1 for its mirror image; a way crosses to the mirror at every odd pair. Whoever stands where such a way says that it
 * cannot has the way broken.
 */
export type OddWays = {
  /** By place and place, in one row; `far` where it is not shorter than `atMost`. */
  readonly lengths: Float64Array
  /** Its pairs, where it is not far. */
  readonly pairsBetween: (one: number, two: number) => readonly number[]
}

export const far = 9

/** Finds the ways anew for each pricing (Dijkstra 1959, from every actor: its mirror image has the mirrored ways). */
export function oddWays(net: Net): (prices: Float64Array, odd: Uint8Array, atMost: number) => OddWays {
  const { a, b, size } = net
  const { start, pair, other } = adjacencyOf(net)
  const places = 2 * size
  const lengths = new Float64Array(places * places)
  const cameBy = new Int32Array(size * places)
  const length = new Float64Array(places)
  const heap = new Int32Array(2 * pair.length + 1)
  const keys = new Float64Array(2 * pair.length + 1)
  let count = 0
  const push = (place: number, key: number) => {
    let at = count++
    for (; at > 0; at = (at - 1) >> 1) {
      const above = (at - 1) >> 1
      if ((keys[above] ?? 0) <= key) break
      heap[at] = heap[above] ?? 0
      keys[at] = keys[above] ?? 0
    }
    heap[at] = place
    keys[at] = key
  }
  const pop = () => {
    const [place, key] = [heap[--count] ?? 0, keys[count] ?? 0]
    let at = 0
    for (let below = 1; below < count; below = 2 * at + 1) {
      if (below + 1 < count && (keys[below + 1] ?? 0) < (keys[below] ?? 0)) below++
      if ((keys[below] ?? 0) >= key) break
      heap[at] = heap[below] ?? 0
      keys[at] = keys[below] ?? 0
      at = below
    }
    heap[at] = place
    keys[at] = key
  }
  return (prices, odd, atMost) => {
    for (let v = 0; v < size; v++) {
      length.fill(far)
      length[2 * v] = 0
      push(2 * v, 0)
      while (count > 0) {
        const [place, key] = [heap[0] ?? 0, keys[0] ?? 0]
        pop()
        if (key > (length[place] ?? 0)) continue
        const [u, mirror] = [place >> 1, place & 1]
        const to = start[u + 1] ?? 0
        for (let at = start[u] ?? 0; at < to; at++) {
          const e = pair[at] ?? 0
          const next = 2 * (other[at] ?? 0) + (mirror ^ (odd[e] ?? 0))
          const sum = key + Math.max(0, prices[e] ?? 0) + perStep
          if (sum >= atMost || sum >= (length[next] ?? 0)) continue
          length[next] = sum
          cameBy[v * places + next] = e
          push(next, sum)
        }
      }
      for (let place = 0; place < places; place++) {
        lengths[2 * v * places + (place ^ 1)] = length[place] ?? far
        lengths[(2 * v + 1) * places + place] = length[place] ?? far
      }
    }
    return {
      lengths,
      pairsBetween: (one, two) => {
        const v = one >> 1
        const way: number[] = []
        for (let place = two ^ 1 ^ (one & 1); place !== 2 * v; ) {
          const e = cameBy[v * places + place] ?? 0
          way.push(e)
          const from = a[e] === place >> 1 ? (b[e] ?? 0) : (a[e] ?? 0)
          place = 2 * from + ((place & 1) ^ (odd[e] ?? 0))
        }
        return way
      },
    }
  }
}
