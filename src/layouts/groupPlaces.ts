import type { ActorId, Point, Positions } from '~/map/map.ts'
import { random } from '~/map/random.ts'
import { extentOf } from './extent.ts'
import { landscape, landscapeAspect } from './landscape.ts'

/** A group or an actor with its name, or an opened group with all that stands in it: a box round `x`, `y + drop`; px. */
export type Block = {
  readonly id: ActorId
  readonly halfWidth: number
  readonly halfHeight: number
  /** How far the middle of the box lies below the middle of what stands in it. */
  readonly drop: number
}
export type Link = { readonly from: ActorId; readonly to: ActorId; readonly weight: number }

type Standing = Block & { x: number; y: number; readonly pinned: boolean }

const gap = { x: 26, y: 16 }

/**
 * Places for a few dozen blocks, the same for the same input everywhere: near each other as they are tied, none over another.
 * Where `own` has all of them, they keep that geography. Whole px.
 */
export function placeBlocks(
  blocks: readonly Block[],
  links: readonly Link[],
  own: Positions | null,
  seed = 1,
): Positions {
  const standing = blocks.map((block): Standing => ({ ...block, x: 0, y: 0, pinned: false }))
  if (own !== null && standing.every(({ id }) => Object.hasOwn(own, id))) return placesOf(settled(standing, own))
  else {
    pull(standing, links, seed)
    landscape(standing)
  }
  pushApart(standing)
  return placesOf(standing)
}

/** Where blocks stand when some of them grow: these stay, the others move out of their way, keeping their direction. */
export function makeRoom(
  blocks: readonly Block[],
  places: Positions,
  grown: ReadonlyMap<ActorId, Pick<Block, 'halfWidth' | 'halfHeight'>>,
): Positions {
  const at = (id: ActorId): Point => (Object.hasOwn(places, id) ? places[id] : undefined) ?? { x: 0, y: 0 }
  const moved = new Map(blocks.map(({ id }) => [id, { ...at(id) }]))
  for (const { id, halfWidth, halfHeight } of blocks) {
    const size = grown.get(id)
    if (!size) continue
    const middle = moved.get(id) ?? at(id)
    const [more, taller] = [size.halfWidth - halfWidth, size.halfHeight - halfHeight]
    for (const [other, place] of moved) {
      if (other === id) continue
      const [x, y] = [place.x - middle.x, place.y - middle.y]
      const length = Math.hypot(x, y) || 1
      place.x += (x / length) * more
      place.y += (y / length) * taller
    }
  }
  const standing = blocks.map((block): Standing => {
    const size = grown.get(block.id)
    const { x, y } = moved.get(block.id) ?? at(block.id)
    const box = size ? { ...block, ...size, drop: 0 } : block
    return { ...box, x, y: y + box.drop, pinned: false }
  })
  pushApart(standing)
  return placesOf(standing)
}

const placesOf = (standing: readonly Standing[]): Positions =>
  Object.fromEntries(standing.map(({ id, x, y, drop }) => [id, { x: Math.round(x), y: Math.round(y - drop) }]))

/** px² that a block may take of the sheet, against the box itself. */
const roomy = 1.3
const stretches = [1, 1.2, 1.45, 1.75]

/**
 * In their own geography, broader where that lies better in a window: boxes are broad, and pushed apart they would pile up.
 */
function settled(standing: readonly Standing[], own: Positions): readonly Standing[] {
  const tries = stretches.map((stretch) => {
    const blocks = standing.map((block) => ({ ...block }))
    settle(blocks, own, stretch)
    pushApart(blocks)
    const { width, height } = extentOf(blocks)
    return { blocks, width: Math.max(width, height * landscapeAspect) }
  })
  return tries.reduce((best, each) => (each.width < best.width ? each : best)).blocks
}

function settle(standing: readonly Standing[], own: Positions, stretch: number): void {
  const at = (id: ActorId): Point => own[id] ?? { x: 0, y: 0 }
  const [xs, ys] = [standing.map(({ id }) => at(id).x), standing.map(({ id }) => at(id).y)]
  const [width, height] = [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)]
  const longer = Math.max(width, height, 1)
  const room = standing.reduce((sum, { halfWidth, halfHeight }) => sum + 4 * halfWidth * halfHeight * roomy, 0)
  const scale = Math.sqrt(room / (longer * Math.max(Math.min(width, height), longer / 8)))
  for (const block of standing) {
    block.x = at(block.id).x * scale * stretch
    block.y = (at(block.id).y * scale) / stretch + block.drop
  }
}

