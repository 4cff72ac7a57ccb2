import type { Actor, ActorId, EntenteMap, Point, Positions, Relation } from '~/map/map.ts'
import type { MapIndex } from '~/map/mapIndex.ts'
import { shortOf } from '~/map/text.ts'
import { composeScene, type KindWords } from '~/scene/composeScene.ts'
import { grow, overlap, type Rect } from '~/scene/geometry.ts'
import { type PlacedActor, placeActors } from '~/scene/placeActors.ts'
import { routeTies } from '~/scene/routeTies.ts'
import type { Label, Scene } from '~/scene/scene.ts'
import type { Theme } from '~/scene/theme.ts'
import { actorBox, boxGrid, dotsOn, headBoxes, tieGrid } from './boxes.ts'
import { type Footprint, fitPlaces, settlePlaces } from './fitPlaces.ts'
import { labelBelow, type NameShape, nameChoices, nameShapes } from './nameChoices.ts'
import { nudge, strikesIn } from './nudge.ts'
import { type Named, type Names, placeNames } from './placeNames.ts'

export type GraphContent = {
  readonly map: EntenteMap
  readonly index: MapIndex
  readonly actors: readonly Actor[]
  readonly relations: readonly Relation[]
  readonly positions: Positions
  readonly language: string
  readonly theme: Theme
  readonly kindWords: KindWords
}

/** A graph laid out for an area, in px of the scene; `scale` brings it to the size of the area. */
export type GraphLayout = {
  readonly scale: number
  readonly scene: Scene
  readonly names: Names
  readonly unplaced: readonly ActorId[]
  /** Pairs of actors that overlap, for want of room. */
  readonly overlaps: number
}

/** How much of the area actors and names may fill, and how large or small the drawing may become. */
const fill = 0.5
const crowd = 0.95
const scales = { least: 0.6, most: 1.3 }
const [between, above] = [16, 14]

/** Laid out anew for an area `width` × `height`: places, sides of names and the run of ties, never a picture scaled down. */
export function layGraph(content: GraphContent, width: number, height: number): GraphLayout {
  const bodies = bodiesOf(content)
  const filled = areaOf(bodies.map(printOf))
  // Where names would fill more than there is, only actors are kept apart, and those names are placed that find room.
  const isCrowded = filled * scales.least ** 2 > width * height * crowd
  const prints = bodies.map(isCrowded ? bareOf : printOf)
  const ideal = Math.sqrt((width * height * fill) / Math.max(1, filled))
  const budget = { left: budgetFor(content) }
  let scale = Math.min(scales.most, Math.max(scales.least, ideal))
  let best = layAt(content, bodies, prints, scale, width, height, budget)
  while (budget.left > 0 && scale > scales.least && best.overlaps + best.unplaced.length > 0) {
    scale = Math.max(scales.least, scale * 0.9)
    const smaller = layAt(content, bodies, prints, scale, width, height, budget)
    if (smaller.faults < best.faults) best = smaller
  }
  return best
}

/** How many layouts may be tried, so that a map of sixty actors is drawn while the author drags a slider. */
type Budget = { left: number }
const budgetFor = ({ relations, actors }: GraphContent): number =>
  Math.max(2, Math.min(8, Math.floor(360 / Math.max(1, relations.length + actors.length / 2))))

/** The best layout at one scale: as the places fit, inside the edges, with actors nudged out of the way of ties. */
function layAt(
  content: GraphContent,
  bodies: readonly Body[],
  prints: readonly Footprint[],
  scale: number,
  width: number,
  height: number,
  budget: Budget,
): GraphLayout & { readonly faults: number } {
  const sheet = { x: 0, y: 0, width: width / scale, height: height / scale }
  const tied = content.relations.map(({ from, to }) => [from, to] as const)
  const tryPlaces = (places: ReadonlyMap<ActorId, Point>, area: Rect) => {
    budget.left -= 1
    return attempt(content, bodies, places, area, sheet)
  }
  let area: Rect = sheet
  let places = fitPlaces(prints, tied, area.width, area.height)
  let last = tryPlaces(places, area)
  let best = last
  const inner = insetBy(sheet, last.scene)
  if (inner !== sheet && budget.left > 0) {
    area = inner
    places = fitPlaces(prints, tied, area.width, area.height)
    last = best = tryPlaces(places, area)
  }
  for (let time = 0; time < mostNudges && budget.left > 0 && last.strikes > 0; time++) {
    places = settlePlaces(prints, tied, nudge(last.scene, places, area), area.width, area.height)
    last = tryPlaces(places, area)
    if (last.faults < best.faults) best = last
  }
  return { ...best, scale }
}

const mostNudges = 3

/** `faults` weighs what is wrong: a tie through an actor, a line through a name, a name without a place. */
type Attempt = Omit<GraphLayout, 'scale'> & { readonly faults: number; readonly strikes: number }

