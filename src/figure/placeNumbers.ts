import type { ActorId, Point, RelationId } from '~/map/map.ts'
import { changeRadius, shoulderOf } from '~/scene/changeMarks.ts'
import { curveAt, grow, overlap, type Rect } from '~/scene/geometry.ts'
import type { Scene } from '~/scene/scene.ts'
import type { Change } from '~/view/change.ts'
import { actorBox, boxGrid, headBoxes, tieGrid } from './boxes.ts'
import { widthOf } from './measure.ts'
import type { Names } from './placeNames.ts'

export type PlacedNumber = {
  readonly id: RelationId
  readonly number: number
  readonly color: string
  readonly box: Rect
}

export const numberFont = { size: 12, cut: 'inter-650' } as const
const height = 13
/** Where on its tie a number may stand, best first. */
const shares = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8]

/** A place on its own tie for each number: off names, actors, heads and other numbers, and off other ties if it can be. */
export function placeNumbers(
  scene: Scene,
  names: Names,
  numbers: ReadonlyMap<RelationId, number>,
): { readonly placed: readonly PlacedNumber[]; readonly unplaced: readonly RelationId[] } {
  const sizeOf = (id: RelationId) => {
    const number = numbers.get(id)
    return number === undefined ? null : { width: widthOf(String(number), numberFont.size, numberFont.cut) + 4, height }
  }
  const { boxes, unplaced } = placeOnTies(scene, names, sizeOf, [])
  const placed = scene.ties.flatMap(({ id, color }) => {
    const [number, box] = [numbers.get(id), boxes.get(id)]
    return number === undefined || box === undefined ? [] : [{ id, number, color, box }]
  })
  return { placed, unplaced }
}

export type PlacedChange = { readonly id: RelationId | ActorId; readonly change: Change; readonly box: Rect }

/** The same for marks of what became of a tie. One that finds no place stands in the middle: it is never left out. */
export function placeChanges(
  scene: Scene,
  names: Names,
  changes: ReadonlyMap<RelationId, Change>,
  changedActors: ReadonlyMap<ActorId, Change>,
  numbers: readonly { readonly id: RelationId; readonly box: Rect }[],
): readonly PlacedChange[] {
  const side = 2 * changeRadius + 1
  const sizeOf = (id: RelationId) => (changes.has(id) ? { width: side, height: side } : null)
  const boxAt = ({ x, y }: Point): Rect => ({ x: x - side / 2, y: y - side / 2, width: side, height: side })
  const { boxes } = placeOnTies(scene, names, sizeOf, numbers)
  const ofActors = scene.actors.flatMap((actor) => {
    const change = changedActors.get(actor.id)
    if (change === undefined) return []
    const spots = shoulders.map(([right, down]) => boxAt(shoulderOf(actor, right, down)))
    const isFree = (box: Rect) => [...names.values()].every(({ label }) => !overlap(label.box, box))
    return [{ id: actor.id, change, box: spots.find(isFree) ?? boxAt(shoulderOf(actor)) }]
  })
  const ofTies = scene.ties.flatMap(({ id, curve }) => {
    const change = changes.get(id)
    return change === undefined ? [] : [{ id, change, box: boxes.get(id) ?? boxAt(curveAt(curve, 0.5)) }]
  })
  return [...ofTies, ...ofActors]
}

const shoulders = [
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
] as const

function placeOnTies(
  { actors, ties }: Scene,
  names: Names,
  sizeOf: (id: RelationId) => { readonly width: number; readonly height: number } | null,
  others: readonly { readonly id: RelationId; readonly box: Rect }[],
): { readonly boxes: ReadonlyMap<RelationId, Rect>; readonly unplaced: readonly RelationId[] } {
  const taken = boxGrid<string>()
  for (const actor of actors) taken.add(actorBox(actor), actor.id)
  for (const [id, { label }] of names) taken.add(grow(label.box, 1), id)
  for (const tie of ties) for (const box of headBoxes(tie)) taken.add(box, tie.id)
  for (const { id, box } of others) taken.add(box, `number ${id}`)
  const lines = tieGrid(ties)
  const boxes = new Map<RelationId, Rect>()
  const unplaced: RelationId[] = []
  for (const { id, curve } of ties) {
    const size = sizeOf(id)
    if (size === null) continue
    let [best, lowest]: [Rect | null, number] = [null, Infinity]
    for (const [rank, share] of shares.entries()) {
      const at = curveAt(curve, share)
      const box = { x: at.x - size.width / 2, y: at.y - size.height / 2, ...size }
      if (taken.meeting(box).size > 0) continue
      const cost = rank + 3 * [...lines.meeting(grow(box, 1))].filter((other) => other !== id).length
      if (cost < lowest) [best, lowest] = [box, cost]
    }
    if (best === null) unplaced.push(id)
    else {
      taken.add(grow(best, 1), `number ${id}`)
      boxes.set(id, best)
    }
  }
  return { boxes, unplaced }
}
