/**
 * A signed network as solvers want it: actors are 0 … size − 1, and every pair that has a relation stands once.
 * A positive weight holds its two together, a negative one holds them apart; none is 0.
 */
export type Net = {
  readonly size: number
  readonly a: Int32Array
  readonly b: Int32Array
  readonly weight: Float64Array
}

/** Of every actor its pairs, in one row: those of `v` are `pair[start[v]]` up to `pair[start[v + 1]]`. */
export type Adjacency = {
  readonly start: Int32Array
  readonly pair: Int32Array
  readonly other: Int32Array
}

/** Which camp each actor is in, counted from 0. */
export type Sides = Int32Array

export type Weighted = readonly [a: number, b: number, weight: number]

export function netOf(size: number, pairs: readonly Weighted[]): Net {
  return {
    size,
    a: Int32Array.from(pairs, ([a]) => a),
    b: Int32Array.from(pairs, ([, b]) => b),
    weight: Float64Array.from(pairs, ([, , weight]) => weight),
  }
}

export const pairsOf = ({ a, b, weight }: Net): readonly Weighted[] =>
  Array.from(weight, (each, index) => [a[index] ?? 0, b[index] ?? 0, each] as const)

export function adjacencyOf({ size, a, b }: Pick<Net, 'size' | 'a' | 'b'>): Adjacency {
  const start = new Int32Array(size + 1)
  for (const ends of [a, b]) for (const v of ends) start[v + 1] = (start[v + 1] ?? 0) + 1
  for (let v = 0; v < size; v++) start[v + 1] = (start[v + 1] ?? 0) + (start[v] ?? 0)
  const next = start.slice()
  const pair = new Int32Array(2 * a.length)
  const other = new Int32Array(2 * a.length)
  const put = (v: number, e: number, u: number) => {
    const at = next[v] ?? 0
    pair[at] = e
    other[at] = u
    next[v] = at + 1
  }
  for (let e = 0; e < a.length; e++) {
    put(a[e] ?? 0, e, b[e] ?? 0)
    put(b[e] ?? 0, e, a[e] ?? 0)
  }
  return { start, pair, other }
}

/** Whether a pair goes against the split: held together and in two camps, or held apart and in one. */
export const isAgainst = ({ a, b, weight }: Net, sides: Sides, e: number): boolean =>
  (sides[a[e] ?? 0] === sides[b[e] ?? 0]) !== (weight[e] ?? 0) > 0

/** The weight of all that goes against the split. */
export function costOf(net: Net, sides: Sides): number {
  let cost = 0
  for (let e = 0; e < net.weight.length; e++) if (isAgainst(net, sides, e)) cost += Math.abs(net.weight[e] ?? 0)
  return cost
}
