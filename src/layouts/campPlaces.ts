import type { ActorId, Positions, Relation } from '~/map/map.ts'
import { type Body, bodiesOf, type Layable } from './body.ts'
import { extentOf, moveBy } from './extent.ts'
import { separate } from './separate.ts'

/** px between the boxes of two camps, room for both areas round them. */
const betweenCamps = 190
/** How many times the room of its boxes a camp gets, and how much higher than wide all camps beside each other are. */
const air = 2.3
const columnAspect = 0.95
/** px that two actors of a camp like to be apart. */
const apart = 140
/** Above it every pair cannot be looked at. */
const mostForces = 260
const rounds = 260
/** px beyond which two of a camp do not push each other. */
const near = 250

type Link = { readonly a: Body; readonly b: Body; readonly isSame: boolean }

/**
 * Places for a map that is split into camps: every camp a place of its own beside the others, in it those near each other who
 * have ties, and near the others those who have ties across. Actors in no camp get no place. `all` ties say how large
 * actors are drawn. The same input, the same places.
 */
export function campPlaces(
  camps: readonly (readonly ActorId[])[],
  map: Layable,
  all: readonly Relation[] = map.relations,
): Positions {
  const bodies = new Map(bodiesOf({ actors: map.actors, relations: all }, new Set()).map((body) => [body.id, body]))
  const groups = camps.map((camp) => camp.flatMap((id) => bodies.get(id) ?? [])).filter((group) => group.length > 0)
  const home = new Map(groups.flatMap((group) => group.map((body) => [body.id, group] as const)))
  const links = linksOf(map.relations, bodies, home)
  const columns = groups.length <= 3 ? groups.length : Math.ceil(Math.sqrt(groups.length))
  const rows = Array.from({ length: Math.ceil(groups.length / Math.max(1, columns)) }, (_, row) =>
    groups.slice(row * columns, (row + 1) * columns),
  )
  let top = 0
  for (const row of rows) {
    const height = Math.sqrt(row.reduce((sum, group) => sum + areaOf(group), 0) * columnAspect)
    let left = 0
    for (const group of row) {
      const width = Math.max(220, areaOf(group) / height)
      scatter(group, left, top, width, height)
      left += width + betweenCamps
    }
    if (row.flat().length <= mostForces) settle(row, links)
    let [edge, low] = [0, top]
    for (const group of row) {
      separate(group)
      const { left: from, top: high, width: wide, height: tall } = extentOf(group)
      moveBy(group, edge - from, 0)
      edge += wide + betweenCamps
      low = Math.max(low, high + tall)
    }
    top = low + betweenCamps
  }
  return Object.fromEntries(
    groups.flat().map(({ id, x, y, drop }) => [id, { x: Math.round(x), y: Math.round(y - drop) }]),
  )
}

const areaOf = (group: readonly Body[]): number =>
  air * group.reduce((sum, { halfWidth, halfHeight }) => sum + 4 * (halfWidth + 7) * (halfHeight + 6), 0)

function linksOf(
  relations: readonly Relation[],
  bodies: ReadonlyMap<ActorId, Body>,
  home: ReadonlyMap<ActorId, unknown>,
): readonly Link[] {
  return relations.flatMap(({ from, to }) => {
    const [a, b] = [bodies.get(from), bodies.get(to)]
    if (!a || !b || a === b || !home.has(from) || !home.has(to)) return []
    return [{ a, b, isSame: home.get(from) === home.get(to) }]
  })
}

/** Evenly over a rectangle, in the order of the camp. */
function scatter(group: readonly Body[], left: number, top: number, width: number, height: number): void {
  for (const [at, body] of group.entries()) {
    body.x = left + (((at + 0.5) * 0.618_034) % 1) * width
    body.y = top + ((at + 0.5) / group.length) * height
  }
}

/** Springs along ties and room between all, each camp within the rectangle that it was scattered over. */
function settle(groups: readonly (readonly Body[])[], links: readonly Link[]): void {
  const bounds = groups.map((group) => extentOf(group))
  const here = new Set(groups.flat())
  const own = links.filter(({ a, b }) => here.has(a) && here.has(b))
  for (let round = 0; round < rounds; round++) {
    const heat = 26 * (1 - round / rounds) + 1
    const push = new Map<Body, { x: number; y: number }>(groups.flat().map((body) => [body, { x: 0, y: 0 }]))
    const add = (body: Body, x: number, y: number) => {
      const sum = push.get(body)
      if (sum) {
        sum.x += x
        sum.y += y
      }
    }
    for (const group of groups)
      for (const [at, a] of group.entries())
        for (const b of group.slice(at + 1)) {
          const [dx, dy] = [a.x - b.x, a.y - b.y]
          const square = Math.max(100, dx * dx + dy * dy)
          if (square > near * near) continue
          const force = (apart * apart) / square
          add(a, dx * force * 0.5, dy * force * 0.5)
          add(b, -dx * force * 0.5, -dy * force * 0.5)
        }
    for (const { a, b, isSame } of own) {
      const [dx, dy] = [b.x - a.x, b.y - a.y]
      const distance = Math.max(1, Math.hypot(dx, dy))
      const force = isSame ? (0.35 * (distance - apart)) / distance : 0
      // Across, ties like to run level, and their ends to stand where the other camp is.
      const [x, y] = isSame ? [dx * force, dy * force] : [Math.sign(dx) * 9, dy * 0.06]
      add(a, x, y)
      add(b, -x, -y)
    }
    for (const [index, group] of groups.entries()) {
      const box = bounds[index] ?? extentOf(group)
      for (const body of group) {
        const { x, y } = push.get(body) ?? { x: 0, y: 0 }
        const strength = Math.min(1, heat / Math.max(1, Math.hypot(x, y)))
        body.x = Math.min(
          box.left + box.width - body.halfWidth,
          Math.max(box.left + body.halfWidth, body.x + x * strength),
        )
        body.y = Math.min(
          box.top + box.height - body.halfHeight,
          Math.max(box.top + body.halfHeight, body.y + y * strength),
        )
      }
    }
  }
}
