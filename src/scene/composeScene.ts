import type { ActorId, EntenteMap, Point, Positions, Relation, RelationId } from '~/map/map.ts'
import type { MapIndex } from '~/map/mapIndex.ts'
import { once } from '~/map/once.ts'
import type { VisibleMap } from '~/view/visibleMap.ts'
import { areaBox, type CampsLook, fitting, sceneCamps } from './campAreas.ts'
import { placeChanges } from './changeMarks.ts'
import { fade } from './fade.ts'
import { boundsOf, type Curve, curveAt, type Rect } from './geometry.ts'
import { keep } from './keep.ts'
import { halfSize } from './outline.ts'
import { type PlacedActor, placeActors, type Radii } from './placeActors.ts'
import type { RouteMemory } from './routeMemory.ts'
import type { Routes } from './routes.ts'
import { routeTies } from './routeTies.ts'
import type { Emphasis, Scene, SceneActor, SceneTie } from './scene.ts'
import { type KindWords, sceneTie } from './sceneTie.ts'
import type { Theme } from './theme.ts'

/** Where everything in a map stands and how its ties run, whatever is filtered or selected. */
export type Sheet = {
  readonly map: EntenteMap
  readonly placed: ReadonlyMap<ActorId, PlacedActor>
  readonly bends: ReadonlyMap<RelationId, number>
  readonly language: string
  /** By what share names may be drawn larger than they are laid out: on a map that is zoomed out a little, see `labelsAt`. */
  readonly slack: number
  /** The same for groups: there names are many times as large. */
  readonly groupSlack: number
}

export type Selection = { readonly actors: readonly ActorId[]; readonly tie: RelationId | '' }

/** With `known` routes, those of the parts of a large map that were drawn before, only what has moved is routed. */
export function laySheet(
  map: EntenteMap,
  index: MapIndex,
  positions: Positions,
  language: string,
  known: Routes | null = null,
  radii: Radii | null = null,
  slack = 0.1,
  memory: RouteMemory | null = null,
  groupSlack = slack,
): Sheet {
  const placed = placeActors(map, index, positions, language, radii)
  const bends = routeTies(placed, map.relations, null, known, 'usual', memory)
  return { map, placed, bends, language, slack, groupSlack }
}

/** The sheet with some actors elsewhere, for the length of a drag: lines follow, but are not routed anew. */
export function moveOnSheet(sheet: Sheet, moved: Positions): Sheet {
  const placed = new Map(sheet.placed)
  for (const [id, at] of Object.entries(moved)) {
    const actor = placed.get(id)
    if (actor) placed.set(id, shiftActor(actor, at))
  }
  return { ...sheet, placed }
}

function shiftActor(actor: PlacedActor, at: Point): PlacedActor {
  const { box } = actor.label
  const moved = { ...box, x: box.x + at.x - actor.at.x, y: box.y + at.y - actor.at.y }
  return { ...actor, at, label: { ...actor.label, box: moved } }
}

/** The scene of what is visible. Selecting actors lifts their ties and neighbours and dims the rest; selecting a tie does not. */
export function composeScene(
  sheet: Sheet,
  visible: VisibleMap,
  selected: Selection,
  theme: Theme,
  kindWords: KindWords,
  campsLook: CampsLook | null = null,
): Scene {
  // Who is not on screen dims nobody.
  const seen = new Set(visible.actors.map(({ id }) => id))
  const selection = { actors: selected.actors.filter((id) => seen.has(id)), tie: selected.tie }
  const chosen = chosenIds(visible.relations, selection)
  const { counts } = visible
  const setting = {
    map: sheet.map,
    bends: sheet.bends,
    language: sheet.language,
    theme,
    kindWords,
    slack: sheet.slack,
    groupSlack: sheet.groupSlack,
    counts,
  }
  const lifts = new Set(selection.actors)
  const push = (id: ActorId) => (chosen.ringed.has(id) ? ringRoom : 0)
  const ties: SceneTie[] = []
  for (const relation of visible.relations) {
    const { from, to } = relation
    const [a, b] = [sheet.placed.get(from), sheet.placed.get(to)]
    if (!a || !b) continue
    const emphasis = tieEmphasis(relation, selection.tie, lifts, visible.faded)
    const tie = sceneTie(setting, relation, a, b, push(from), push(to), emphasis)
    const share = campsLook?.fitting ?? fitting
    const isPale = campsLook !== null && share < 1 && emphasis === 'rest' && !campsLook.numbers.has(relation.id)
    ties.push(isPale ? { ...tie, color: fade(tie.color, theme.canvas, share) } : tie)
  }
  const actors = visible.actors.flatMap(({ id }) => {
    const placed = sheet.placed.get(id)
    if (!placed) return []
    const emphasis = actorEmphasis(id, selection, chosen, visible.fadedActors)
    return [actorOf(placed, emphasis, visible.beyond?.get(id), visible.members?.get(id))]
  })
  const camps = campsLook && sceneCamps(campsLook, actors, ties, theme)
  const areas = camps ? camps.areas.map(areaBox) : []
  return {
    actors: actors.sort((a, b) => a.radius - b.radius),
    ties: ties.sort((a, b) => depth(a) - depth(b)),
    bounds: boundsOf([...actors.flatMap(boxesOf), ...ties.map(({ curve }) => curveBox(curve)), ...areas]),
    ...(camps && { camps }),
    ...(visible.changes && {
      changes: placeChanges(visible.changes, visible.changedActors ?? new Map(), ties, actors),
    }),
    theme,
  }
}

