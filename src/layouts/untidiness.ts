import type { Body } from './body.ts'
import type { Component, Link } from './components.ts'

/** How hard a picture is to read: ties that cross, ties that run through a third box, long ties. */
export function untidiness({ bodies, links }: Component): number {
  let cost = 0
  for (const [at, link] of links.entries()) {
    const [a, b] = link
    cost += Math.hypot(a.x - b.x, a.y - b.y) / 400
    for (let other = at + 1; other < links.length; other++) if (cross(link, links[other] as Link)) cost += 1
    for (const body of bodies) if (body !== a && body !== b && runsThrough(link, body)) cost += 3
  }
  return cost
}

function cross([a, b]: Link, [c, d]: Link): boolean {
  if (a === c || a === d || b === c || b === d) return false
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b)
}

const side = (a: Body, b: Body, c: Body): boolean => (b.x - a.x) * (c.y - a.y) > (b.y - a.y) * (c.x - a.x)

/** Whether the straight line passes through the middle of a box, give or take: what only grazes one is bent round it. */
function runsThrough([a, b]: Link, { x, y, halfWidth, halfHeight }: Body): boolean {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const length = dx * dx + dy * dy
  const t = length === 0 ? 0 : ((x - a.x) * dx + (y - a.y) * dy) / length
  if (t <= 0 || t >= 1) return false
  return Math.abs(a.x + t * dx - x) < halfWidth * 0.7 && Math.abs(a.y + t * dy - y) < halfHeight * 0.7
}
