import type { ActorId, Point } from '~/map/map.ts'

/** An actor and how far what is drawn of it reaches from its middle. */
export type Footprint = {
  readonly id: ActorId
  readonly at: Point
  readonly left: number
  readonly right: number
  readonly up: number
  readonly down: number
}

/** Places mean nothing, so that a map may be stretched to fill its area; not so far that it cannot be recognised. */
const mostStretch = 4
const largestScale = 1.6
/** More room between actors that a tie joins, so that its head and some of its line can be seen. */
const tiedGap = 16

/**
 * The places of a map, laid into an area from 0, 0: stretched each way as far as everything stays inside, then pushed
 * apart where two would overlap. A step at a time, for a page that must breathe between them.
 */
export function* fitPlaces(
  prints: readonly Footprint[],
  tied: readonly (readonly [ActorId, ActorId])[],
  width: number,
  height: number,
): Generator<void, ReadonlyMap<ActorId, Point>> {
  const across = prints.map(({ at, left, right }): Reach => ({ at: at.x, before: left, after: right }))
  const down = prints.map(({ at, up, down }): Reach => ({ at: at.y, before: up, after: down }))
  let [x, y] = [largest(across, width), largest(down, height)]
  ;[x, y] = [Math.min(x, y * mostStretch), Math.min(y, x * mostStretch)]
  const [dx, dy] = [middle(across, width, x), middle(down, height, y)]
  const boxes = prints.map((print) => ({ print, x: print.at.x * x + dx, y: print.at.y * y + dy }))
  yield* pushApart(boxes, gapsOf(prints, tied), { width, height })
  return new Map(boxes.map(({ print, x, y }) => [print.id, { x, y }]))
}

/** Places that are good but for a few that were moved: pushed apart again. */
export function* settlePlaces(
  prints: readonly Footprint[],
  tied: readonly (readonly [ActorId, ActorId])[],
  places: ReadonlyMap<ActorId, Point>,
  width: number,
  height: number,
): Generator<void, ReadonlyMap<ActorId, Point>> {
  const boxes = prints.map((print) => ({ print, ...(places.get(print.id) ?? print.at) }))
  yield* pushApart(boxes, gapsOf(prints, tied), { width, height })
  return new Map(boxes.map(({ print, x, y }) => [print.id, { x, y }]))
}

/** By the places of two actors in the list: the gap between them that is not in their footprints. */
function gapsOf(prints: readonly Footprint[], tied: readonly (readonly [ActorId, ActorId])[]): Uint8Array {
  const index = new Map(prints.map(({ id }, place) => [id, place]))
  const gaps = new Uint8Array(prints.length ** 2)
  for (const [from, to] of tied) {
    const [a, b] = [index.get(from), index.get(to)]
    if (a !== undefined && b !== undefined) gaps[Math.min(a, b) * prints.length + Math.max(a, b)] = tiedGap
  }
  return gaps
}

type Reach = { readonly at: number; readonly before: number; readonly after: number }

/** The largest scale at which everything fits: the two that are hardest to fit decide. */
function largest(reaches: readonly Reach[], length: number): number {
  let scale = largestScale
  for (const a of reaches)
    for (const b of reaches)
      if (a.at > b.at) scale = Math.min(scale, Math.max(0.02, length - a.after - b.before) / (a.at - b.at))
  return scale
}

/** The shift that leaves as much room before as after. */
function middle(reaches: readonly Reach[], length: number, scale: number): number {
  const start = Math.min(...reaches.map(({ at, before }) => at * scale - before))
  const end = Math.max(...reaches.map(({ at, after }) => at * scale + after))
  return (length - start - end) / 2
}

type Box = { readonly print: Footprint; x: number; y: number }
type Area = { readonly width: number; readonly height: number }

/** Every pair that overlaps parts along the way that is shorter, later the way that has more room. Nothing leaves the area. */
function* pushApart(boxes: readonly Box[], gaps: Uint8Array, area: Area): Generator<void, void> {
  const rounds = boxes.length > 150 ? 40 : 140
  for (let round = 0; round < rounds; round++) {
    let isDone = true
    const weight = round < rounds / 3 ? 1 : area.width / area.height
    for (const [index, a] of boxes.entries())
      for (let other = index + 1; other < boxes.length; other++) {
        const b = boxes[other]
        if (b && part(a, b, gaps[index * boxes.length + other] ?? 0, weight)) isDone = false
      }
    for (const box of boxes) keepInside(box, area)
    if (isDone) break
    yield
  }
}

/** `weight`: how much farther the way across may be than the way down to be taken. */
function part(a: Box, b: Box, gap: number, weight: number): boolean {
  const right = a.x + a.print.right - (b.x - b.print.left) + gap
  if (right <= 0.01) return false
  const left = b.x + b.print.right - (a.x - a.print.left) + gap
  if (left <= 0.01) return false
  const below = a.y + a.print.down - (b.y - b.print.up) + gap
  const above = b.y + b.print.down - (a.y - a.print.up) + gap
  const [x, y] = [Math.min(left, right), Math.min(above, below)]
  if (x <= 0.01 || y <= 0.01) return false
  if (x < y * weight) {
    const by = (left < right ? 1 : -1) * (x / 2)
    a.x += by
    b.x -= by
  } else {
    const by = (above < below ? 1 : -1) * (y / 2)
    a.y += by
    b.y -= by
  }
  return true
}

function keepInside(box: Box, { width, height }: Area): void {
  const { left, right, up, down } = box.print
  box.x = inside(box.x, left, width - right)
  box.y = inside(box.y, up, height - down)
}

const inside = (value: number, least: number, most: number): number =>
  least > most ? (least + most) / 2 : Math.min(most, Math.max(least, value))
