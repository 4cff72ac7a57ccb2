import { type Net, netOf, pairsOf, type Sides, type Weighted } from './net.ts'

export type Reduced = {
  readonly net: Net
  /** What any split leaves against it outside the reduced network. */
  readonly constant: number
  /** From a best split of the reduced network to one of the whole. */
  readonly lift: (sides: Sides) => Sides
}

type Undo = { readonly v: number; readonly by: readonly (readonly [u: number, weight: number])[] }

/**
 * Takes out actors whose best side follows from the others, until none is left: one that a single pair binds at least as
 * strongly as all others together, and one with three pairs, whose star becomes a triangle of weights (a + b − c) / 2.
 * The fewest ties against a split into two stay the same, less the constant.
 */
export function reduceNet(net: Net): Reduced {
  const near = Array.from({ length: net.size }, () => new Map<number, number>())
  let constant = 0
  const bind = (u: number, v: number, weight: number): void => {
    if (weight === 0) return
    const before = near[u]?.get(v) ?? 0
    if (before * weight < 0) constant += Math.min(Math.abs(before), Math.abs(weight))
    for (const [one, two] of [
      [u, v],
      [v, u],
    ] as const) {
      if (before + weight === 0) near[one]?.delete(two)
      else near[one]?.set(two, before + weight)
    }
  }
  for (const [a, b, weight] of pairsOf(net)) bind(a, b, weight)

  const undo: Undo[] = []
  const gone = new Uint8Array(net.size)
  const waits = new Uint8Array(net.size).fill(1)
  const queue = Array.from({ length: net.size }, (_, v) => v)
  const take = (v: number): readonly (readonly [number, number])[] => {
    const ties = [...(near[v] ?? [])]
    for (const [u] of ties) {
      near[u]?.delete(v)
      if (!waits[u]) queue.push(u)
      waits[u] = 1
    }
    near[v]?.clear()
    gone[v] = 1
    return ties
  }
  for (let v = queue.pop(); v !== undefined; v = queue.pop()) {
    waits[v] = 0
    const ties = near[v] ?? new Map<number, number>()
    if (gone[v]) continue
    const strongest = strongestOf(ties)
    if (strongest.weight * 2 >= strongest.sum) {
      const { to, sign } = strongest
      const rest = take(v)
      undo.push({ v, by: to < 0 ? [] : [[to, sign]] })
      for (const [u, weight] of rest) if (u !== to) bind(to, u, sign * weight)
    } else if (ties.size === 3) {
      const star = take(v)
      undo.push({ v, by: star })
      const [one, two, three] = star
      if (!one || !two || !three) continue
      for (const [p, q, r] of [
        [one, two, three],
        [one, three, two],
        [two, three, one],
      ] as const)
        bind(p[0], q[0], (Math.sign(p[1]) * Math.sign(q[1]) * (Math.abs(p[1]) + Math.abs(q[1]) - Math.abs(r[1]))) / 2)
    }
  }

  const kept = Array.from(gone.keys()).filter((v) => !gone[v])
  const place = new Map(kept.map((v, index) => [v, index]))
  const pairs = kept.flatMap((v): readonly Weighted[] =>
    [...(near[v] ?? [])].flatMap(([u, weight]) =>
      u > v ? [[place.get(v) ?? 0, place.get(u) ?? 0, weight] as const] : [],
    ),
  )
  const lift = (sides: Sides): Sides => {
    const all = new Int32Array(net.size)
    for (const [index, v] of kept.entries()) all[v] = sides[index] ?? 0
    for (const { v, by } of undo.toReversed()) {
      const pull = by.reduce((sum, [u, weight]) => sum + (all[u] === 0 ? weight : -weight), 0)
      all[v] = pull >= 0 ? 0 : 1
    }
    return all
  }
  return { net: netOf(kept.length, pairs), constant, lift }
}

function strongestOf(ties: ReadonlyMap<number, number>) {
  let [to, most, sign, sum] = [-1, 0, 1, 0]
  for (const [u, weight] of ties) {
    const strength = Math.abs(weight)
    sum += strength
    if (strength > most) {
      to = u
      most = strength
      sign = Math.sign(weight)
    }
  }
  return { to, weight: most, sign, sum }
}
