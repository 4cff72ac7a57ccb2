import { actorBox, boxGrid, tieGrid } from '~/figure/boxes.ts'
import type { Body, GraphContent } from '~/figure/graphContent.ts'
import { nameAndRouteSteps } from '~/figure/nameAndRoute.ts'
import { labelBelow, type NameChoice, nameShapes } from '~/figure/nameChoices.ts'
import { type PlacedChange, placeChanges } from '~/figure/placeNumbers.ts'
import { allAtOnce } from '~/map/allAtOnce.ts'
import type { ActorId, Point, RelationId, Shape } from '~/map/map.ts'
import type { SceneCamps } from '~/scene/campShapes.ts'
import { contains, grow, type Rect } from '~/scene/geometry.ts'
import { lightOf, type Strength } from '~/scene/lightOf.ts'
import type { Scene, SceneActor, SceneTie } from '~/scene/scene.ts'
import type { Frame } from './frameOf.ts'
import { type Deck, placeIn, type Shot, shotOf } from './layDeck.ts'
import { placeWords, type Word } from './placeWords.ts'

export type SlideActor = Omit<SceneActor, 'label' | 'emphasis'> & {
  /** null when the name found no place. */
  readonly name: NameChoice | null
  readonly strength: Strength
}
export type SlideTie = Omit<SceneTie, 'word' | 'emphasis'> & {
  readonly word: Word | null
  /** Its kind is not told yet. */
  readonly isSecret: boolean
  readonly strength: Strength
}
export type Ghost = { readonly id: ActorId; readonly at: Point; readonly radius: number; readonly shape: Shape }

/**
 * The picture of a slide with nothing left to decide, in px of the map as on screen: `size` brings it to the units of the
 * slide, whose corner is its own.
 */
export type Slide = {
  readonly size: number
  /** Where the corner of the deck stands, in units of the slide, and how far it is drawn apart. */
  readonly shot: { readonly at: Point; readonly zoom: number }
  readonly ties: readonly SlideTie[]
  readonly actors: readonly SlideActor[]
  /** Areas of camps and the numbers of ties against the split, where the step stands camp by camp. */
  readonly camps: SceneCamps | null
  /** What became of ties between two sides that are compared. */
  readonly changes: readonly PlacedChange[]
  /** Shapes without a name, where they hinder nothing. */
  readonly ghosts: readonly Ghost[]
  /** Revealed actors in sight whose name has no place. */
  readonly unnamed: readonly ActorId[]
}

/** Smallest letters, in units of the slide: 18 px on a screen of 1920 × 1080. */
export const smallestLetters = 15
const ghostShare = 0.26
const noOne: ReadonlySet<ActorId> = new Set()

export const composeSlide = (...asked: Parameters<typeof composeSlideSteps>): Slide =>
  allAtOnce(composeSlideSteps(...asked))

