import type { ActorId, Point, Relation } from '~/map/map.ts'
import type { Rect } from '~/scene/geometry.ts'
import { actorBox, boxGrid, tieGrid } from './boxes.ts'
import { type Footprint, fitPlaces, settlePlaces } from './fitPlaces.ts'
import { areaOf, type Body, barePrintsOf, bodiesOf, type GraphContent, printsOf } from './graphContent.ts'
import { keepLayouts } from './keepLayouts.ts'
import { type NamedScene, nameAndRouteSteps } from './nameAndRoute.ts'
import { inFullSize, labelBelow, smaller } from './nameChoices.ts'
import { nudge, strikesIn } from './nudge.ts'

/** A graph laid out for an area, in px of the scene; `scale` brings it to the size of the area. */
export type GraphLayout = NamedScene & {
  readonly scale: number
  readonly sheet: Rect
  readonly bodies: readonly Body[]
  /** Pairs of actors that overlap, for want of room. */
  readonly overlaps: number
}

/** How much of the area actors and names may fill, and how large or small the drawing may become. */
const fill = 0.5
const crowd = 0.95
const leastScale = 0.6
const nobody: ReadonlySet<ActorId> = new Set()

/** As many as an author goes back and forth between; as many panels as a sheet of small multiples has, three times. */
const kept = { graphs: 12, panels: 48 }

/**
 * Laid out anew for an area `width` × `height`: places, sides of names and the run of ties, never a picture scaled down. A step
 * at a time, as all of these, for a page that must breathe between them.
 */
export const layGraph = keepLayouts(layNew, kept.graphs)

/** `readable`: the scale from which on names can be read where the figure is printed. */
function* layNew(content: GraphContent, width: number, height: number, readable: number): Generator<void, GraphLayout> {
  return (yield* layReadable(content, width, height, readable)) ?? (yield* layIdeal(content, width, height))
}

/** How much fuller than is best an area may become so that names can be read, and how many layouts there must be time for. */
const fuller = { by: 1.25, time: 4 }

/** A little larger than there is room for, and every name at its full size; null where it need not be, or where it does not fit. */
function* layReadable(
  content: GraphContent,
  width: number,
  height: number,
  readable: number,
): Generator<void, GraphLayout | null> {
  const ideal = idealScale(content, width, height)
  if (ideal * smaller >= readable || ideal * fuller.by < readable || budgetFor(content) < fuller.time) return null
  const bodies = bodiesOf(content).map(({ actor, shapes }) => ({ actor, shapes: inFullSize(shapes) }))
  const prints = printsOf(bodies, content.relations)
  const task = { content, bodies, prints, width, height, mute: nobody, left: budgetFor(content) }
  const laid = yield* layAt(task, Math.max(ideal, readable))
  return laid.overlaps + laid.unplaced.length === 0 ? laid : null
}

function* layIdeal(content: GraphContent, width: number, height: number): Generator<void, GraphLayout> {
  const bodies = bodiesOf(content)
  const prints = printsOf(bodies, content.relations)
  // Where names would fill more than there is, only actors are kept apart, and those names are placed that find room.
  const isCrowded = areaOf(prints) * leastScale ** 2 > width * height * crowd
  const task: Task = {
    content,
    bodies,
    prints: isCrowded ? barePrintsOf(bodies) : prints,
    width,
    height,
    mute: nobody,
    left: budgetFor(content),
  }
  let scale = idealScale(content, width, height)
  let best = yield* layAt(task, scale)
  while (task.left > 0 && scale > leastScale && best.overlaps + best.unplaced.length > 0) {
    scale = Math.max(leastScale, scale * 0.9)
    const smaller = yield* layAt(task, scale)
    if (smaller.faults < best.faults) best = smaller
  }
  return best
}

/** Places alone, at a given scale: for panels, each of which names those that have ties in it. */
export const layPlaces = keepLayouts(layPlacesNew, kept.graphs)

function* layPlacesNew(
  content: GraphContent,
  width: number,
  height: number,
  scale: number,
): Generator<void, GraphLayout> {
  const bodies = bodiesOf(content)
  const mute = new Set(bodies.map(({ actor }) => actor.id))
  return yield* layAt({ content, bodies, prints: barePrintsOf(bodies), width, height, mute, left: 1 }, scale)
}

