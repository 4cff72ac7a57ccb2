import { actorBox, type BoxGrid, boxGrid, headBoxes, tieGrid } from '~/figure/boxes.ts'
import { widthOf } from '~/figure/measure.ts'
import type { Names } from '~/figure/placeNames.ts'
import type { RelationId } from '~/map/map.ts'
import { contains, curveAt, direction, grow, normal, type Rect, shift } from '~/scene/geometry.ts'
import type { Scene, SceneTie } from '~/scene/scene.ts'

/** The word of a tie, on one line in `box`. */
export type Word = { readonly text: string; readonly size: number; readonly box: Rect }

const weight = 'inter-650'
/** Where along its tie a word may stand, best first, and how far off the line (px). */
const shares = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74]
const gap = 5

/**
 * A place beside its tie for each word: never over an actor, a name, a head, another word or a line. A word that finds none
 * is left out, the kind is in the legend; a question mark stands on its line wherever that is free.
 */
export function placeWords(
  { actors, ties }: Scene,
  names: Names,
  words: ReadonlyMap<RelationId, string>,
  size: number,
  area: Rect,
): ReadonlyMap<RelationId, Word> {
  const taken = boxGrid<string>()
  for (const actor of actors) taken.add(grow(actorBox(actor), 2), `actor ${actor.id}`)
  for (const [id, { label }] of names) taken.add(grow(label.box, 2), `name ${id}`)
  for (const tie of ties) for (const box of headBoxes(tie)) taken.add(box, `head ${tie.id}`)
  const lines = tieGrid(ties)
  const placed = new Map<RelationId, Word>()
  const wanted = ties.filter(({ id }) => words.has(id)).sort((a, b) => rank(words, a) - rank(words, b))
  for (const tie of wanted) {
    const text = words.get(tie.id) ?? ''
    if (text === '') continue
    const [width, height] = [widthOf(text, size, weight) + 4, size * 1.2]
    const box = isQuestion(text) ? onLine(tie, size * 1.8, taken) : besideLine(tie, width, height, area, taken, lines)
    if (box === null) continue
    placed.set(tie.id, { text, size: isQuestion(text) ? size * 1.25 : size, box })
    taken.add(grow(box, 2), `word ${tie.id}`)
  }
  return placed
}

const isQuestion = (text: string): boolean => text === '?'
const rank = (words: ReadonlyMap<RelationId, string>, { id }: SceneTie): number => (words.get(id) === '?' ? 0 : 1)

function besideLine(
  { curve, bend }: SceneTie,
  width: number,
  height: number,
  area: Rect,
  taken: BoxGrid<string>,
  lines: BoxGrid<string>,
): Rect | null {
  const across = normal(direction(curve.start, curve.end))
  const out = bend < 0 ? -1 : 1
  // Half the box, seen along the way off the line: so that its nearest corner stays clear.
  const reach = (Math.abs(across.x) * width + Math.abs(across.y) * height) / 2 + gap
  for (const more of [0, 7])
    for (const side of [out, -out])
      for (const share of shares) {
        const at = shift(curveAt(curve, share), across, side * (reach + more))
        const box = { x: at.x - width / 2, y: at.y - height / 2, width, height }
        const isInside = contains(area, box) && contains(area, { x: box.x + width, y: box.y + height })
        if (isInside && taken.meeting(box).size === 0 && lines.meeting(box).size === 0) return box
      }
  return null
}

/** A square on the line itself; at its middle when nothing is free. */
function onLine({ curve }: SceneTie, side: number, taken: BoxGrid<string>): Rect {
  const boxes = shares.map((share) => {
    const { x, y } = curveAt(curve, share)
    return { x: x - side / 2, y: y - side / 2, width: side, height: side }
  })
  const free = boxes.find((box) => taken.meeting(box).size === 0)
  return free ?? boxes[0] ?? { x: 0, y: 0, width: side, height: side }
}
