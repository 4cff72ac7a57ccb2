import type { Body, Layable } from './body.ts'

/** Pairs of bodies, each once however many ties join them; ties of an actor with itself left out. */
export type Link = readonly [Body, Body]

export type Component = { readonly bodies: readonly Body[]; readonly links: readonly Link[] }

/** Parts of the map that no tie joins, the largest first, else in the order of the file. */
export function componentsOf(bodies: readonly Body[], relations: Layable['relations']): readonly Component[] {
  const links = linksOf(bodies, relations)
  const near = new Map<Body, Body[]>(bodies.map((body) => [body, []]))
  for (const [a, b] of links) {
    near.get(a)?.push(b)
    near.get(b)?.push(a)
  }
  const parts: Body[][] = []
  const partOf = new Map<Body, number>()
  for (const body of bodies) {
    if (partOf.has(body)) continue
    const part = [body]
    partOf.set(body, parts.length)
    for (const each of part) // grows as it is walked
      for (const other of near.get(each) ?? [])
        if (!partOf.has(other)) {
          partOf.set(other, parts.length)
          part.push(other)
        }
    parts.push(part)
  }
  const linksIn: Link[][] = parts.map(() => [])
  for (const link of links) linksIn[partOf.get(link[0]) ?? 0]?.push(link)
  return parts
    .map((part, index) => ({ bodies: part, links: linksIn[index] ?? [] }))
    .sort((a, b) => b.bodies.length - a.bodies.length)
}

function linksOf(bodies: readonly Body[], relations: Layable['relations']): readonly Link[] {
  const order = new Map(bodies.map((body, index) => [body.id, index]))
  const links = new Map<number, Link>()
  for (const { from, to } of relations) {
    const [i, j] = [order.get(from) ?? -1, order.get(to) ?? -1]
    const [a, b] = [bodies[Math.min(i, j)], bodies[Math.max(i, j)]]
    if (a && b && a !== b) links.set(Math.min(i, j) * bodies.length + Math.max(i, j), [a, b])
  }
  return [...links.values()]
}
