import { actorTypeOf } from '~/map/kinds.ts'
import type { Actor, ActorId, EntenteMap, Point, Positions, Shape } from '~/map/map.ts'
import type { MapIndex } from '~/map/mapIndex.ts'
import { shortOf } from '~/map/text.ts'
import { type IconName, isIcon } from './icons.ts'
import { keep } from './keep.ts'
import { halfSize } from './outline.ts'
import type { Label } from './scene.ts'
import { textWidth } from './textWidth.ts'
import { wrapLabel } from './wrapLabel.ts'

/** An actor's place on the sheet: all of its look that filters and selection do not touch. */
export type PlacedActor = {
  readonly id: ActorId
  readonly at: Point
  readonly radius: number
  readonly shape: Shape
  readonly icon: IconName | null
  readonly label: Label
}

const labelWidth = 112
const labelGap = 3
const origin: Point = { x: 0, y: 0 }

/** Radius by number of ties in the whole map: 16 up to three, 19 up to six, 25 above (px). */
export const radiusFor = (ties: number): number => (ties >= 7 ? 25 : ties >= 4 ? 19 : 16)

/** px, for actors that are drawn as large as they score. */
export type Radii = ReadonlyMap<ActorId, number>

/** Every actor of the map where `positions` has it (else at 0, 0), its label wrapped below it in the reader's language. */
export function placeActors(
  map: EntenteMap,
  index: MapIndex,
  positions: Positions,
  language: string,
  radii: Radii | null = null,
): Map<ActorId, PlacedActor> {
  const placed = new Map<ActorId, PlacedActor>()
  for (const actor of map.actors) {
    const at = Object.hasOwn(positions, actor.id) ? (positions[actor.id] ?? origin) : origin
    const radius = radii?.get(actor.id) ?? radiusFor(index.tiesOf.get(actor.id)?.length ?? 0)
    const { shape } = actorTypeOf(map, actor.type)
    const name = `${at.x} ${at.y} ${radius} ${shape} ${language} ${map.language}`
    placed.set(
      actor.id,
      keptPlace(actor, name, () => ({
        id: actor.id,
        at,
        radius,
        shape,
        icon: isIcon(actor.type) ? actor.type : null,
        label: labelBelow(shortOf(actor, language, map.language), at, shape, radius),
      })),
    )
  }
  return placed
}

/** Whoever stands where it stood is the same object, so that what was made of it is found again. */
const keptPlace = keep<Actor, PlacedActor>()

export function labelBelow(text: string, at: Point, shape: Shape, radius: number): Label {
  const font = { size: 12, weight: radius >= 23 ? 650 : 500 }
  const lineHeight = 14
  const { lines } = wrapLabel(text, labelWidth, font)
  const width = Math.max(...lines.map((line) => textWidth(line, font.size, font.weight)))
  const top = at.y + halfSize(shape, radius).y + labelGap
  const box = { x: at.x - width / 2, y: top, width, height: lines.length * lineHeight }
  return { lines, ...font, lineHeight, box }
}