/** Actors whose ring is drawn, and those that selection lifts with them. */
type Chosen = { readonly ringed: ReadonlySet<ActorId>; readonly lifted: ReadonlySet<ActorId> }

function chosenIds(relations: readonly Relation[], { actors, tie }: Selection): Chosen {
  const selected = new Set(actors)
  const lifted = new Set<ActorId>()
  const ringed = new Set(actors)
  for (const { id, from, to } of relations) {
    if (selected.has(from)) lifted.add(to)
    if (selected.has(to)) lifted.add(from)
    if (id === tie) {
      ringed.add(from)
      ringed.add(to)
    }
  }
  return { ringed, lifted }
}

function actorEmphasis(
  id: ActorId,
  selection: Selection,
  { ringed, lifted }: Chosen,
  faded: ReadonlySet<ActorId> | undefined,
): Emphasis {
  if (ringed.has(id)) return 'selected'
  if (selection.actors.length === 0) return faded?.has(id) ? 'dimmed' : 'rest'
  return lifted.has(id) ? 'lifted' : 'dimmed'
}

const actorOf = (placed: PlacedActor, emphasis: Emphasis, beyond = 0, members = 0): SceneActor =>
  keptActor(placed, `${emphasis} ${beyond} ${members}`, () => ({
    ...makeActor(placed, emphasis),
    ...(beyond > 0 && { beyond }),
    ...(members > 0 && { members }),
  }))
const keptActor = keep<PlacedActor, SceneActor>()

/** A selected actor's name makes room for its ring. */
function makeActor(placed: PlacedActor, emphasis: Emphasis): SceneActor {
  if (emphasis !== 'selected') return { ...placed, emphasis }
  const { label } = placed
  return { ...placed, emphasis, label: { ...label, box: { ...label.box, y: label.box.y + ringRoom } } }
}

const ringRoom = 5

function tieEmphasis(
  { id, from, to }: Relation,
  tie: RelationId | '',
  lifts: ReadonlySet<ActorId>,
  faded: ReadonlySet<RelationId> | undefined,
): Emphasis {
  if (id === tie) return 'selected'
  if (lifts.size === 0) return faded?.has(id) ? 'dimmed' : 'rest'
  return lifts.has(from) || lifts.has(to) ? 'lifted' : 'dimmed'
}

const ranks = new Map(['affiliation', 'support', 'opposition', 'intervention'].map((kind, rank) => [kind, rank]))
const depth = ({ kind, emphasis }: SceneTie): number =>
  (ranks.get(kind) ?? ranks.size) + (emphasis === 'selected' ? 100 : 0)

const boxesOf = once(({ at, shape, radius, label }: SceneActor): readonly Rect[] => {
  const { x, y } = halfSize(shape, radius)
  return [{ x: at.x - x, y: at.y - y, width: 2 * x, height: 2 * y }, label.box]
})

/** Good to a few px: the curve at its middle and both ends. */
const curveBox = once((curve: Curve): Rect => {
  const points = [curve.start, curveAt(curve, 0.25), curveAt(curve, 0.5), curveAt(curve, 0.75), curve.end]
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
  const [x, y] = [Math.min(...xs), Math.min(...ys)]
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }
})
