import { allAtOnce } from '~/map/allAtOnce.ts'
import type { ActorId, Relation, RelationId } from '~/map/map.ts'
import { composeScene } from '~/scene/composeScene.ts'
import { contains, grow, overlap, type Rect } from '~/scene/geometry.ts'
import type { PlacedActor } from '~/scene/placeActors.ts'
import { routeTies } from '~/scene/routeTies.ts'
import type { Label, Scene, SceneTie } from '~/scene/scene.ts'
import { dotsOn, headBoxes } from './boxes.ts'
import type { Body, GraphContent } from './graphContent.ts'
import { nameChoices } from './nameChoices.ts'
import { type Named, type Names, placeNames } from './placeNames.ts'

export type NamedScene = {
  readonly scene: Scene
  readonly names: Names
  /** Actors whose name has no place. */
  readonly unplaced: readonly ActorId[]
}

const noNames: Names = new Map()
const rounds = 3
/** Ties may reach a little over the edge of the sheet, into its margin. */
const slack = 8

/**
 * Names first, as if ties ran straight; then ties round names; then the names that a tie or a head has come to hinder. At
 * the end no name stands on a head, even if it has to go. Actors that are `mute` have no name here.
 */
export const nameAndRoute = (...asked: Parameters<typeof nameAndRouteSteps>): NamedScene =>
  allAtOnce(nameAndRouteSteps(...asked))

/** The same a step at a time, for a page that must breathe between them. */
export function* nameAndRouteSteps(
  content: GraphContent,
  bodies: readonly Body[],
  sheet: Rect,
  mute: ReadonlySet<ActorId>,
  swing: 'usual' | 'far' = 'usual',
): Generator<void, NamedScene> {
  const all = bodies.map(({ actor }) => actor)
  const named = bodies
    .filter(({ actor }) => !mute.has(actor.id))
    .map(({ actor, shapes }): Named => ({ actor, choices: nameChoices(shapes, actor) }))
  const bare = withNames(all, noNames)
  yield
  let scene = sceneOf(content, bare, new Map())
  yield
  let names = placeNames(named, all, scene.ties, sheet, noNames)
  let actors = withNames(all, names)
  yield
  const edge = grow(sheet, slack)
  const routed = routeTies(actors, content.relations, edge, null, swing)
  yield
  const bends = keepIn(content, actors, routed, edge)
  yield
  scene = sceneOf(content, actors, bends)
  for (let round = 0; round < rounds && (round === 0 || struck(scene, names).size > 0); round++) {
    yield
    names = placeNames(named, all, scene.ties, sheet, names)
    yield
    actors = withNames(all, names)
    scene = sceneOf(content, actors, bends)
  }
  yield
  const lost = struck(scene, names)
  const kept: Names = lost.size === 0 ? names : new Map([...names].filter(([id]) => !lost.has(id)))
  const final = lost.size === 0 ? scene : sceneOf(content, withNames(all, kept), bends)
  return { scene: final, names: kept, unplaced: named.map(({ actor }) => actor.id).filter((id) => !kept.has(id)) }
}

function withNames(actors: readonly PlacedActor[], names: Names): ReadonlyMap<ActorId, PlacedActor> {
  return new Map(actors.map((actor) => [actor.id, { ...actor, label: names.get(actor.id)?.label ?? noLabel(actor) }]))
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
  { map, language, actors, relations, theme, kindWords, camps, members, counts }: GraphContent,
  placed: ReadonlyMap<ActorId, PlacedActor>,
  bends: ReadonlyMap<RelationId, number>,
): Scene {
  return composeScene(
    { map, placed, bends, language, slack: 0, groupSlack: 0 },
    { actors, relations, ...(members && { members }), ...(counts && { counts }) },
    { actors: [], tie: '' },
    theme,
    kindWords,
    camps,
  )
}

/** How much of their bend ties keep that would run over the edge with all of it. */
const shares = [0.85, 0.7, 0.55, 0.4, 0.25, 0.1]

/** The ties between two actors are flattened together until they stay on the sheet, so that they remain apart. */
function keepIn(
  content: GraphContent,
  actors: ReadonlyMap<ActorId, PlacedActor>,
  bends: ReadonlyMap<RelationId, number>,
  edge: Rect,
): ReadonlyMap<RelationId, number> {
  const isOut = ({ curve }: SceneTie) => dotsOn(curve, 24).some((at) => !contains(edge, at))
  const over = (relations: readonly Relation[], share: ReadonlyMap<RelationId, number>) =>
    sceneOf({ ...content, relations }, actors, share).ties.filter((tie) => tie.from !== tie.to && isOut(tie))
  const kept = new Map(bends)
  let out = over(content.relations, kept)
  for (const share of shares) {
    if (out.length === 0) break
    const pairs = new Set(out.map(({ from, to }) => pairKey(from, to)))
    const flattened = content.relations.filter(({ from, to }) => pairs.has(pairKey(from, to)))
    for (const { id } of flattened) kept.set(id, (bends.get(id) ?? 0) * share)
    out = over(flattened, kept)
  }
  return kept
}

const pairKey = (a: ActorId, b: ActorId): string => (a < b ? `${a}\n${b}` : `${b}\n${a}`)
