import { type Curve, curveAt, direction, distance, overlap, point, type Rect } from '~/scene/geometry.ts'
import { halfSize } from '~/scene/outline.ts'
import type { PlacedActor } from '~/scene/placeActors.ts'
import type { SceneTie } from '~/scene/scene.ts'
import { headScale } from '~/scene/tieShape.ts'

// What stands in the way on a sheet, as rectangles and dots in a grid.

export const actorBox = ({ at, shape, radius }: Pick<PlacedActor, 'at' | 'shape' | 'radius'>): Rect => {
  const half = halfSize(shape, radius)
  return { x: at.x - half.x, y: at.y - half.y, width: 2 * half.x, height: 2 * half.y }
}

const headSize = 12

/** The squares that the heads of a tie fill. */
export function headBoxes({
  head,
  mutual,
  curve,
  count,
}: Pick<SceneTie, 'head' | 'mutual' | 'curve' | 'count'>): readonly Rect[] {
  if (head === 'none') return []
  const size = headSize * headScale(count)
  const { start, control, control2, end } = curve
  const box = (tip: { x: number; y: number }, from: { x: number; y: number }): Rect => {
    const toward = direction(from, tip)
    const middle = head === 'bar' ? tip : point(tip.x - toward.x * (size / 2.4), tip.y - toward.y * (size / 2.4))
    return { x: middle.x - size / 2, y: middle.y - size / 2, width: size, height: size }
  }
  return [box(end, control2 ?? control), ...(mutual ? [box(start, control)] : [])]
}

export type BoxGrid<T> = {
  readonly add: (box: Rect, owner: T) => void
  readonly remove: (box: Rect, owner: T) => void
  /** Owners of the boxes that meet this one, each once. */
  readonly meeting: (box: Rect) => ReadonlySet<T>
}

const cell = 48
const key = (i: number, j: number): number => i * 65_537 + j

export function boxGrid<T>(): BoxGrid<T> {
  const cells = new Map<number, { readonly box: Rect; readonly owner: T }[]>()
  return {
    add(box, owner) {
      const entry = { box, owner }
      const { x, y, width, height } = box
      const [right, bottom] = [Math.floor((x + width) / cell), Math.floor((y + height) / cell)]
      for (let i = Math.floor(x / cell); i <= right; i++)
        for (let j = Math.floor(y / cell); j <= bottom; j++) {
          const list = cells.get(key(i, j))
          if (list) list.push(entry)
          else cells.set(key(i, j), [entry])
        }
    },
    remove(box, owner) {
      const { x, y, width, height } = box
      const [right, bottom] = [Math.floor((x + width) / cell), Math.floor((y + height) / cell)]
      for (let i = Math.floor(x / cell); i <= right; i++)
        for (let j = Math.floor(y / cell); j <= bottom; j++) {
          const list = cells.get(key(i, j)) ?? []
          const at = list.findIndex((entry) => entry.owner === owner && entry.box === box)
          if (at >= 0) list.splice(at, 1)
        }
    },
    meeting(box) {
      let found: Set<T> | null = null
      const { x, y, width, height } = box
      const [right, bottom] = [Math.floor((x + width) / cell), Math.floor((y + height) / cell)]
      for (let i = Math.floor(x / cell); i <= right; i++)
        for (let j = Math.floor(y / cell); j <= bottom; j++) {
          const list = cells.get(key(i, j))
          if (list === undefined) continue
          for (const entry of list) if (overlap(entry.box, box)) found = (found ?? new Set<T>()).add(entry.owner)
        }
      return found ?? nobody
    },
  }
}

const nobody: ReadonlySet<never> = new Set()

/** The ties as small boxes along their curves, to ask which of them cross a place. */
export function tieGrid(ties: readonly Pick<SceneTie, 'id' | 'curve' | 'style'>[]): BoxGrid<string> {
  const grid = boxGrid<string>()
  for (const { id, curve, style } of ties) {
    const half = style === 'rails' ? 3 : 1.2
    const steps = stepsOn(curve, 9)
    for (let index = 0; index <= steps; index++) {
      const { x, y } = curveAt(curve, index / steps)
      grid.add({ x: x - half, y: y - half, width: 2 * half, height: 2 * half }, id)
    }
  }
  return grid
}

/** Points on a curve about `apart` px from one another, both ends too. */
export function dotsOn(curve: Curve, apart: number): readonly { readonly x: number; readonly y: number }[] {
  const steps = stepsOn(curve, apart)
  return Array.from({ length: steps + 1 }, (_, index) => curveAt(curve, index / steps))
}

function stepsOn(curve: Curve, apart: number): number {
  const length = distance(curve.start, curve.control) + distance(curve.control2 ?? curve.control, curve.end)
  return Math.max(2, Math.ceil(length / apart))
}
