import type { RelationId } from '~/map/map.ts'
import { curveAt, grow, type Rect } from '~/scene/geometry.ts'
import type { Scene } from '~/scene/scene.ts'
import { actorBox, boxGrid, headBoxes, tieGrid } from './boxes.ts'
import { widthOf } from './measure.ts'
import type { Names } from './placeNames.ts'

export type PlacedNumber = {
  readonly id: RelationId
  readonly number: number
  readonly color: string
  readonly box: Rect
}

export const numberFont = { size: 11, cut: 'inter-650' } as const
const height = 13
/** Where on its tie a number may stand, best first. */
const shares = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8]

/** A place on its own tie for each number: off names, actors, heads and other numbers, and off other ties if it can be. */
export function placeNumbers(
  { actors, ties }: Scene,
  names: Names,
  numbers: ReadonlyMap<RelationId, number>,
): { readonly placed: readonly PlacedNumber[]; readonly unplaced: readonly RelationId[] } {
  const taken = boxGrid<string>()
  for (const actor of actors) taken.add(actorBox(actor), actor.id)
  for (const [id, { label }] of names) taken.add(grow(label.box, 1), id)
  for (const tie of ties) for (const box of headBoxes(tie)) taken.add(box, tie.id)
  const lines = tieGrid(ties)
  const placed: PlacedNumber[] = []
  const unplaced: RelationId[] = []
  for (const { id, curve, color } of ties) {
    const number = numbers.get(id)
    if (number === undefined) continue
    const width = widthOf(String(number), numberFont.size, numberFont.cut) + 4
    let [best, lowest]: [Rect | null, number] = [null, Infinity]
    for (const [rank, share] of shares.entries()) {
      const at = curveAt(curve, share)
      const box = { x: at.x - width / 2, y: at.y - height / 2, width, height }
      if (taken.meeting(box).size > 0) continue
      const cost = rank + 3 * [...lines.meeting(grow(box, 1))].filter((other) => other !== id).length
      if (cost < lowest) [best, lowest] = [box, cost]
    }
    if (best === null) unplaced.push(id)
    else {
      taken.add(grow(best, 1), `number ${id}`)
      placed.push({ id, number, color, box: best })
    }
  }
  return { placed, unplaced }
}
