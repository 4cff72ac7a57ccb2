import type { ActorId, EntenteMap, Point, Positions } from '~/map/map.ts'
import { bodiesOf } from './body.ts'
import { type Block, type Link, makeRoom, placeBlocks } from './groupPlaces.ts'

/** Where groups stand while all are closed, whatever is filtered. */
export type GroupLayout = {
  readonly blocks: readonly Block[]
  readonly places: Positions
  /** By how much names have room to be drawn larger than at 100 %: many groups make a map small, and its names stay readable. */
  readonly names: number
}

/** A group as the layout knows it: its actors by ordinal, and how large it is drawn (px). */
export type LaidGroup = { readonly id: ActorId; readonly members: readonly number[]; readonly radius: number }

const nameRoom = { halfWidth: 58, height: 31 } // px: a title on two lines
const beyondRoom = 8 // px above: how many ties are in no sum that is drawn

/**
 * Groups near each other as they are tied; where `keepsPlaces`, each in the middle of where the map has its actors. Ties are
 * pairs of group numbers.
 */
export function layGroups(
  map: EntenteMap,
  groups: readonly LaidGroup[],
  between: readonly { readonly a: number; readonly b: number; readonly count: number }[],
  keepsPlaces: boolean,
): GroupLayout {
  const names = namesFor(groups)
  const blocks = groups.map(({ id, radius }) => blockOf(id, radius, names))
  const links = between.map(
    ({ a, b, count }): Link => ({ from: groups[a]?.id ?? '', to: groups[b]?.id ?? '', weight: count }),
  )
  return { blocks, places: placeBlocks(blocks, links, keepsPlaces ? middlesOf(map, groups) : null), names }
}

const blockOf = (id: ActorId, radius: number, names = 1): Block => ({
  id,
  halfWidth: Math.max(radius * 1.26 + 4, nameRoom.halfWidth * names),
  halfHeight: radius + 4 + ((nameRoom.height + beyondRoom) * names) / 2,
  drop: ((nameRoom.height - beyondRoom) * names) / 2,
})

/** px²: what a window leaves to the boxes of groups, between two panels. */
const pageRoom = 760 * 600 * 0.5
/** At 100 % names have 12 px, and on screen never less than this. */
const smallestName = 10.5
const mostNames = 3.2

/** The more room names have, the smaller the map, and the larger the names on it: until both agree. */
function namesFor(groups: readonly LaidGroup[]): number {
  let names = 1
  for (let round = 0; round < 20; round++) {
    const area = groups.reduce((sum, { id, radius }) => {
      const { halfWidth, halfHeight } = blockOf(id, radius, names)
      return sum + 4 * halfWidth * halfHeight
    }, 0)
    names = Math.min(mostNames, Math.max(1, (smallestName / 12) * Math.sqrt(area / pageRoom)))
  }
  return names
}

/** null unless most of the actors stand somewhere. */
function middlesOf({ actors, positions }: EntenteMap, groups: readonly LaidGroup[]): Positions | null {
  const middles: { [id: ActorId]: Point } = {}
  let placed = 0
  for (const { id, members } of groups) {
    let [x, y, count] = [0, 0, 0]
    for (const at of members) {
      const place = placeIn(positions, actors[at]?.id ?? '')
      if (!place) continue
      x += place.x
      y += place.y
      count++
    }
    if (count === 0) return null
    placed += count
    middles[id] = { x: x / count, y: y / count }
  }
  return placed * 2 > actors.length ? middles : null
}

const placeIn = (positions: Positions, id: ActorId): Point | undefined =>
  Object.hasOwn(positions, id) ? positions[id] : undefined

/** px between what stands in an opened group and the edge of its area, and above for its title. */
const margin = { side: 46, top: 64 }

export type OpenedGroup = {
  readonly id: ActorId
  readonly actors: EntenteMap['actors']
  readonly relations: EntenteMap['relations']
  /** What is left of it stands among its members, so large; 0: nothing is. */
  readonly rest: number
}

/**
 * Places for groups of which some are opened: their members stand where the group stood, as the map has them or else as they are
 * tied, and the other groups make room.
 */
export function openGroups(
  layout: GroupLayout,
  positions: Positions,
  opened: readonly OpenedGroup[],
  tiesOf: (id: ActorId) => number,
): Positions {
  const inner = new Map<ActorId, Positions>()
  const grown = new Map<ActorId, Pick<Block, 'halfWidth' | 'halfHeight'>>()
  for (const { id, actors, relations, rest } of opened) {
    const bodies: Block[] = bodiesOf({ actors, relations }, new Set(), tiesOf)
    if (rest > 0) bodies.push(blockOf(id, rest))
    const links = relations.map(({ from, to }): Link => ({ from, to, weight: 1 }))
    const own = rest > 0 ? roundTheRest(id, actors) : ownPlaces(positions, actors)
    const local = placeBlocks(bodies, links, own)
    const [xs, ys] = [
      bodies.flatMap((body) => [(local[body.id]?.x ?? 0) - body.halfWidth, (local[body.id]?.x ?? 0) + body.halfWidth]),
      bodies.flatMap((body) => {
        const middle = (local[body.id]?.y ?? 0) + body.drop
        return [middle - body.halfHeight, middle + body.halfHeight]
      }),
    ]
    const [left, right] = [Math.min(...xs) - margin.side, Math.max(...xs) + margin.side]
    const [top, bottom] = [Math.min(...ys) - margin.top, Math.max(...ys) + margin.side]
    const middle = { x: (left + right) / 2, y: (top + bottom) / 2 }
    grown.set(id, { halfWidth: (right - left) / 2, halfHeight: (bottom - top) / 2 })
    inner.set(
      id,
      Object.fromEntries(Object.entries(local).map(([each, { x, y }]) => [each, { x: x - middle.x, y: y - middle.y }])),
    )
  }
  if (grown.size === 0) return layout.places
  const places = { ...makeRoom(layout.blocks, layout.places, grown) }
  for (const [id, local] of inner) {
    const { x, y } = places[id] ?? { x: 0, y: 0 }
    for (const [each, at] of Object.entries(local)) places[each] = { x: Math.round(x + at.x), y: Math.round(y + at.y) }
  }
  return places
}

/** null unless all stand somewhere. */
function ownPlaces(positions: Positions, actors: EntenteMap['actors']): Positions | null {
  const own: { [id: ActorId]: Point } = {}
  for (const { id } of actors) {
    const place = placeIn(positions, id)
    if (!place) return null
    own[id] = place
  }
  return own
}

/**
 * The most connected of many may stand anywhere on the map, in one heap or far apart: they come round what is left of their
 * group, the most connected nearest.
 */
function roundTheRest(rest: ActorId, actors: EntenteMap['actors']): Positions {
  const places = actors.map(({ id }, at) => {
    const [turn, away] = [at * 2.399963, 100 * Math.sqrt(at + 1.5)] // the golden angle
    return [id, { x: Math.cos(turn) * away * 1.3, y: Math.sin(turn) * away }] as const
  })
  return Object.fromEntries([[rest, { x: 0, y: 0 }], ...places])
}
