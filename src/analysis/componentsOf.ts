import { adjacencyOf, type Net } from './net.ts'

/** The networks that nothing connects with each other, the largest first. */
export function componentsOf(net: Net): readonly (readonly number[])[] {
  const { start, other } = adjacencyOf(net)
  const seen = new Uint8Array(net.size)
  const parts: number[][] = []
  for (let root = 0; root < net.size; root++) {
    if (seen[root]) continue
    seen[root] = 1
    const part = [root]
    for (const v of part) {
      for (let at = start[v] ?? 0; at < (start[v + 1] ?? 0); at++) {
        const u = other[at] ?? 0
        if (seen[u]) continue
        seen[u] = 1
        part.push(u)
      }
    }
    parts.push(part)
  }
  return parts.sort((one, two) => two.length - one.length)
}
