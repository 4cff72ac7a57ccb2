import { type Curve, curveAt, direction, distance, overlap, point, type Rect } from '~/scene/geometry.ts'
import { halfSize } from '~/scene/outline.ts'
import type { PlacedActor } from '~/scene/placeActors.ts'
import type { SceneTie } from '~/scene/scene.ts'

// What stands in the way on a sheet, as rectangles and dots in a grid.

export const actorBox = ({ at, shape, radius }: Pick<PlacedActor, 'at' | 'shape' | 'radius'>): Rect => {
  const half = halfSize(shape, radius)
  return { x: at.x - half.x, y: at.y - half.y, width: 2 * half.x, height: 2 * half.y }
}

const headSize = 12

/** The squares that the heads of a tie fill. */
export function headBoxes({ head, mutual, curve }: Pick<SceneTie, 'head' | 'mutual' | 'curve'>): readonly Rect[] {
  if (head === 'none') return []
  const { start, control, control2, end } = curve
  const box = (tip: { x: number; y: number }, from: { x: number; y: number }): Rect => {
    const toward = direction(from, tip)
    const middle = head === 'bar' ? tip : point(tip.x - toward.x * 5, tip.y - toward.y * 5)
    return { x: middle.x - headSize / 2, y: middle.y - headSize / 2, width: headSize, height: headSize }
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

export function boxGrid<T>(): BoxGrid<T> {
  const cells = new Map<number, { readonly box: Rect; readonly owner: T }[]>()
  const each = ({ x, y, width, height }: Rect, visit: (key: number) => void): void => {
    const [right, bottom] = [Math.floor((x + width) / cell), Math.floor((y + height) / cell)]
    for (let i = Math.floor(x / cell); i <= right; i++)
      for (let j = Math.floor(y / cell); j <= bottom; j++) visit(i * 65_537 + j)
  }
  return {
    add(box, owner) {
      const entry = { box, owner }
      each(box, (key) => {
        const list = cells.get(key)
        if (list) list.push(entry)
        else cells.set(key, [entry])
      })
    },
    remove(box, owner) {
      each(box, (key) => {
        const list = cells.get(key) ?? []
        cells.set(
          key,
          list.filter((entry) => entry.owner !== owner || entry.box !== box),
        )
      })
    },
    meeting(box) {
      const found = new Set<T>()
      each(box, (key) => {
        for (const entry of cells.get(key) ?? []) if (overlap(entry.box, box)) found.add(entry.owner)
      })
      return found
    },
  }
}

/** The ties as small boxes along their curves, to ask which of them cross a place. */
export function tieGrid(ties: readonly Pick<SceneTie, 'id' | 'curve' | 'style'>[]): BoxGrid<string> {
  const grid = boxGrid<string>()
  for (const { id, curve, style } of ties) {
    const half = style === 'rails' ? 3 : 1.2
    for (const { x, y } of dotsOn(curve, 9))
      grid.add({ x: x - half, y: y - half, width: 2 * half, height: 2 * half }, id)
  }
  return grid
}

/** Points on a curve about `apart` px from one another, both ends too. */
export function dotsOn(curve: Curve, apart: number): readonly { readonly x: number; readonly y: number }[] {
  const length = distance(curve.start, curve.control) + distance(curve.control2 ?? curve.control, curve.end)
  const steps = Math.max(2, Math.ceil(length / apart))
  return Array.from({ length: steps + 1 }, (_, index) => curveAt(curve, index / steps))
}