const rounds = 400

/** Springs between those that are tied, the stronger the more of their ties join them (Fruchterman and Reingold 1991). */
function pull(standing: readonly Standing[], links: readonly Link[], seed: number): void {
  const next = random(seed)
  const number = new Map(standing.map(({ id }, at) => [id, at]))
  const reach = standing.map(({ halfWidth, halfHeight }) => Math.sqrt(halfWidth * halfHeight))
  const usual = 2.6 * (reach.reduce((sum, each) => sum + each, 0) / Math.max(1, reach.length))
  for (const [at, block] of standing.entries()) {
    const [turn, away] = [at * 2.399963, usual * Math.sqrt(at + 0.5)]
    block.x = Math.cos(turn) * away + next() * 10
    block.y = Math.sin(turn) * away + next() * 10
  }
  const total = new Float64Array(standing.length)
  const ends = links.flatMap(({ from, to, weight }) => {
    const [a, b] = [number.get(from) ?? -1, number.get(to) ?? -1]
    if (a < 0 || b < 0 || a === b) return []
    total[a] = (total[a] ?? 0) + weight
    total[b] = (total[b] ?? 0) + weight
    return [{ a, b, weight }]
  })
  // As strong as the larger share that it is of what either end has: small groups come near those that they belong to.
  const springs = ends.map(({ a, b, weight }) => ({
    a,
    b,
    strength: Math.sqrt(weight / Math.max(1, Math.min(total[a] ?? 1, total[b] ?? 1))),
  }))
  const force = standing.map(() => ({ x: 0, y: 0 }))
  for (let round = 0; round < rounds; round++) {
    for (const each of force) [each.x, each.y] = [0, 0]
    for (const [a, one] of standing.entries())
      for (let b = a + 1; b < standing.length; b++) {
        const other = standing[b]
        if (!other) continue
        const [x, y] = [one.x - other.x || 0.01 * (a - b), one.y - other.y || 0.01]
        const near = Math.max(1, x * x + y * y)
        const wanted = usual * 0.5 + ((reach[a] ?? 0) + (reach[b] ?? 0)) * 0.8
        add(force, a, b, (x / near) * wanted * wanted, (y / near) * wanted * wanted)
      }
    for (const { a, b, strength } of springs) {
      const [one, other] = [standing[a], standing[b]]
      if (!one || !other) continue
      const [x, y] = [one.x - other.x, one.y - other.y]
      const length = Math.hypot(x, y) / usual
      add(force, a, b, -x * length * strength, -y * length * strength)
    }
    const heat = usual * 0.5 * (1 - round / rounds) + 1
    for (const [at, block] of standing.entries()) {
      const { x, y } = force[at] ?? { x: 0, y: 0 }
      // Towards the middle a little, so that what no tie joins stays in sight.
      const [dx, dy] = [x - block.x * 0.12, y - block.y * 0.12]
      const length = Math.hypot(dx, dy)
      const share = length === 0 ? 0 : Math.min(length, heat) / length
      block.x += dx * share
      block.y += dy * share
    }
  }
  for (const block of standing) block.y += block.drop
}

function add(force: readonly { x: number; y: number }[], a: number, b: number, x: number, y: number): void {
  const [one, other] = [force[a], force[b]]
  if (!one || !other) return
  one.x += x
  one.y += y
  other.x -= x
  other.y -= y
}

/** Every two that overlap part along the shorter way. Few enough that all pairs are looked at. */
function pushApart(standing: readonly Standing[]): void {
  for (let round = 0; round < 400; round++) {
    let isDone = true
    for (const [at, a] of standing.entries())
      for (let index = at + 1; index < standing.length; index++) {
        const b = standing[index]
        if (!b) continue
        const x = a.halfWidth + b.halfWidth + gap.x - Math.abs(a.x - b.x)
        const y = a.halfHeight + b.halfHeight + gap.y - Math.abs(a.y - b.y)
        if (x <= 0 || y <= 0) continue
        isDone = false
        if (x < y) {
          const way = (a.x < b.x ? -1 : 1) * (x / 2 + 0.5)
          a.x += way
          b.x -= way
        } else {
          const way = (a.y < b.y ? -1 : 1) * (y / 2 + 0.5)
          a.y += way
          b.y -= way
        }
      }
    if (isDone) return
  }
}
