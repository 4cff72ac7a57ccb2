import { basisGroupOf } from '~/map/basis.ts'
import type { ActorId, EntenteMap, Point, Positions, Relation, RelationId } from '~/map/map.ts'
import type { MapIndex } from '~/map/mapIndex.ts'
import { wordOf } from '~/map/sentence.ts'
import { tieLabel } from '~/view/tieLabel.ts'
import type { VisibleMap } from '~/view/visibleMap.ts'
import { boundsOf, type Curve, curveAt, type Rect } from './geometry.ts'
import { keep, once } from './keep.ts'
import { dashOf, kindStyle } from './kindStyle.ts'
import { halfSize } from './outline.ts'
import { type PlacedActor, placeActors } from './placeActors.ts'
import type { Routes } from './routes.ts'
import { routeTies } from './routeTies.ts'
import type { Emphasis, Scene, SceneActor, SceneTie } from './scene.ts'
import type { Theme } from './theme.ts'
import { tieCurve } from './tieCurve.ts'

/** Where everything in a map stands and how its ties run, whatever is filtered or selected. */
export type Sheet = {
  readonly map: EntenteMap
  readonly placed: ReadonlyMap<ActorId, PlacedActor>
  readonly bends: ReadonlyMap<RelationId, number>
  readonly language: string
}

export type Selection = { readonly actors: readonly ActorId[]; readonly tie: RelationId | '' }

/** Words for the built-in kinds, for ties that have no label of their own. */
export type KindWords = { readonly [kind: string]: string }

/** With `known` routes, those of the parts of a large map that were drawn before, only what has moved is routed. */
export function laySheet(
  map: EntenteMap,
  index: MapIndex,
  positions: Positions,
  language: string,
  known: Routes | null = null,
): Sheet {
  const placed = placeActors(map, index, positions, language)
  return { map, placed, bends: routeTies(placed, map.relations, null, known), language }
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
): Scene {
  // Who is not on screen dims nobody.
  const seen = new Set(visible.actors.map(({ id }) => id))
  const selection = { actors: selected.actors.filter((id) => seen.has(id)), tie: selected.tie }
  const chosen = chosenIds(visible.relations, selection)
  const ties = visible.relations.flatMap((relation) =>
    tieOf(sheet, relation, selection, chosen, visible.faded, theme, kindWords),
  )
  const actors = visible.actors.flatMap(({ id }) => {
    const placed = sheet.placed.get(id)
    return placed ? [actorOf(placed, actorEmphasis(id, selection, chosen), visible.beyond?.get(id))] : []
  })
  return {
    actors: actors.sort((a, b) => a.radius - b.radius),
    ties: ties.sort((a, b) => depth(a) - depth(b)),
    bounds: boundsOf([...actors.flatMap(boxesOf), ...ties.map(({ curve }) => curveBox(curve))]),
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

function actorEmphasis(id: ActorId, selection: Selection, { ringed, lifted }: Chosen): Emphasis {
  if (ringed.has(id)) return 'selected'
  if (selection.actors.length === 0) return 'rest'
  return lifted.has(id) ? 'lifted' : 'dimmed'
}

const actorOf = (placed: PlacedActor, emphasis: Emphasis, beyond = 0): SceneActor =>
  keptActor(placed, `${emphasis} ${beyond}`, () => {
    const actor = makeActor(placed, emphasis)
    return beyond > 0 ? { ...actor, beyond } : actor
  })
const keptActor = keep<PlacedActor, SceneActor>()

/** A selected actor's name makes room for its ring. */
function makeActor(placed: PlacedActor, emphasis: Emphasis): SceneActor {
  if (emphasis !== 'selected') return { ...placed, emphasis }
  const { label } = placed
  return { ...placed, emphasis, label: { ...label, box: { ...label.box, y: label.box.y + ringRoom } } }
}

const ringRoom = 5

function tieOf(
  sheet: Sheet,
  relation: Relation,
  selection: Selection,
  { ringed }: Chosen,
  faded: ReadonlySet<RelationId> | undefined,
  theme: Theme,
  kindWords: KindWords,
): readonly SceneTie[] {
  const [a, b] = [sheet.placed.get(relation.from), sheet.placed.get(relation.to)]
  if (!a || !b) return []
  const { id } = relation
  const emphasis = tieEmphasis(relation, selection, faded)
  const pushA = ringed.has(a.id) ? ringRoom : 0
  const pushB = ringed.has(b.id) ? ringRoom : 0
  const ties = tiesOn(sheet, theme)
  const make = (): SceneTie => {
    const plain = keptPlain(ties, id, () => plainTie(sheet, relation, theme, kindWords))
    const curve = keptCurve(sheet, `${pushA} ${pushB} ${id}`, () => tieCurve(a, b, plain.bend, pushA, pushB))
    return { ...plain, curve, emphasis }
  }
  return [keptTie(ties, `${pushA} ${pushB} ${emphasis} ${id}`, make)]
}

/** All of a tie that no selection touches. */
type PlainTie = Omit<SceneTie, 'curve' | 'emphasis'>

function plainTie({ map, bends, language }: Sheet, relation: Relation, theme: Theme, kindWords: KindWords): PlainTie {
  const { id, from, to, kind } = relation
  return {
    id,
    from,
    to,
    kind,
    ...kindStyle(map, kind, theme),
    dash: dashOf(basisGroupOf(relation)),
    mutual: relation.mutual ?? false,
    bend: bends.get(id) ?? 0,
    word: wordOf(tieLabel(map, relation, language, kindWords)),
  }
}

const keptTie = keep<object, SceneTie>()
const keptPlain = keep<object, PlainTie>()
const keptCurve = keep<Sheet, Curve>()
/** What the ties of a sheet in a theme are kept under. */
const ownerOf = keep<Sheet, WeakMap<Theme, object>>()
function tiesOn(sheet: Sheet, theme: Theme): object {
  const owners = ownerOf(sheet, '', () => new WeakMap())
  const owner = owners.get(theme) ?? {}
  owners.set(theme, owner)
  return owner
}

function tieEmphasis(
  { id, from, to }: Relation,
  { actors, tie }: Selection,
  faded: ReadonlySet<RelationId> | undefined,
): Emphasis {
  if (id === tie) return 'selected'
  if (actors.length === 0) return faded?.has(id) ? 'dimmed' : 'rest'
  return actors.includes(from) || actors.includes(to) ? 'lifted' : 'dimmed'
}

const order = ['affiliation', 'support', 'opposition', 'intervention']
function depth({ kind, emphasis }: SceneTie): number {
  const rank = order.indexOf(kind)
  return (rank < 0 ? order.length : rank) + (emphasis === 'selected' ? 100 : 0)
}

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
