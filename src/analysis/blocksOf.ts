import { adjacencyOf, type Net } from './net.ts'

/**
 * The pairs of each block: the largest parts that hold together when any one actor is taken out (Hopcroft & Tarjan 1973).
 * Every circle of ties lies in one block, so each can be solved by itself.
 */
export function blocksOf(net: Net): readonly (readonly number[])[] {
  const { start, pair, other } = adjacencyOf(net)
  const blocks: number[][] = []
  const depth = new Int32Array(net.size).fill(-1)
  const low = new Int32Array(net.size)
  const next = start.slice(0, net.size)
  const open: number[] = []
  for (let root = 0; root < net.size; root++) {
    if ((depth[root] ?? 0) >= 0) continue
    depth[root] = 0
    // The way from the root to where the search stands: actor, the pair by which it was reached.
    const way: [number, number][] = [[root, -1]]
    for (let top = way.at(-1); top; top = way.at(-1)) {
      const [v, from] = top
      const at = next[v] ?? 0
      if (at < (start[v + 1] ?? 0)) {
        next[v] = at + 1
        const [e, u] = [pair[at] ?? 0, other[at] ?? 0]
        if (e === from) continue
        if ((depth[u] ?? 0) < 0) {
          depth[u] = (depth[v] ?? 0) + 1
          low[u] = depth[u] ?? 0
          open.push(e)
          way.push([u, e])
        } else if ((depth[u] ?? 0) < (depth[v] ?? 0)) {
          open.push(e)
          low[v] = Math.min(low[v] ?? 0, depth[u] ?? 0)
        }
        continue
      }
      way.pop()
      const above = way.at(-1)?.[0]
      if (above === undefined) continue
      low[above] = Math.min(low[above] ?? 0, low[v] ?? 0)
      if ((low[v] ?? 0) >= (depth[above] ?? 0)) blocks.push(open.splice(open.lastIndexOf(from)))
    }
  }
  return blocks
}
