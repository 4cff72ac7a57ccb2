import { along, type Curve, point } from './geometry.ts'
import { icons } from './icons.ts'
import { n, outlinePath, pathThrough } from './outline.ts'
import type { SceneActor } from './scene.ts'
import type { Theme } from './theme.ts'
import { type HeadShape, type TieLook, tieShape } from './tieShape.ts'

// Marks: the last step before ink. Canvas and figure both draw them one by one, in order, and nothing else.

export type PathMark = {
  readonly d: string
  readonly fill?: string
  readonly stroke?: string
  readonly width?: number
  /** Empty or absent: an unbroken line. */
  readonly dash?: readonly number[]
  readonly cap?: 'butt' | 'round'
  /** Icons: moves and scales `d` before it is drawn; the stroke width is already that of the sheet. */
  readonly at?: { readonly x: number; readonly y: number; readonly scale: number }
}

export const dimmed = { tie: 0.14, actor: 0.28 }

/** The stroke, or the two rails, and the heads. `background` shows between rails. */
export function tieMarks(tie: TieLook, background: string): readonly PathMark[] {
  const { line, width, stroke, hollow, heads } = tieShape(tie)
  const d = curvePath(line)
  const body: PathMark = { d, stroke: tie.color, width, ...stroke }
  return [
    body,
    ...(hollow > 0 ? [{ d, stroke: background, width: hollow, cap: 'butt' as const }] : []),
    ...heads.map((head) => headMark(head, tie.color)),
  ]
}

const headMark = ({ points, width, cap }: HeadShape, color: string): PathMark =>
  width === 0 ? { d: `${pathThrough(points)}Z`, fill: color } : { d: pathThrough(points), stroke: color, width, cap }

/** The band under a selected tie: 18 px, in the accent's soft tint. */
export const bandMark = (curve: Curve, theme: Theme): PathMark => ({
  d: curvePath(curve),
  stroke: theme.accentSoft,
  width: 18,
  cap: 'round',
})

export const curvePath = ({ start, control, control2, end }: Curve): string =>
  control2
    ? `M${n(start.x)} ${n(start.y)}C${n(control.x)} ${n(control.y)} ${n(control2.x)} ${n(control2.y)} ${n(end.x)} ${n(end.y)}`
    : `M${n(start.x)} ${n(start.y)}Q${n(control.x)} ${n(control.y)} ${n(end.x)} ${n(end.y)}`

export type ActorLook = Pick<SceneActor, 'at' | 'shape' | 'radius' | 'icon' | 'members'>

/** Outline and icon; of a group a second outline round it. `strokeWidth`: 1.5 at rest, 3 under the pointer. */
export function actorMarks(
  { at, shape, radius, icon, members }: ActorLook,
  theme: Theme,
  strokeWidth = 1.5,
): readonly PathMark[] {
  const { fill, icon: ink } = theme.fills[shape]
  const outline: PathMark = { d: outlinePath(shape, at, radius), fill, stroke: theme.stroke, width: strokeWidth }
  if (members !== undefined) {
    const inner = { ...outline, d: outlinePath(shape, at, radius - 3.5) }
    return [{ ...outline, fill: theme.canvas, width: strokeWidth * 0.7 }, inner]
  }
  if (icon === null) return [outline]
  const scale = iconSize(radius) / 24
  const corner = point(at.x - 12 * scale, at.y - 12 * scale)
  const stroke: PathMark = { d: icons[icon], stroke: ink, width: 1.5, cap: 'round', at: { ...corner, scale } }
  return [outline, stroke]
}

const iconSize = (radius: number): number => (radius >= 23 ? 22 : radius >= 18 ? 18 : 16)

/** The ring round a selected actor: 2.5 px, 3.5 px off its outline. */
export const ringMark = ({ at, shape, radius }: ActorLook, theme: Theme): PathMark => ({
  d: outlinePath(shape, at, radius + 3.5 + 1.25 + 0.75),
  stroke: theme.accent,
  width: 2.5,
})

/** The dashed outline round the actor that the keyboard is on: 2 px, 8 px off. */
export const focusMark = ({ at, shape, radius }: ActorLook, theme: Theme): PathMark => ({
  d: outlinePath(shape, at, radius + 9),
  stroke: theme.accent,
  width: 2,
  dash: [4, 4],
})

/** A straight tie for a legend, `width` × `height` px. */
export function sampleTie(
  look: Omit<TieLook, 'curve' | 'mutual'>,
  width: number,
  height: number,
  background: string,
): readonly PathMark[] {
  const [start, end] = [point(1, height / 2), point(width - 1, height / 2)]
  return tieMarks({ ...look, mutual: false, curve: { start, control: along(start, end, 0.5), end } }, background)
}
