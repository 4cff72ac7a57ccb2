import type { Point } from '~/map/map.ts'
import { curveAt, direction, grow, normal, type Rect, shift } from './geometry.ts'
import { halfSize } from './outline.ts'
import type { Label, SceneActor, SceneTie } from './scene.ts'
import { textWidth } from './textWidth.ts'
import { wrapLabel } from './wrapLabel.ts'

/** The word of a tie as it is drawn: on one line or two, px on the map. */
export type Word = { readonly lines: readonly string[]; readonly size: number; readonly weight: number }

const widest = 150 // px at 12 px
export const leading = 1.2 // lines of a word, in its size

/** `size` px on the map. */
export function wordOnMap(text: string, size: number): Word {
  const font = { size, weight: 650 }
  return { lines: wrapLabel(text, (widest * size) / 12, font).lines, ...font }
}

/** Where along its tie a word may stand, best first, and how much farther off it than need be (px). */
const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82]
const farther = [0, 12, 26, 44]
const gap = 4
const ring = 6 // px that the ring of a selected actor reaches out

/**
 * The middle of the word of a tie, beside its curve: on the outer side of the bend at the middle, where no name and no actor is
 * in the way; else as near to there as it can stand free; and where it cannot, where it covers least.
 */
export function wordPlace(
  { curve, bend }: Pick<SceneTie, 'curve' | 'bend'>,
  { lines, size, weight }: Word,
  actors: readonly SceneActor[],
  labels: ReadonlyMap<string, Label>,
): Point {
  const width = Math.max(...lines.map((line) => textWidth(line, size, weight))) + size * 0.6
  const height = size * (leading * lines.length + 0.05)
  const taken = actors.flatMap((actor) => boxesOf(actor, labels.get(actor.id)))
  const across = normal(direction(curve.start, curve.end))
  const out = bend < 0 ? -1 : 1
  // Half the box, seen along the way off the line, so that its nearest corner stays clear.
  const reach = (Math.abs(across.x) * width + Math.abs(across.y) * height) / 2 + gap
  let [best, least] = [curveAt(curve, 0.5), Number.POSITIVE_INFINITY]
  for (const more of farther)
    for (const side of [out, -out])
      for (const share of shares) {
        const at = shift(curveAt(curve, share), across, side * (reach + more))
        const box = { x: at.x - width / 2, y: at.y - height / 2, width, height }
        const covered = taken.reduce((sum, other) => sum + shared(box, other), 0)
        if (covered === 0) return at
        if (covered < least) [best, least] = [at, covered]
      }
  return best
}

function boxesOf({ at, shape, radius, emphasis }: SceneActor, label: Label | undefined): readonly Rect[] {
  const half = halfSize(shape, radius + (emphasis === 'selected' ? ring : 2))
  const body = { x: at.x - half.x, y: at.y - half.y, width: 2 * half.x, height: 2 * half.y }
  return label ? [body, grow(label.box, 2)] : [body]
}

/** px² */
function shared(a: Rect, b: Rect): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return width > 0 && height > 0 ? width * height : 0
}
