import type { Head, Point } from '~/map/map.ts'
import { along, type Curve, direction, normal, point, shift } from './geometry.ts'
import { icons } from './icons.ts'
import { n, outlinePath, pathThrough } from './outline.ts'
import type { Dash, SceneActor, SceneTie } from './scene.ts'
import type { Theme } from './theme.ts'

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

/** Dash and cap of a stroke `width` px wide. Dots stand 5.5 px apart. */
export function strokeOf(dash: Dash, width: number, style: 'line' | 'rails'): Pick<PathMark, 'dash' | 'cap'> {
  switch (dash) {
    case 'solid':
      return { cap: 'butt' }
    case 'dashed':
      return { dash: [9, 5], cap: 'butt' }
    case 'dotted':
      return style === 'rails'
        ? { dash: [1.75, 3.75], cap: 'butt' }
        : { dash: [0, Math.max(5.5, width * 2)], cap: 'round' }
    case 'bare':
      return { dash: [14, 4, 2, 4], cap: 'butt' }
  }
}

export type TieLook = Pick<SceneTie, 'curve' | 'color' | 'style' | 'width' | 'dash' | 'head' | 'mutual'>

/** The stroke, or the two rails, and the heads. `background` shows between rails. */
export function tieMarks(tie: TieLook, background: string): readonly PathMark[] {
  const { color, style, head } = tie
  const width = head === 'none' && tie.dash === 'dotted' ? 1.9 : tie.width
  const line = trimmed(tie)
  const d = curvePath(line)
  const stroke = strokeOf(tie.dash, width, style)
  const body: readonly PathMark[] =
    style === 'rails'
      ? [
          { d, stroke: color, width: 6, ...stroke },
          { d, stroke: background, width: 2.5, cap: 'butt' },
        ]
      : [{ d, stroke: color, width, ...stroke }]
  const { start, control, control2, end } = tie.curve
  const heads = headMarks(head, end, direction(control2 ?? control, end), color)
  return [...body, ...heads, ...(tie.mutual ? headMarks(head, start, direction(control, start), color) : [])]
}

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

/** How far a line stops short of the tip of its head. */
const headLength: { readonly [head in Head]: number } = { triangle: 10, bar: 1.5, chevron: 3.5, none: 0 }

function trimmed({ curve, head, mutual }: TieLook): Curve {
  const back = headLength[head]
  const { start, control, control2, end } = curve
  const toEnd = shift(end, direction(end, control2 ?? control), back)
  return { ...curve, start: mutual ? shift(start, direction(start, control), back) : start, end: toEnd }
}

function headMarks(head: Head, tip: Point, toward: Point, color: string): readonly PathMark[] {
  const side = normal(toward)
  const at = (back: number, out: number) => shift(shift(tip, toward, -back), side, out)
  switch (head) {
    case 'none':
      return []
    case 'triangle':
      return [{ d: `${pathThrough([tip, at(11, 5), at(11, -5)])}Z`, fill: color }]
    case 'bar':
      return [{ d: pathThrough([at(1.5, 6.5), at(1.5, -6.5)]), stroke: color, width: 3, cap: 'butt' }]
    case 'chevron':
      return [{ d: pathThrough([at(10, 7), at(1, 0), at(10, -7)]), stroke: color, width: 2.4, cap: 'round' }]
  }
}

export type ActorLook = Pick<SceneActor, 'at' | 'shape' | 'radius' | 'icon'>

/** Outline and icon. `strokeWidth`: 1.5 at rest, 3 under the pointer. */
export function actorMarks(
  { at, shape, radius, icon }: ActorLook,
  theme: Theme,
  strokeWidth = 1.5,
): readonly PathMark[] {
  const { fill, icon: ink } = theme.fills[shape]
  const outline: PathMark = { d: outlinePath(shape, at, radius), fill, stroke: theme.stroke, width: strokeWidth }
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
