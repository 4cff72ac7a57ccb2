import type { ActorId, Point, Positions } from '~/map/map.ts'
import { bodiesOf, type Layable } from './body.ts'
import { missingPositions } from './missingPositions.ts'
import { separate } from './separate.ts'

/** Where the drawn part of a large map stands. */
export type PartPlaces = {
  readonly places: Positions
  /** From the map's own places to the part's, which needs less room; null when the part is laid out without regard to them. */
  readonly scale: number | null
  /** The layout that the places go on from; null where that is the map's own. */
  readonly laid: Positions | null
}

/** The drawn part as a layout has placed it, without regard to the map's own places. */
export const laidOut = (places: Positions): PartPlaces => ({ places, scale: null, laid: places })

/** px of the sheet that an actor of a readable picture takes, its name and the ties around it with it. */
const room = 190 * 150

/**
 * Places for the drawn part of a map. Who stood in the part before stays exactly there; the others come where the map has
 * them, drawn closer together, or beside those they are tied to, and push each other until no name lies on another. Whole px.
 */
export function partPlaces(
  part: Layable,
  own: Positions,
  before: PartPlaces | null,
  tiesOf: (id: ActorId) => number,
): PartPlaces {
  const staying = before === null ? [] : part.actors.filter(({ id }) => Object.hasOwn(before.places, id))
  const isNew = staying.length === 0
  const scale = isNew || before === null ? scaleOf(part, own) : before.scale
  const stay = new Set(isNew ? [] : staying.map(({ id }) => id))

  const known: { [id: ActorId]: Point } = {}
  for (const { id } of part.actors) {
    const kept = stay.has(id) ? before?.places[id] : undefined
    const at = Object.hasOwn(own, id) ? own[id] : undefined
    if (kept) known[id] = { x: kept.x, y: kept.y }
    else if (at && scale !== null) known[id] = { x: at.x * scale, y: at.y * scale }
  }
  const rough: Positions = { ...known, ...missingPositions({ ...part, positions: known }) }

  const bodies = bodiesOf(part, stay, tiesOf)
  for (const body of bodies) {
    const { x, y } = rough[body.id] ?? { x: 0, y: 0 }
    body.x = x
    body.y = y + body.drop
  }
  separate(bodies, isNew ? 60 : 12)
  const places = bodies.map(({ id, x, y, drop }) => {
    const kept = stay.has(id) ? known[id] : undefined
    return [id, kept ?? { x: Math.round(x), y: Math.round(y - drop) }] as const
  })
  return { places: Object.fromEntries(places), scale, laid: isNew ? null : (before?.laid ?? null) }
}

/** How much closer (or further apart) the map's own places come, so that the part fills a readable sheet. */
function scaleOf({ actors }: Layable, own: Positions): number {
  const there = actors.flatMap(({ id }) => (Object.hasOwn(own, id) && own[id] ? [own[id]] : []))
  const [width, height] = [spread(there.map(({ x }) => x)), spread(there.map(({ y }) => y))]
  const longer = Math.max(width, height)
  if (longer === 0) return 1
  // A row of actors has no area: its other side counts as at least an eighth.
  const area = longer * Math.max(Math.min(width, height), longer / 8)
  return Math.sqrt((there.length * room) / area)
}

/** Without the few that stand far off. */
function spread(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? 0
  return (at(0.97) - at(0.03)) / 0.94
}

/** Places of the part as the map has them, for those that a hand has moved. */
export const placesOnMap = (places: Positions, { scale }: Pick<PartPlaces, 'scale'>): Positions =>
  Object.fromEntries(
    Object.entries(places).map(([id, { x, y }]) => [
      id,
      { x: Math.round(x / (scale ?? 1)), y: Math.round(y / (scale ?? 1)) },
    ]),
  )

/** The part after places of the map have changed under it, by a hand or by undo: whoever is drawn follows. */
export function followMoves(part: PartPlaces, before: Positions, after: Positions): PartPlaces {
  const moved = Object.keys(part.places).flatMap((id) => {
    const at = Object.hasOwn(after, id) ? after[id] : undefined
    const was = Object.hasOwn(before, id) ? before[id] : undefined
    if (!at || (was && was.x === at.x && was.y === at.y)) return []
    return [[id, { x: Math.round(at.x * (part.scale ?? 1)), y: Math.round(at.y * (part.scale ?? 1)) }] as const]
  })
  return moved.length === 0 ? part : { ...part, places: { ...part.places, ...Object.fromEntries(moved) } }
}
