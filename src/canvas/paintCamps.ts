import { once } from '~/map/once.ts'
import { campBand, campTitle } from '~/scene/campAreas.ts'
import type { Label, Scene } from '~/scene/scene.ts'
import { textWidth } from '~/scene/textWidth.ts'
import { markPlaces } from './markPlaces.ts'
import { traceCurve } from './paintTies.ts'

// What a map that stands camp by camp has besides: areas and bands below everything, numbers above.

const serif = '"Source Serif 4 Variable", "Source Serif 4", Georgia, serif'
const sans = '"Inter Variable", Inter, system-ui, sans-serif'
const badge = 11

const pathsOf = once((scene: Scene) => scene.camps?.areas.map(({ d }) => new Path2D(d)) ?? [])

/** How much larger than on the map words and numbers are drawn, so that they are read on a map that is zoomed out. */
export const growAt = (zoom: number): number => Math.min(3, Math.max(1, 0.85 / zoom))

export function paintAreas(context: CanvasRenderingContext2D, scene: Scene): void {
  if (!scene.camps) return
  const { theme, camps, ties } = scene
  context.setLineDash([])
  for (const [at, { fill, edge }] of camps.areas.entries()) {
    const path = pathsOf(scene)[at]
    if (!path) continue
    context.fillStyle = fill
    context.fill(path)
    context.strokeStyle = edge
    context.lineWidth = 1.25
    context.stroke(path)
  }
  const numbered = new Set(camps.marks.map(({ id }) => id))
  context.globalAlpha = campBand.share
  context.strokeStyle = theme.accent
  context.lineWidth = campBand.width
  context.lineCap = 'round'
  for (const { id, curve } of ties) {
    if (!numbered.has(id)) continue
    context.beginPath()
    traceCurve(context, curve)
    context.stroke()
  }
  context.globalAlpha = 1
}

function paintTitle(
  context: CanvasRenderingContext2D,
  title: string,
  count: string,
  { x, y }: { readonly x: number; readonly y: number },
  theme: Scene['theme'],
  grow: number,
): void {
  context.textAlign = 'left'
  context.textBaseline = 'alphabetic'
  context.font = `${campTitle.weight} ${campTitle.size * grow}px ${serif}`
  const wide = context.measureText(title).width
  const after = (textWidth(count, 14, 400) + 7) * grow
  const left = x - (wide + after) / 2
  context.strokeStyle = theme.canvas
  context.lineWidth = 7 * grow
  context.lineJoin = 'round'
  context.setLineDash([])
  context.strokeText(title, left, y)
  context.fillStyle = theme.ink
  context.fillText(title, left, y)
  context.font = `400 ${14 * grow}px ${sans}`
  context.fillStyle = theme.ink3
  context.fillText(count, left + wide + 7 * grow, y)
}

/** Titles of areas and numbers of ties, above the ties. */
export function paintNumbers(
  context: CanvasRenderingContext2D,
  { camps, ties, theme }: Scene,
  labels: ReadonlyMap<string, Label>,
  zoom: number,
): void {
  if (!camps) return
  const grow = growAt(zoom)
  for (const { title, count, titleAt } of camps.areas) paintTitle(context, title, String(count), titleAt, theme, grow)
  context.textAlign = 'center'
  context.textBaseline = 'middle'
  context.font = `650 ${12 * grow}px ${sans}`
  const places = markPlaces(camps, ties, labels, badge * grow)
  for (const [index, { number }] of camps.marks.entries()) {
    const at = places[index]
    if (!at) continue
    context.fillStyle = theme.accent
    context.beginPath()
    context.arc(at.x, at.y, badge * grow, 0, 2 * Math.PI)
    context.fill()
    context.fillStyle = theme.canvas
    context.fillText(String(number), at.x, at.y + 0.5 * grow)
  }
}

/** Letters stand on the tint of their area: their halo has its colour. */
export const campThemes = once(({ camps, theme }: Scene): ReadonlyMap<string, Scene['theme']> => {
  const onArea = (camps?.areas ?? []).map(({ members, fill }) => ({ members, tinted: { ...theme, canvas: fill } }))
  return new Map(onArea.flatMap(({ members, tinted }) => [...members].map((id) => [id, tinted] as const)))
})
