import { once } from '~/map/once.ts'
import { changeMarks } from '~/scene/changeMarks.ts'
import type { Scene } from '~/scene/scene.ts'
import type { Theme } from '~/scene/theme.ts'
import { type Change, changeKinds } from '~/view/change.ts'
import { growAt } from './paintCamps.ts'

const origin = { x: 0, y: 0 }

/** The four marks round the origin: many ties bear the same. */
const marksIn = once(({ ink, canvas }: Theme) => {
  const pathsOf = (change: Change) =>
    changeMarks(change, origin, { ink, ground: canvas }).map(({ d, ...look }) => ({ ...look, path: new Path2D(d) }))
  return new Map(changeKinds.map((change) => [change, pathsOf(change)]))
})

/** What became of ties between two sides, above them; of those alone that are lifted, where some are. */
export function paintChanges(
  context: CanvasRenderingContext2D,
  { changes, theme }: Scene,
  lifted: { readonly ties: ReadonlySet<string>; readonly actors: ReadonlySet<string> } | null,
  zoom: number,
): void {
  if (!changes) return
  const grow = growAt(zoom)
  context.setLineDash([])
  context.lineCap = 'butt'
  for (const { id, change, at } of changes) {
    if (lifted && !lifted.ties.has(id) && !lifted.actors.has(id)) continue
    context.save()
    context.translate(at.x, at.y)
    context.scale(grow, grow)
    for (const { path, fill, stroke, width } of marksIn(theme).get(change) ?? []) {
      if (fill) {
        context.fillStyle = fill
        context.fill(path)
      }
      if (stroke) {
        context.strokeStyle = stroke
        context.lineWidth = width ?? 1
        context.stroke(path)
      }
    }
    context.restore()
  }
}