/** The scale at which actors and names fill about half of an area. */
export function idealScale(content: GraphContent, width: number, height: number): number {
  const filled = areaOf(printsOf(bodiesOf(content), content.relations))
  return Math.min(mostScale(content), Math.max(leastScale, Math.sqrt((width * height * fill) / Math.max(1, filled))))
}

/** The same places with some of the ties: for a panel of several, in which actors without a tie are mute. */
export const layAgain = keepLayouts(layAgainNew, kept.panels)

function* layAgainNew(
  content: GraphContent,
  bodies: readonly Body[],
  sheet: Rect,
  relations: readonly Relation[],
): Generator<void, NamedScene> {
  const lively = new Set(relations.flatMap(({ from, to }) => [from, to]))
  const mute = new Set(bodies.map(({ actor }) => actor.id).filter((id) => !lively.has(id)))
  return yield* nameAndRouteSteps({ ...content, relations }, bodies, sheet, mute)
}

/** The space that actors and their names need at 100 %, design px². */
export const spaceFor = (content: GraphContent): number => areaOf(printsOf(bodiesOf(content), content.relations)) / fill

/** A few actors are drawn large, unless many ties need the room between them. */
const mostScale = ({ actors, relations }: GraphContent): number =>
  Math.min(1.3, Math.max(1, 1.45 - (0.12 * relations.length) / Math.max(1, actors.length)))

type Task = {
  readonly content: GraphContent
  readonly bodies: readonly Body[]
  readonly prints: readonly Footprint[]
  readonly width: number
  readonly height: number
  readonly mute: ReadonlySet<ActorId>
  /** How many layouts may still be tried. */
  left: number
}

/** So that a map of sixty actors is drawn while the author drags a slider. */
const budgetFor = ({ relations, actors }: GraphContent): number =>
  Math.max(2, Math.min(8, Math.floor(360 / Math.max(1, relations.length + actors.length / 2))))

/** What is wrong with a layout: a tie through an actor, a line through a name, a name without a place, an overlap. */
type Attempt = GraphLayout & { readonly faults: number; readonly strikes: number }

const mostNudges = 3

/** The best layout at one scale: as the places fit, then with actors nudged out of the way of ties. */
function* layAt(task: Task, scale: number): Generator<void, Attempt> {
  const { content, prints, width, height } = task
  const sheet = { x: 0, y: 0, width: width / scale, height: height / scale }
  const tied = content.relations.map(({ from, to }) => [from, to] as const)
  let places = yield* fitPlaces(prints, tied, sheet.width, sheet.height)
  let last = yield* attempt(task, places, sheet, scale)
  let best = last
  for (let time = 0; time < mostNudges && task.left > 0 && last.strikes > 0; time++) {
    places = yield* settlePlaces(prints, tied, nudge(last.scene, places, sheet), sheet.width, sheet.height)
    last = yield* attempt(task, places, sheet, scale)
    if (last.faults < best.faults) best = last
  }
  return best
}

function* attempt(
  task: Task,
  places: ReadonlyMap<ActorId, Point>,
  sheet: Rect,
  scale: number,
): Generator<void, Attempt> {
  task.left -= 1
  const bodies = task.bodies.map(({ actor, shapes }): Body => {
    const moved = { ...actor, at: places.get(actor.id) ?? actor.at }
    return { actor: { ...moved, label: labelBelow(shapes, moved) }, shapes }
  })
  yield
  const laid = yield* nameAndRouteSteps(task.content, bodies, sheet, task.mute)
  yield
  const overlaps = overlapsAmong(bodies)
  const lines = tieGrid(laid.scene.ties)
  const strikes = strikesIn(laid.scene).length
  const crossed = [...laid.names.values()].reduce((sum, { label }) => sum + lines.meeting(label.box).size, 0)
  const faults = 3 * strikes + crossed + 8 * laid.unplaced.length + 20 * overlaps
  return { ...laid, scale, sheet, bodies, overlaps, faults, strikes }
}

function overlapsAmong(bodies: readonly Body[]): number {
  const grid = boxGrid<ActorId>()
  let overlaps = 0
  for (const { actor } of bodies) {
    const box = actorBox(actor)
    overlaps += grid.meeting(box).size
    grid.add(box, actor.id)
  }
  return overlaps
}
