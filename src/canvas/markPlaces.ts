import type { Point } from '~/map/map.ts'
import type { SceneCamps } from '~/scene/campShapes.ts'
import { curveAt, overlap, type Rect } from '~/scene/geometry.ts'
import type { Label, SceneTie } from '~/scene/scene.ts'

const shares = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8]

/**
 * Where numbers of `radius` px of the map stand on their ties: clear of the names as they are drawn and of one another; in the
 * middle where there is no such place. On a map that is zoomed out names and numbers are larger than they were laid out.
 */
export function markPlaces(
  { marks }: Pick<SceneCamps, 'marks'>,
  ties: readonly SceneTie[],
  labels: ReadonlyMap<string, Label>,
  radius: number,
): readonly Point[] {
  const curves = new Map(ties.map(({ id, curve }) => [id, curve]))
  const taken: Rect[] = [...labels.values()].map(({ box }) => box)
  return marks.map(({ id, at }) => {
    const curve = curves.get(id)
    const places = curve ? shares.map((share) => curveAt(curve, share)) : []
    const place = places.find((each) => !taken.some((box) => overlap(box, around(each, radius)))) ?? at
    taken.push(around(place, radius))
    return place
  })
}

const around = ({ x, y }: Point, radius: number): Rect => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
})
