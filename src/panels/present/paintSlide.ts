import { cutOf } from '~/figure/nameChoices.ts'
import type { Point } from '~/map/map.ts'
import type { Drawn } from '~/presentation/drawnSlide.ts'
import { campBand } from '~/scene/campAreas.ts'
import type { SceneCamps } from '~/scene/campShapes.ts'
import { changeMarks } from '~/scene/changeMarks.ts'
import { fade, fadeActors } from '~/scene/fade.ts'
import { membersNumber } from '~/scene/groupNumbers.ts'
import { paleShare, type Strength } from '~/scene/lightOf.ts'
import { actorMarks, curvePath, type PathMark, tieMarks } from '~/scene/marks.ts'
import { outlinePath } from '~/scene/outline.ts'
import type { Theme } from '~/scene/theme.ts'

/** px of the screen in one of the slide, and in one CSS px. */
export type Sheet = { readonly unit: number; readonly ratio: number }
/** How far the audience has zoomed in: `x` and `y`, in units of the slide, are added after `scale`. */
export type Zoom = { readonly scale: number; readonly x: number; readonly y: number }
export const noZoom: Zoom = { scale: 1, x: 0, y: 0 }

const family = '"Inter Variable", Inter, system-ui, sans-serif'
const halo = 0.3
const origin: Point = { x: 0, y: 0 }

/** Draws what there is of a slide's map at one moment. Names and shapes have no colour of their own: all comes from the theme. */
export function paintSlide(
  context: CanvasRenderingContext2D,
  drawn: Drawn,
  theme: Theme,
  { unit, ratio }: Sheet,
  zoom: Zoom = noZoom,
): void {
  const { canvas } = context
  context.setTransform(1, 0, 0, 1, 0, 0)
  context.clearRect(0, 0, canvas.width, canvas.height)
  const scale = unit * ratio * zoom.scale * drawn.size
  const place = (at: Point) =>
    context.setTransform(scale, 0, 0, scale, unit * ratio * zoom.x + at.x * scale, unit * ratio * zoom.y + at.y * scale)
  const faded = fadeActors(theme, paleShare.actor)
  const ground = groundsOf(drawn, theme)
  context.lineJoin = 'round'
  const each = <T>(parts: readonly { readonly value: T; readonly alpha: number }[], draw: (value: T) => void) => {
    for (const { value, alpha } of parts) {
      context.globalAlpha = alpha
      draw(value)
    }
    context.globalAlpha = 1
  }

  place(origin)
  each(drawn.camps, (camps) => layAreas(context, camps, drawn.ties, theme))
  each(drawn.ghosts, ({ at, radius, shape }) => {
    place(at)
    lay(context, { d: outlinePath(shape, origin, radius), fill: theme.rule })
  })
  place(origin)
  for (const strength of ['pale', 'full'] as const)
    each(ofStrength(drawn.ties, strength), (tie) => {
      const color = strength === 'pale' ? fade(tie.color, theme.canvas, paleShare.tie) : tie.color
      for (const mark of tieMarks({ ...tie, color }, theme.canvas)) lay(context, mark)
    })
  each(drawn.actors, (actor) => {
    place(actor.at)
    for (const mark of actorMarks({ ...actor, at: origin }, actor.strength === 'pale' ? faded : theme))
      lay(context, mark)
  })
  place(origin)
  each(drawn.words, ({ from, to, word, color, isSecret, strength }) => {
    if (!word) return
    const { x, y, width, height } = word.box
    const middle = { x: x + width / 2, y: y + height / 2 }
    const ink = strength === 'pale' ? fade(color, theme.canvas, paleShare.actor) : color
    if (isSecret) ask(context, middle, width / 2, theme, ink)
    write(
      context,
      word.text,
      middle,
      'center',
      { size: word.size, weight: 650 },
      isSecret ? theme.canvas : ink,
      isSecret ? ink : ground(from, to),
    )
  })
  each(drawn.changes, ({ change, box: { x, y, width, height } }) => {
    const at = { x: x + width / 2, y: y + height / 2 }
    for (const mark of changeMarks(change, at, { ink: theme.ink, ground: theme.canvas })) lay(context, mark)
  })
  each(drawn.camps, (camps) => layTitles(context, camps, theme))
  each(drawn.actors, (actor) => {
    const number = membersNumber(actor)
    const { icon, fill } = (actor.strength === 'pale' ? faded : theme).fills[actor.shape]
    if (number) write(context, number.text, number.at, 'center', { size: number.size, weight: 650 }, icon, fill)
  })
  each(drawn.names, ({ id, name, strength }) => {
    if (!name) return
    const { lines, size, weight, box, lineHeight } = name.label
    const share = name.align === 'start' ? 0 : name.align === 'end' ? 1 : 0.5
    const ink = strength === 'pale' ? faded.ink : theme.ink
    for (const [index, line] of lines.entries()) {
      const at = { x: box.x + box.width * share, y: box.y + lineHeight * (index + 0.5) }
      const font = { size, weight: cutOf(weight) === 'inter-650' ? 650 : 600 }
      write(context, line, at, name.align === 'middle' ? 'center' : name.align, font, ink, ground(id))
    }
  })
}

