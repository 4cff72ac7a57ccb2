import type { Point } from '~/map/map.ts'
import { membersNumber, tiesNumber } from '~/scene/groupNumbers.ts'
import { textScale } from '~/scene/labelsAt.ts'
import { halfSize } from '~/scene/outline.ts'
import type { Label, SceneActor, SceneTie } from '~/scene/scene.ts'
import type { Theme } from '~/scene/theme.ts'
import { leading, wordOnMap, wordPlace } from '~/scene/wordPlace.ts'

// Words on the map. Each has a halo of the background, 0.42 em wide, so that a line below it does not cross it out.

const family = '"Inter Variable", Inter, system-ui, sans-serif'
const halo = 0.42
const leastNumber = 8.5 // px on screen

export function paintLabel(context: CanvasRenderingContext2D, label: Label, theme: Theme): void {
  const { lines, size, weight, box, lineHeight } = label
  prepare(context, size, weight, theme)
  context.fillStyle = theme.ink
  for (const [index, line] of lines.entries())
    haloed(context, line, box.x + box.width / 2, box.y + lineHeight * (index + 0.5))
}

/** How many ties of a large map are not drawn, at the actor's shoulder, a little smaller than its name. */
export function paintBeyond(context: CanvasRenderingContext2D, actor: SceneActor, label: Label, theme: Theme): void {
  if (actor.beyond === undefined) return
  const { at, shape, radius } = actor
  const size = label.size * 0.85
  prepare(context, size, 600, theme)
  context.fillStyle = theme.ink2
  context.textAlign = 'left'
  const { x, y } = halfSize(shape, radius)
  haloed(context, `+${actor.beyond}`, at.x + x * 0.8, at.y - y - size * 0.2)
}

/** The word of a tie, beside its curve and off the names. */
export function paintWord(
  context: CanvasRenderingContext2D,
  tie: SceneTie,
  actors: readonly SceneActor[],
  labels: ReadonlyMap<string, Label>,
  theme: Theme,
  zoom: number,
): void {
  if (tie.word === '') return
  const word = wordOnMap(tie.word, 12 * textScale(zoom))
  const { x, y } = wordPlace(tie, word, actors, labels)
  prepare(context, word.size, word.weight, theme)
  context.fillStyle = tie.color
  for (const [index, line] of word.lines.entries())
    haloed(context, line, x, y + (index - (word.lines.length - 1) / 2) * word.size * leading)
}

/** px of screen below which a number in a group is a blot. */
const legible = 5.5

/** How many actors a group is, in the middle of it: on a map that is zoomed out as large as can be read, and as it has room for. */
export function paintMembers(context: CanvasRenderingContext2D, actor: SceneActor, theme: Theme, zoom: number): void {
  const number = membersNumber(actor)
  if (!number) return
  const room = (1.8 * actor.radius) / (0.62 * number.text.length)
  const size = Math.max(number.size, Math.min(leastNumber / zoom, room))
  if (size * zoom < legible) return
  prepare(context, size, 650, theme)
  context.fillStyle = theme.fills[actor.shape].icon
  context.fillText(number.text, number.at.x, number.at.y)
}

/** px of the map: on one that is zoomed out a count stays as large as can be read. */
export const countSize = (zoom: number): number => Math.max(11, leastNumber / zoom)

/** How many ties a sum is, on its line. */
export function paintCount(
  context: CanvasRenderingContext2D,
  tie: SceneTie,
  at: Point | undefined,
  theme: Theme,
  zoom: number,
): void {
  const number = tiesNumber(tie)
  if (!number) return
  const { x, y } = at ?? number.at
  prepare(context, countSize(zoom), 650, theme)
  context.fillStyle = tie.color
  haloed(context, number.text, x, y)
}

function prepare(context: CanvasRenderingContext2D, size: number, weight: number, theme: Theme): void {
  context.font = `${weight} ${size}px ${family}`
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.strokeStyle = theme.canvas
  context.lineWidth = size * halo
  context.lineCap = 'round'
  context.setLineDash([])
}

function haloed(context: CanvasRenderingContext2D, text: string, x: number, y: number): void {
  context.strokeText(text, x, y)
  context.fillText(text, x, y)
}
