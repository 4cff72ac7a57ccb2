import { adjacencyOf, type Net, type Sides } from './net.ts'

/** Whether the tables are small enough. */
export const canEliminate = (net: Net, camps: number, mostCells: number): boolean =>
  net.size === 0 || planOf(net, camps, mostCells) !== null

type Table = { readonly scope: readonly number[]; readonly cells: Float64Array }

/**
 * The best split into two camps, or into at most some number, exactly, by taking out actors one by one and keeping what each choice of its neighbours
 * costs (Bertelè & Brioschi 1972; Dechter 1999). null where the tables would have more than `mostCells`.
 */
export function eliminate(net: Net, camps: number, mostCells: number): Sides | null {
  if (net.size === 0) return new Int32Array(0)
  const plan = planOf(net, camps, mostCells)
  if (!plan) return null
  const { fixed, order } = plan
  const place = new Int32Array(net.size).fill(net.size)
  for (const [at, v] of order.entries()) place[v] = at
  const buckets: Table[][] = order.map(() => [])
  const put = (table: Table) => {
    const first = Math.min(...table.scope.map((v) => place[v] ?? 0))
    buckets[first]?.push(table)
  }
  for (let e = 0; e < net.weight.length; e++) {
    const ends = [net.a[e] ?? 0, net.b[e] ?? 0].filter((v) => v !== fixed)
    const weight = net.weight[e] ?? 0
    const [same, apart] = [Math.max(0, -weight), Math.max(0, weight)]
    const cells = Float64Array.from({ length: camps ** ends.length }, (_, index) =>
      index % camps === Math.floor(index / camps) ? same : apart,
    )
    put({ scope: ends, cells })
  }
  const choices: { readonly v: number; readonly scope: readonly number[]; readonly picks: Uint8Array }[] = []
  for (const [at, v] of order.entries()) {
    const tables = buckets[at] ?? []
    const scope = [...new Set(tables.flatMap((table) => table.scope))].filter((u) => u !== v)
    const sum = addUp([...scope, v], tables, camps)
    const length = camps ** scope.length
    const cells = sum.slice(0, length)
    const picks = new Uint8Array(length)
    for (let side = 1; side < camps; side++) {
      const from = side * length
      for (let index = 0; index < length; index++) {
        const here = sum[from + index] ?? 0
        if (here >= (cells[index] ?? 0)) continue
        cells[index] = here
        picks[index] = side
      }
    }
    choices.push({ v, scope, picks })
    buckets[at] = []
    if (scope.length > 0) put({ scope, cells })
  }
  const sides = new Int32Array(net.size)
  for (const { v, scope, picks } of choices.toReversed()) {
    sides[v] = picks[scope.reduce((index, u, bit) => index + (sides[u] ?? 0) * camps ** bit, 0)] ?? 0
  }
  return sides
}

/** All tables as one over `scope`; digit i of an index, to the base of `camps`, is the camp of `scope[i]`. */
function addUp(scope: readonly number[], tables: readonly Table[], camps: number): Float64Array {
  const size = camps ** scope.length
  const sum = new Float64Array(size)
  const place = new Int32Array(size)
  for (const table of tables) {
    for (const [digit, v] of scope.entries()) {
      const own = table.scope.indexOf(v)
      const step = own < 0 ? 0 : camps ** own
      const from = camps ** digit
      for (let index = from; index < camps * from; index++) place[index] = (place[index - from] ?? 0) + step
    }
    for (let index = 0; index < size; index++) sum[index] = (sum[index] ?? 0) + (table.cells[place[index] ?? 0] ?? 0)
  }
  return sum
}

/** One actor stays where it is, for which camp is called the first makes no difference; the rest by least fill. */
function planOf(
  net: Net,
  camps: number,
  mostCells: number,
): { readonly fixed: number; readonly order: readonly number[] } | null {
  const { start } = adjacencyOf(net)
  const degrees = Array.from({ length: net.size }, (_, v) => (start[v + 1] ?? 0) - (start[v] ?? 0))
  const fixed = degrees.indexOf(Math.max(...degrees))
  const near = Array.from({ length: net.size }, () => new Set<number>())
  for (let e = 0; e < net.weight.length; e++) {
    const [u, v] = [net.a[e] ?? 0, net.b[e] ?? 0]
    if (u === fixed || v === fixed) continue
    near[u]?.add(v)
    near[v]?.add(u)
  }
  const left = new Set(Array.from(degrees.keys()).filter((v) => v !== fixed))
  const order: number[] = []
  let cells = 0
  while (left.size > 0) {
    let [chosen, least] = [-1, Number.POSITIVE_INFINITY]
    for (const v of left) {
      const fill = fillOf(v, near, least)
      if (fill < least) [chosen, least] = [v, fill]
      if (least === 0) break
    }
    const round = [...(near[chosen] ?? [])]
    cells += camps ** (round.length + 1)
    if (cells > mostCells) return null
    for (const u of round) {
      near[u]?.delete(chosen)
      for (const other of round) if (other !== u) near[u]?.add(other)
    }
    left.delete(chosen)
    order.push(chosen)
  }
  return { fixed, order }
}

/** How many pairs of its neighbours are no neighbours yet; counted no further than `atMost`. */
function fillOf(v: number, near: readonly ReadonlySet<number>[], atMost: number): number {
  const round = [...(near[v] ?? [])]
  let fill = 0
  for (const [at, u] of round.entries()) {
    for (const other of round.slice(at + 1)) if (!near[u]?.has(other) && ++fill >= atMost) return fill
  }
  return fill
}
