import { actorBox } from '~/figure/boxes.ts'
import { type Footprint, fitPlaces } from '~/figure/fitPlaces.ts'
import { areaOf, type Body, barePrintsOf, bodiesOf, type GraphContent, printsOf } from '~/figure/graphContent.ts'
import { allAtOnce } from '~/map/allAtOnce.ts'
import type { ActorId, Point } from '~/map/map.ts'
import type { Rect } from '~/scene/geometry.ts'

/**
 * Where everybody stands in a whole presentation, so that nobody moves when a step reveals another: laid out once, with
 * room for the name of everyone who is ever revealed. A step then only frames a part of it.
 */
export type Deck = {
  /** Middle of each actor of the map, px of the slide from the corner of `area`. */
  readonly places: ReadonlyMap<ActorId, Point>
  readonly bodies: ReadonlyMap<ActorId, Body>
  /** The part of the slide that the map fills. */
  readonly area: Rect
}

/** How many times as large as on screen an actor and its name are drawn: from what is read at the back of a room to a few, large. */
export const leastSize = 1.47
export const mostSize = 2.84
/** How near the camera may come. */
const mostZoom = 4

/** On a larger map only those who are revealed have a place at all. */
const mostGhosts = 150

/** Above this share of the area names are not kept apart; those that find room are set. */
const crowd = 0.85

export const layDeck = (...asked: Parameters<typeof layDeckSteps>): Deck => allAtOnce(layDeckSteps(...asked))

/** The same a step at a time, for a page that must breathe between them. */
export function* layDeckSteps(
  content: GraphContent,
  revealed: ReadonlySet<ActorId>,
  area: Rect,
): Generator<void, Deck> {
  const { map } = content
  const isLarge = map.actors.length > mostGhosts
  const everyone = {
    ...content,
    actors: isLarge ? map.actors.filter(({ id }) => revealed.has(id)) : map.actors,
    relations: map.relations,
  }
  const bodies = bodiesOf(everyone)
  yield
  const named = printsOf(bodies, everyone.relations)
  const bare = barePrintsOf(bodies)
  const [width, height] = [area.width / leastSize, area.height / leastSize]
  const known = named.filter(({ id }) => revealed.has(id))
  const isCrowded = areaOf(known) > width * height * crowd
  const prints = named.map((print, index) => (revealed.has(print.id) && !isCrowded ? print : (bare[index] ?? print)))
  const tied = everyone.relations
    .filter(({ from, to }) => from !== to && revealed.has(from) && revealed.has(to))
    .map(({ from, to }) => [from, to] as const)
  yield
  const places = prints.length === 0 ? new Map() : yield* fitPlaces(prints, tied, width, height)
  const onSlide = [...places].map(([id, { x, y }]) => [id, { x: x * leastSize, y: y * leastSize }] as const)
  return { places: new Map(onSlide), bodies: new Map(bodies.map((body) => [body.actor.id, body])), area }
}

/** What part of the deck a slide shows: `x` and `y` are added after `zoom`; `size` is how large actors are drawn. */
export type Shot = { readonly zoom: number; readonly size: number; readonly x: number; readonly y: number }

/** As near as all of the framed fit with their names; the whole deck when nobody is framed. */
export function shotOf(deck: Deck, framed: readonly ActorId[]): Shot {
  const prints = footprintsOf(deck, framed)
  const whole = { zoom: 1, size: leastSize, x: 0, y: 0 }
  if (prints.length === 0) return whole
  for (let zoom = mostZoom; zoom > 1; zoom *= 0.96) {
    const size = Math.min(mostSize, leastSize * zoom)
    const box = around(prints, zoom, size)
    const { width, height } = deck.area
    if (box.width > width || box.height > height) continue
    return { zoom, size, x: (width - box.width) / 2 - box.x, y: (height - box.height) / 2 - box.y }
  }
  return whole
}

/** px of the slide, from its corner. */
export const placeIn = ({ area }: Deck, { zoom, x, y }: Shot, at: Point): Point => ({
  x: at.x * zoom + x + area.x,
  y: at.y * zoom + y + area.y,
})

function footprintsOf({ places, bodies }: Deck, ids: readonly ActorId[]): readonly Footprint[] {
  return ids.flatMap((id) => {
    const [at, body] = [places.get(id), bodies.get(id)]
    if (!at || !body) return []
    const { actor } = body
    const [box, label] = [actorBox(actor), actor.label.box]
    return {
      id,
      at,
      left: actor.at.x - Math.min(box.x, label.x) + 6,
      right: Math.max(box.x + box.width, label.x + label.width) - actor.at.x + 6,
      up: actor.at.y - box.y + 6,
      down: label.y + label.height - actor.at.y + 4,
    }
  })
}

function around(prints: readonly Footprint[], zoom: number, size: number): Rect {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { at, ...reach } of prints) {
    left = Math.min(left, at.x * zoom - reach.left * size)
    top = Math.min(top, at.y * zoom - reach.up * size)
    right = Math.max(right, at.x * zoom + reach.right * size)
    bottom = Math.max(bottom, at.y * zoom + reach.down * size)
  }
  return { x: left, y: top, width: right - left, height: bottom - top }
}