/** What letters stand on: the tint of the area that they belong to, or the slide itself. Camps come and go with their slide. */
function groundsOf({ camps }: Drawn, theme: Theme): (...ends: readonly string[]) => string {
  const areas = camps.flatMap(({ value, alpha }) => (alpha > 0.5 ? value.areas : []))
  return (...ends) => areas.find(({ members }) => ends.every((id) => members.has(id)))?.fill ?? theme.canvas
}

/** Areas of camps with their titles, and the bands of ties against the split. */
function layAreas(
  context: CanvasRenderingContext2D,
  { areas, marks }: SceneCamps,
  ties: Drawn['ties'],
  theme: Theme,
): void {
  for (const { d, fill, edge } of areas) lay(context, { d, fill, stroke: edge, width: 1 })
  const numbered = new Set(marks.map(({ id }) => id))
  const band = fade(theme.accent, areas[0]?.fill ?? theme.canvas, campBand.share)
  for (const { value } of ties)
    if (numbered.has(value.id))
      lay(context, { d: curvePath(value.curve), stroke: band, width: campBand.width * 0.8, cap: 'round' })
}

function layTitles(context: CanvasRenderingContext2D, { areas, marks }: SceneCamps, theme: Theme): void {
  for (const { title, count, box } of areas) {
    const at = { x: box.x + box.width / 2, y: box.y - 10 }
    write(context, `${title} ${count}`, at, 'center', { size: 14, weight: 650 }, theme.ink, theme.canvas)
  }
  for (const { at, number } of marks) {
    lay(context, { d: outlinePath('circle', at, 9), fill: theme.accent })
    write(context, String(number), at, 'center', { size: 11, weight: 650 }, theme.canvas, theme.accent)
  }
}

const ofStrength = <T extends { readonly strength: Strength }>(
  parts: readonly { readonly value: T; readonly alpha: number }[],
  wanted: Strength,
) => parts.filter(({ value }) => value.strength === wanted)

/** A disc on the line, on which the question mark stands. */
function ask(context: CanvasRenderingContext2D, { x, y }: Point, radius: number, theme: Theme, ink: string): void {
  context.fillStyle = ink
  context.strokeStyle = theme.canvas
  context.lineWidth = 3
  context.setLineDash([])
  context.beginPath()
  context.arc(x, y, radius, 0, 2 * Math.PI)
  context.stroke()
  context.fill()
}

function write(
  context: CanvasRenderingContext2D,
  text: string,
  { x, y }: Point,
  align: CanvasTextAlign,
  { size, weight }: { readonly size: number; readonly weight: number },
  ink: string,
  behind: string,
): void {
  context.font = `${weight} ${size}px ${family}`
  context.textAlign = align
  context.textBaseline = 'middle'
  context.lineCap = 'round'
  context.setLineDash([])
  context.strokeStyle = behind
  context.lineWidth = size * halo
  context.strokeText(text, x, y)
  context.fillStyle = ink
  context.fillText(text, x, y)
}

const paths = new Map<string, Path2D>()
const mostPaths = 800

/** Icons and outlines come again in every frame; lines that move do not, and push the old ones out. */
function pathOf(d: string): Path2D {
  const known = paths.get(d)
  if (known) return known
  if (paths.size >= mostPaths) paths.clear()
  const path = new Path2D(d)
  paths.set(d, path)
  return path
}

const unbroken: number[] = []

function lay(context: CanvasRenderingContext2D, { d, fill, stroke, width = 1, dash, cap, at }: PathMark): void {
  if (at) {
    context.save()
    context.translate(at.x, at.y)
    context.scale(at.scale, at.scale)
  }
  if (fill) {
    context.fillStyle = fill
    context.fill(pathOf(d))
  }
  if (stroke) {
    context.strokeStyle = stroke
    context.lineWidth = at ? width / at.scale : width
    context.lineCap = cap ?? 'butt'
    context.setLineDash(dash ? [...dash] : unbroken)
    context.stroke(pathOf(d))
  }
  if (at) context.restore()
}