function attempt(
  content: GraphContent,
  bodies: readonly Body[],
  places: ReadonlyMap<ActorId, Point>,
  area: Rect,
  sheet: Rect,
): Attempt {
  const placed = bodies.map(({ actor, shapes }) => {
    const at = places.get(actor.id) ?? actor.at
    const moved = { ...actor, at: { x: at.x + area.x, y: at.y + area.y } }
    return { actor: { ...moved, label: labelBelow(shapes, moved) }, shapes }
  })
  const laid = nameAndRoute(content, placed, sheet)
  const overlaps = overlapsAmong(placed)
  const lines = tieGrid(laid.scene.ties)
  const strikes = strikesIn(laid.scene).length
  const crossed = [...laid.names.values()].reduce((sum, { label }) => sum + lines.meeting(label.box).size, 0)
  const over = insetBy(sheet, laid.scene) === sheet ? 0 : 1
  const faults = 3 * strikes + crossed + 8 * laid.unplaced.length + 20 * overlaps + 6 * over
  return { ...laid, overlaps, faults, strikes }
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

/** Ties may reach a little into the margin. */
const slack = 8

function insetBy(sheet: Rect, { ties }: Scene): Rect {
  const over = { left: 0, right: 0, up: 0, down: 0 }
  for (const { curve } of ties)
    for (const { x, y } of dotsOn(curve, 20)) {
      over.left = Math.max(over.left, -x - slack)
      over.right = Math.max(over.right, x - sheet.width - slack)
      over.up = Math.max(over.up, -y - slack)
      over.down = Math.max(over.down, y - sheet.height - slack)
    }
  const { left, right, up, down } = over
  if (left + right + up + down === 0) return sheet
  const [x, y] = [Math.min(left, sheet.width / 4), Math.min(up, sheet.height / 4)]
  const width = sheet.width - x - Math.min(right, sheet.width / 4)
  return { x, y, width, height: sheet.height - y - Math.min(down, sheet.height / 4) }
}

/** The space that actors and their names need at 100 %, design px². */
export const spaceFor = (content: GraphContent): number => areaOf(bodiesOf(content).map(printOf)) / fill

const areaOf = (prints: readonly Footprint[]): number =>
  prints.reduce((sum, { left, right, up, down }) => sum + (left + right) * (up + down), 0)

type Body = { readonly actor: PlacedActor; readonly shapes: readonly NameShape[] }

function bodiesOf({ map, index, actors, positions, language }: GraphContent): readonly Body[] {
  const placed = placeActors(map, index, positions, language)
  return actors.flatMap((row) => {
    const actor = placed.get(row.id)
    if (!actor) return []
    const shapes = nameShapes(shortOf(row, language, map.language), actor.label.weight)
    return [{ actor: { ...actor, label: labelBelow(shapes, actor) }, shapes }]
  })
}

function printOf({ actor }: Body): Footprint {
  const box = actorBox(actor)
  const { label, at, id } = actor
  return {
    id,
    at,
    left: at.x - Math.min(box.x, label.box.x) + between / 2,
    right: Math.max(box.x + box.width, label.box.x + label.box.width) - at.x + between / 2,
    up: at.y - box.y + above / 2,
    down: label.box.y + label.box.height - at.y + above / 2,
  }
}

function bareOf({ actor }: Body): Footprint {
  const { at, id } = actor
  const { width, height } = actorBox(actor)
  const [x, y] = [width / 2 + 3, height / 2 + 3]
  return { id, at, left: x, right: x, up: y, down: y }
}

/**
 * Names first, as if ties ran straight; then ties round names; then the names that a tie or a head has come to hinder. At
 * the end no name stands on a head, even if it has to go.
 */
function nameAndRoute(content: GraphContent, bodies: readonly Body[], area: Rect) {
  const named = bodies.map(({ actor, shapes }): Named => ({ actor, choices: nameChoices(shapes, actor) }))
  let actors: ReadonlyMap<ActorId, PlacedActor> = new Map(bodies.map(({ actor }) => [actor.id, actor]))
  let scene = sceneOf(content, actors, new Map())
  let names = placeNames(named, scene.ties, area, new Map())
  actors = withNames(actors, names)
  const bends = routeTies(actors, content.relations, grow(area, slack))
  scene = sceneOf(content, actors, bends)
  for (let round = 0; round < rounds && (round === 0 || struck(scene, names).size > 0); round++) {
    names = placeNames(named, scene.ties, area, names)
    actors = withNames(actors, names)
    scene = sceneOf(content, actors, bends)
  }
  const lost = struck(scene, names)
  const kept: Names = lost.size === 0 ? names : new Map([...names].filter(([id]) => !lost.has(id)))
  const final = lost.size === 0 ? scene : sceneOf(content, withNames(actors, kept), bends)
  return { scene: final, names: kept, unplaced: bodies.map(({ actor }) => actor.id).filter((id) => !kept.has(id)) }
}

const rounds = 3

function withNames(actors: ReadonlyMap<ActorId, PlacedActor>, names: Names): Map<ActorId, PlacedActor> {
  return new Map([...actors].map(([id, actor]) => [id, { ...actor, label: names.get(id)?.label ?? noLabel(actor) }]))
}

/** Inside the actor, where it hinders no tie. */
const noLabel = ({ at, label }: PlacedActor): Label => ({ ...label, lines: [], box: { ...at, width: 0, height: 0 } })

/** Names that the head of a tie between other actors touches. */
function struck({ ties }: Scene, names: Names): ReadonlySet<ActorId> {
  const found = new Set<ActorId>()
  const heads = ties.flatMap((tie) => headBoxes(tie).map((box) => ({ tie, box })))
  for (const [id, { label }] of names)
    for (const { tie, box } of heads) if (tie.from !== id && tie.to !== id && overlap(label.box, box)) found.add(id)
  return found
}

function sceneOf(
  { map, language, actors, relations, theme, kindWords }: GraphContent,
  placed: ReadonlyMap<ActorId, PlacedActor>,
  bends: ReadonlyMap<string, number>,
): Scene {
  return composeScene(
    { map, placed, bends, language },
    { actors, relations },
    { actors: [], tie: '' },
    theme,
    kindWords,
  )
}
