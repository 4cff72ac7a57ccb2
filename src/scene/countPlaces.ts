import type { Point } from '~/map/map.ts'
import { curveAt, overlap, type Rect } from './geometry.ts'
import { tiesNumber } from './groupNumbers.ts'
import { halfSize } from './outline.ts'
import type { Label, Scene } from './scene.ts'

const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82]

/**
 * Where the counts of sums stand on their lines when they are `size` px of the map high: clear of groups, names and one another,
 * the largest sums first; in the middle where there is no such place.
 */
export function countPlaces(
  { actors, ties }: Pick<Scene, 'actors' | 'ties'>,
  labels: ReadonlyMap<string, Label>,
  size: number,
): ReadonlyMap<string, Point> {
  const taken: Rect[] = actors.map(({ at, shape, radius }) => {
    const { x, y } = halfSize(shape, radius)
    return { x: at.x - x, y: at.y - y, width: 2 * x, height: 2 * y }
  })
  for (const { box } of labels.values()) taken.push(box)
  const places = new Map<string, Point>()
  for (const tie of [...ties].sort((a, b) => (b.count ?? 1) - (a.count ?? 1))) {
    const number = tiesNumber(tie)
    if (!number) continue
    const width = size * (0.62 * number.text.length + 0.4)
    const boxAt = (share: number): Rect => {
      const { x, y } = curveAt(tie.curve, share)
      return { x: x - width / 2, y: y - size * 0.6, width, height: size * 1.2 }
    }
    const share = shares.find((each) => taken.every((other) => !overlap(other, boxAt(each)))) ?? 0.5
    taken.push(boxAt(share))
    places.set(tie.id, curveAt(tie.curve, share))
  }
  return places
}