/** The same a step at a time, for a page that must breathe between them. */
export function* composeSlideSteps(content: GraphContent, deck: Deck, frame: Frame): Generator<void, Slide> {
  const shot = shotOf(deck, frame.framed)
  const { size } = shot
  const sheet = scaled(deck.area, 1 / size)
  const places = new Map([...deck.places].map(([id, at]) => [id, scaledPoint(placeIn(deck, shot, at), 1 / size)]))
  const isInSight = (id: ActorId) => contains(grow(sheet, 8), places.get(id) ?? { x: Number.NaN, y: 0 })
  const bodies = frame.actors.flatMap((id) => bodyAt(deck, places, frame, id))
  const out = new Set(frame.actors.filter((id) => !isInSight(id)))
  const [shownTies, shownActors] = [new Set(frame.relations), new Set(frame.actors)]
  const relations = content.map.relations.filter(({ id }) => shownTies.has(id))
  const actors = content.map.actors.filter(({ id }) => shownActors.has(id))
  const mute = out.size === 0 ? noOne : out
  const named = yield* nameAndRouteSteps({ ...content, actors, relations }, bodies, sheet, mute, 'far')
  yield
  const secret = new Set(frame.secretKinds)
  const scene = {
    ...named.scene,
    ties: named.scene.ties.map((tie) => (secret.has(tie.id) ? hidden(tie, named.scene) : tie)),
  }
  const words = placeWords(scene, named.names, wordsOf(scene), Math.max(smallestLetters, 8.5 * size) / size, sheet)
  yield
  // What is asked for is not told by its mark either.
  const told = new Map([...frame.changes].filter(([id]) => !secret.has(id)))
  const changes = placeChanges(
    scene,
    named.names,
    told,
    frame.changedActors,
    [...words].map(([id, { box }]) => ({ id, box })),
  )
  const light = lightOf(scene.ties, frame.emphasised)
  return {
    size,
    shot: { at: placeIn(deck, shot, { x: 0, y: 0 }), zoom: shot.zoom },
    ties: scene.ties.map(({ word: _, emphasis: __, ...tie }) => ({
      ...tie,
      word: words.get(tie.id) ?? null,
      isSecret: secret.has(tie.id),
      strength: light.tie(tie.id),
    })),
    actors: scene.actors.map(({ label: _, emphasis: __, ...actor }) => ({
      ...actor,
      name: named.names.get(actor.id) ?? null,
      strength: light.actor(actor.id),
    })),
    camps: named.scene.camps ?? null,
    changes,
    ghosts: ghostsOf(deck, frame, places, scene, [...named.names.values()], [...words.values()], shot, sheet),
    unnamed: named.unplaced.filter((id) => !out.has(id)),
  }
}

const scaledPoint = ({ x, y }: Point, by: number): Point => ({ x: x * by, y: y * by })
const scaled = ({ x, y, width, height }: Rect, by: number): Rect => ({
  x: x * by,
  y: y * by,
  width: width * by,
  height: height * by,
})

function bodyAt(deck: Deck, places: ReadonlyMap<ActorId, Point>, frame: Frame, id: ActorId): readonly Body[] {
  const [body, at] = [deck.bodies.get(id), places.get(id)]
  if (!body || !at) return []
  const shapes = frame.secretNames.includes(id) ? nameShapes('?', body.actor.label.weight) : body.shapes
  const actor = { ...body.actor, at }
  return [{ actor: { ...actor, label: labelBelow(shapes, actor) }, shapes }]
}

/** Neither its kind nor its direction can be seen. */
const hidden = (tie: SceneTie, { theme }: Scene): SceneTie => ({
  ...tie,
  color: theme.ink3,
  style: 'line',
  width: 2.25,
  dash: 'solid',
  head: 'none',
  mutual: false,
  word: '?',
})

const wordsOf = ({ ties }: Scene): ReadonlyMap<RelationId, string> => new Map(ties.map(({ id, word }) => [id, word]))

function ghostsOf(
  deck: Deck,
  frame: Frame,
  places: ReadonlyMap<ActorId, Point>,
  scene: Scene,
  names: readonly NameChoice[],
  words: readonly Word[],
  { size }: Shot,
  sheet: Rect,
): readonly Ghost[] {
  const taken = boxGrid<string>()
  for (const actor of scene.actors) taken.add(grow(actorBox(actor), 5), actor.id)
  for (const { label } of names) taken.add(grow(label.box, 3), 'name')
  for (const { box } of words) taken.add(grow(box, 3), 'word')
  const lines = tieGrid(scene.ties)
  return frame.ghosts.flatMap((id) => {
    const [body, at] = [deck.bodies.get(id), places.get(id)]
    if (!body || !at) return []
    const radius = Math.max(body.actor.radius * ghostShare, 8 / size)
    const { shape } = body.actor
    const box = grow(actorBox({ at, shape, radius }), 3)
    const isFree = taken.meeting(box).size === 0 && lines.meeting(box).size === 0
    return isFree && contains(sheet, at) ? [{ id, at, radius, shape }] : []
  })
}
