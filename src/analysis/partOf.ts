import { type Net, netOf, type Weighted } from './net.ts'

export type NetPart = {
  readonly part: Net
  /** What its pairs and its actors are in the whole. */
  readonly pairs: readonly number[]
  readonly actors: readonly number[]
}

/** Some pairs of a network as one of their own. */
export function partOf({ a, b, weight }: Net, pairs: readonly number[]): NetPart {
  const actors: number[] = []
  const place = new Map<number, number>()
  const at = (v: number) => {
    const known = place.get(v)
    if (known !== undefined) return known
    place.set(v, actors.length)
    return actors.push(v) - 1
  }
  const rows = pairs.map((e): Weighted => [at(a[e] ?? 0), at(b[e] ?? 0), weight[e] ?? 0])
  return { part: netOf(actors.length, rows), pairs, actors }
}
