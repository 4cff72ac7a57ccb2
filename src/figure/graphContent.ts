import type { Actor, EntenteMap, Positions, Relation } from '~/map/map.ts'
import type { MapIndex } from '~/map/mapIndex.ts'
import { once } from '~/map/once.ts'
import { shortOf } from '~/map/text.ts'
import type { CampsLook } from '~/scene/campAreas.ts'
import { type PlacedActor, placeActors, type Radii } from '~/scene/placeActors.ts'
import type { KindWords } from '~/scene/sceneTie.ts'
import type { Theme } from '~/scene/theme.ts'
import type { VisibleMap } from '~/view/visibleMap.ts'
import { actorBox } from './boxes.ts'
import type { Footprint } from './fitPlaces.ts'
import { labelBelow, type NameShape, nameShapes } from './nameChoices.ts'

export type GraphContent = {
  readonly map: EntenteMap
  readonly index: MapIndex
  readonly actors: readonly Actor[]
  readonly relations: readonly Relation[]
  readonly positions: Positions
  readonly language: string
  readonly theme: Theme
  readonly kindWords: KindWords
  /** null unless the graph stands camp by camp. */
  readonly camps?: CampsLook | null | undefined
  /** Of actors that are drawn as large as they score. */
  readonly radii?: Radii | null | undefined
  /** Of a map that is drawn as groups. */
  readonly members?: VisibleMap['members'] | undefined
  readonly counts?: VisibleMap['counts'] | undefined
}

/** An actor on the sheet, and the ways to set its name. */
export type Body = { readonly actor: PlacedActor; readonly shapes: readonly NameShape[] }

/** Asked for more than once while a graph is laid out: names are measured once. */
export const bodiesOf = once(({ map, index, actors, positions, language, radii }: GraphContent): readonly Body[] => {
  // Of a large map few are drawn: no other name is measured.
  const placed = placeActors({ ...map, actors }, index, positions, language, radii)
  return actors.flatMap((row) => {
    const actor = placed.get(row.id)
    if (!actor) return []
    const shapes = nameShapes(shortOf(row, language, map.language), actor.label.weight)
    return [{ actor: { ...actor, label: labelBelow(shapes, actor) }, shapes }]
  })
})

/** Room around what is drawn of an actor, px. */
const gaps = { across: 16, down: 14, bare: 8 }

/** With its name below, and the loop over its shoulder where it has a tie with itself. */
export function printsOf(bodies: readonly Body[], relations: readonly Relation[]): readonly Footprint[] {
  const looped = new Set(relations.filter(({ from, to }) => from === to).map(({ from }) => from))
  return bodies.map(({ actor }) => {
    const box = actorBox(actor)
    const { label, at, id, radius } = actor
    const loop = looped.has(id) ? radius * 1.25 + 26 : 0
    return {
      id,
      at,
      left: at.x - Math.min(box.x, label.box.x) + gaps.across / 2,
      right: Math.max(loop, Math.max(box.x + box.width, label.box.x + label.box.width) - at.x + gaps.across / 2),
      up: Math.max(loop, at.y - box.y + gaps.down / 2),
      down: label.box.y + label.box.height - at.y + gaps.down / 2,
    }
  })
}

/** The actor alone. */
export const barePrintsOf = (bodies: readonly Body[]): readonly Footprint[] =>
  bodies.map(({ actor }) => {
    const { width, height } = actorBox(actor)
    const [x, y] = [(width + gaps.bare) / 2, (height + gaps.bare) / 2]
    return { id: actor.id, at: actor.at, left: x, right: x, up: y, down: y }
  })

/** px². */
export const areaOf = (prints: readonly Footprint[]): number =>
  prints.reduce((sum, { left, right, up, down }) => sum + (left + right) * (up + down), 0)
