import { nearestFirst } from './nearestFirst.ts'
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
  const waiting = nearestFirst()
  return (prices, odd, atMost) => {
    for (let v = 0; v < size; v++) {
      length.fill(far)
      length[2 * v] = 0
      waiting.put(2 * v, 0)
      for (let place = waiting.first(); place !== undefined; place = waiting.first()) {
        const key = waiting.key()
        waiting.drop()
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
          waiting.put(next, sum)
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
